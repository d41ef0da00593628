package org.sourcecritic.core.text;

/**
 * A place in a text with what is needed to find it again: its words and some context on each side.
 *
 * @param start UTF-16 offset
 * @param end UTF-16 offset, exclusive
 * @param quote the words as they are stored: exact, or shortened by {@link #storedQuote}
 * @param prefix up to {@value #CONTEXT} UTF-16 units before
 * @param suffix up to {@value #CONTEXT} UTF-16 units after
 */
public record Passage(int start, int end, String quote, String prefix, String suffix) {

	/** The longest context kept on one side, in UTF-16 units. */
	public static final int CONTEXT = 32;

	/** The longest quote that is stored, in UTF-16 units. */
	public static final int LONGEST_QUOTE = 1_000;

	private static final String DIGEST_OPENS = " […sha256:";
	private static final String DIGEST_CLOSES = "…] ";
	private static final int DIGEST_LENGTH = DIGEST_OPENS.length() + 64 + DIGEST_CLOSES.length();
	private static final int KEPT = (LONGEST_QUOTE - DIGEST_LENGTH) / 2;

	/**
	 * The passage between two offsets of a text.
	 *
	 * @throws IllegalArgumentException when they are no span of it, see {@link OffsetFault}
	 */
	public static Passage of(CharSequence text, int start, int end) {
		OffsetFault.of(text, start, end).ifPresent(fault -> {
			throw new IllegalArgumentException(fault + " " + start + ".." + end);
		});
		return new Passage(start, end, storedQuote(text.subSequence(start, end)), prefixOf(text, start),
				suffixOf(text, end));
	}

	/** The context before an offset; it starts at a whole character. */
	public static String prefixOf(CharSequence text, int offset) {
		int from = Math.max(0, offset - CONTEXT);
		while (from < offset && splitsCharacter(text, from)) {
			from++;
		}
		return text.subSequence(from, offset).toString();
	}

	/** The context after an offset; it ends with a whole character. */
	public static String suffixOf(CharSequence text, int offset) {
		int to = Math.min(text.length(), offset + CONTEXT);
		while (to > offset && splitsCharacter(text, to)) {
			to--;
		}
		return text.subSequence(offset, to).toString();
	}

	/**
	 * The form in which words are stored: as they are up to {@value #LONGEST_QUOTE} units, else their head, the SHA-256
	 * of the whole, and their tail.
	 */
	public static String storedQuote(CharSequence words) {
		if (words.length() <= LONGEST_QUOTE) {
			return words.toString();
		}
		int head = KEPT;
		while (head > 0 && splitsCharacter(words, head)) {
			head--;
		}
		int tail = words.length() - KEPT;
		while (tail < words.length() && splitsCharacter(words, tail)) {
			tail++;
		}
		return words.subSequence(0, head) + DIGEST_OPENS + TextDigest.of(words) + DIGEST_CLOSES
				+ words.subSequence(tail, words.length());
	}

	/** Whether a quote, in full or in its stored form, is exactly these words. */
	public static boolean quotes(String quote, CharSequence words) {
		return quote.length() == words.length() && quote.contentEquals(words)
				|| words.length() > LONGEST_QUOTE && quote.equals(storedQuote(words));
	}

	/** Whether a quote is in the shortened form, so that its length says nothing of that of the words. */
	public static boolean isShortened(String quote) {
		return quote.length() <= LONGEST_QUOTE && quote.indexOf(DIGEST_OPENS) >= KEPT - 2 * CONTEXT
				&& quote.contains(DIGEST_CLOSES);
	}

	/** The words of a quote as they stand in the text: all of them, or of a shortened one those at its beginning. */
	public static String beginning(String quote) {
		return isShortened(quote) ? quote.substring(0, quote.indexOf(DIGEST_OPENS)) : quote;
	}

	/** Surrogate pairs, CR LF and letters with their combining marks stay together. */
	private static boolean splitsCharacter(CharSequence text, int offset) {
		if (offset <= 0 || offset >= text.length()) {
			return false;
		}
		if (OffsetFault.splitsPair(text, offset)) {
			return true;
		}
		char before = text.charAt(offset - 1);
		char after = text.charAt(offset);
		return before == '\r' && after == '\n' || before == '\u200D' || after == '\u200D'
				|| isMark(Character.codePointAt(text, offset));
	}

	private static boolean isMark(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
			default -> false;
		};
	}
}
