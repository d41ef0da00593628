package org.sourcecritic.benchmarks.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A sentence of a published test and what is in it.
 *
 * @param index its place in its file, from 0
 * @param results in the order of the sentence
 */
record SpecCase(int index, String input, List<Found> results) {

	private static final int HASH = 8;

	/**
	 * What is found in a sentence.
	 *
	 * @param start UTF-16 offset
	 * @param end UTF-16 offset, exclusive
	 * @param value as the test writes it
	 */
	record Found(int start, int end, String value) {}

	/** The first eight hexadecimal digits of the sentence's SHA-256. */
	String hash() {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(input.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest).substring(0, HASH);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
