package org.sourcecritic.core.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a text's UTF-8 bytes in lowercase hexadecimal: what a set stores to know its text again. */
public final class TextDigest {

	private static final int CHUNK = 1 << 16;

	private TextDigest() {
	}

	/**
	 * The digest of this text.
	 *
	 * @throws IllegalArgumentException when the text holds an unpaired surrogate, which has no UTF-8 form
	 */
	public static String of(CharSequence text) {
		MessageDigest sha = sha256();
		CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		CharBuffer in = CharBuffer.wrap(text);
		ByteBuffer out = ByteBuffer.allocate(CHUNK);
		CoderResult result;
		do {
			result = encoder.encode(in, out, true);
			if (result.isError()) {
				throw new IllegalArgumentException("Unpaired surrogate at offset " + in.position());
			}
			sha.update(out.array(), 0, out.position());
			out.clear();
		} while (result.isOverflow());
		return hex(sha);
	}

	/** The digest of bytes that are UTF-8 already. */
	public static String ofUtf8(byte[] bytes) {
		MessageDigest sha = sha256();
		sha.update(bytes);
		return hex(sha);
	}

	private static String hex(MessageDigest sha) {
		return HexFormat.of().formatHex(sha.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
