package org.sourcecritic.ingest.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.sourcecritic.ingest.UnreadableDocumentException;
import org.sourcecritic.ingest.l10n.Messages;

/** The characters of a whole file in the encoding it says it has. */
public final class StrictDecoding {

	private StrictDecoding() {
	}

	/**
	 * All characters after the byte order mark.
	 *
	 * @param from the length of the byte order mark, in bytes
	 * @throws UnreadableDocumentException with the place at which bytes are no characters in this encoding
	 */
	public static String decode(Path file, byte[] bytes, int from, Charset charset)
			throws UnreadableDocumentException {
		CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
		CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()));
		CoderResult result = decoder.decode(in, out, true);
		result = result.isUnderflow() ? decoder.flush(out) : result;
		String text = out.flip().toString();
		if (result.isError()) {
			int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
			throw new UnreadableDocumentException(file, reason(charset, in.position(), line));
		}
		int nul = text.indexOf(0);
		if (nul >= 0) {
			int line = (int) text.chars().limit(nul).filter(c -> c == '\n').count() + 1;
			throw new UnreadableDocumentException(file, Messages.format("PlainTextReader_nul", line));
		}
		return text;
	}

	private static String reason(Charset charset, int offset, int line) {
		return StandardCharsets.UTF_8.equals(charset)
				? Messages.format("PlainTextReader_utf8", offset, line)
				: Messages.format("StrictDecoding_malformed", charset.name(), offset, line);
	}
}
