package org.sourcecritic.ingest.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The encodings that are read.
 *
 * @param markLength bytes of the byte order mark
 */
record TextEncoding(Charset charset, int markLength) {

	/** What the byte order mark says; UTF-8 without one. */
	static TextEncoding of(byte[] head) {
		if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
			return new TextEncoding(StandardCharsets.UTF_8, 3);
		}
		if (startsWith(head, 0xFF, 0xFE)) {
			return new TextEncoding(StandardCharsets.UTF_16LE, 2);
		}
		if (startsWith(head, 0xFE, 0xFF)) {
			return new TextEncoding(StandardCharsets.UTF_16BE, 2);
		}
		return new TextEncoding(StandardCharsets.UTF_8, 0);
	}

	static boolean isUtf32(byte[] head) {
		return startsWith(head, 0xFF, 0xFE, 0, 0) || startsWith(head, 0, 0, 0xFE, 0xFF);
	}

	boolean isUtf8() {
		return StandardCharsets.UTF_8.equals(charset);
	}

	/** The most UTF-16 units that so many bytes can become. */
	int longest(long bytes) {
		return (int) (isUtf8() ? bytes : bytes / 2);
	}

	CharsetDecoder decoder() {
		return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
	}

	private static boolean startsWith(byte[] head, int... bytes) {
		if (head.length < bytes.length) {
			return false;
		}
		for (int i = 0; i < bytes.length; i++) {
			if ((head[i] & 0xFF) != bytes[i]) {
				return false;
			}
		}
		return true;
	}
}
