package org.sourcecritic.reading.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.sourcecritic.core.text.TextRange;

/** The words and signs of a sentence, in its order. */
public final class Words {

	/** Where a note's marker was. */
	private static final char INVISIBLE = '\u2060';

	private static final Pattern LEFT_OUT = Pattern.compile("[\u00AD\u200B\u2060]");
	private static final Pattern BLANKS = Pattern.compile("\\s+");
	private static final int LONGEST_ELIDED = "qu".length();

	private final CharSequence sentence;
	private final List<Word> words;

	private Words(CharSequence sentence, List<Word> words) {
		this.sentence = sentence;
		this.words = List.copyOf(words);
	}

	public static Words of(CharSequence sentence) {
		var words = new ArrayList<Word>();
		int at = 0;
		while (at < sentence.length()) {
			int end = end(sentence, at);
			if (end > at) {
				words.add(word(sentence, at, end));
				at = end;
			} else {
				at++;
			}
		}
		return new Words(sentence, words);
	}

	private static Word word(CharSequence sentence, int start, int end) {
		var text = sentence.subSequence(start, end).toString();
		return new Word(new TextRange(start, end), text, text.replace("\u00AD", "").replace("\u200B", "")
				.replace('\u2019', '\'').toLowerCase(Locale.ROOT));
	}

	/** After the word that starts here; the start itself at white space. */
	private static int end(CharSequence sentence, int start) {
		char first = sentence.charAt(start);
		if (isSpace(first)) {
			return start;
		}
		if (!Character.isLetterOrDigit(first)) {
			return start + Character.charCount(Character.codePointAt(sentence, start));
		}
		int end = start + 1;
		while (end < sentence.length() && goesOn(sentence, end)) {
			end++;
			if (isApostrophe(sentence.charAt(end - 1)) && isElided(sentence, start, end - 1)) {
				return end;
			}
		}
		return end;
	}

	/** French l', d' and qu' are words of their own. */
	private static boolean isElided(CharSequence sentence, int start, int end) {
		if (end - start > LONGEST_ELIDED) {
			return false;
		}
		var plain = sentence.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
		return plain.equals("l") || plain.equals("d") || plain.equals("qu");
	}

	private static boolean goesOn(CharSequence sentence, int at) {
		char c = sentence.charAt(at);
		return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00AD'
				|| c == '\u200B' || Character.isSurrogate(c) || isInner(c) && at + 1 < sentence.length()
						&& Character.isLetterOrDigit(sentence.charAt(at + 1));
	}

	/** An apostrophe or a hyphen within a word, a sign within a number. */
	private static boolean isInner(char c) {
		return isApostrophe(c) || c == '-' || c == '\u2010' || c == '\u2011';
	}

	private static boolean isApostrophe(char c) {
		return c == '\'' || c == '\u2019';
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2007' || c == INVISIBLE
				|| c == '\u00AD' || c == '\u200B';
	}

	public CharSequence sentence() {
		return sentence;
	}

	public List<Word> all() {
		return words;
	}

	public int size() {
		return words.size();
	}

	public Word get(int index) {
		return words.get(index);
	}

	/** The index of the first word that starts at or after an offset; their number when there is none. */
	public int indexFrom(int offset) {
		int low = 0;
		int high = words.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (words.get(middle).start() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** The index of the last word that ends at or before an offset; -1 when there is none. */
	int indexBefore(int offset) {
		int index = indexFrom(offset) - 1;
		while (index >= 0 && words.get(index).end() > offset) {
			index--;
		}
		return index;
	}

	/** From the first to the last of these words. */
	public TextRange range(int first, int last) {
		return new TextRange(words.get(first).start(), words.get(last).end());
	}

	/** What a range says, as a reader sees it: without what was masked, with single spaces. */
	public String plain(TextRange range) {
		var said = range.in(sentence);
		return isPlain(said)
				? said
				: BLANKS.matcher(LEFT_OUT.matcher(said).replaceAll("")).replaceAll(" ").trim();
	}

	/** Whether it has nothing but letters, digits and single spaces between them. */
	private static boolean isPlain(String said) {
		boolean isAfterSpace = true;
		for (int i = 0; i < said.length(); i++) {
			boolean isSpace = said.charAt(i) == ' ';
			if (isSpace && isAfterSpace || !isSpace && !Character.isLetterOrDigit(said.charAt(i))) {
				return false;
			}
			isAfterSpace = isSpace;
		}
		return said.isEmpty() || !isAfterSpace;
	}
}
