package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.sourcecritic.core.text.NoteMark.Style;

/** Looks for what may be a marker of one of the notes a text has. One pass. */
final class NoteMarks {

	private static final int LONGEST = 4;
	private static final int YEAR_DIGITS = 4;

	private final CharSequence text;
	private final Set<NoteLabel> labels;
	private final List<NoteMark> found = new ArrayList<>();

	private NoteMarks(CharSequence text, Set<NoteLabel> labels) {
		this.text = text;
		this.labels = labels;
	}

	/**
	 * @param labels
	 *     of the notes that are looked for
	 * @return in the order of the text
	 */
	static List<NoteMark> in(CharSequence text, Set<NoteLabel> labels) {
		return labels.isEmpty() ? List.of() : new NoteMarks(text, labels).find();
	}

	private List<NoteMark> find() {
		for (int i = 1; i < text.length();) {
			char c = text.charAt(i);
			if (isDigit(c)) {
				i = number(i);
			} else if (Punctuation.isSuperscriptDigit(c)) {
				i = raised(i);
			} else if (c == '*' || c == '†' || c == '‡' || c == '§') {
				i = symbol(i);
			} else {
				i++;
			}
		}
		return found;
	}

	/** Looks at the digits from here on; returns where to go on. */
	private int number(int start) {
		int digits = start;
		while (digits < text.length() && isDigit(text.charAt(digits))) {
			digits++;
		}
		if (digits - start > LONGEST) {
			return digits;
		}
		boolean lettered = digits < text.length() && isSmallLetter(text.charAt(digits)) && !isLetterOrDigit(digits + 1);
		int end = lettered ? digits + 1 : digits;
		NoteLabel label = NoteLabel.of(text.subSequence(start, end));
		if (isLetterOrDigit(end) || !labels.contains(label) || isPartOfNumber(start, end)) {
			return digits;
		}
		char before = text.charAt(start - 1);
		if (before == '[' && end < text.length() && text.charAt(end) == ']') {
			add(start - 1, end + 1, label, Style.BRACKETED,
					start > 1 && Punctuation.isSpace(text.charAt(start - 2)) ? 3 : 5);
		} else if (before == '(' && end < text.length() && text.charAt(end) == ')') {
			add(start - 1, end + 1, label, Style.BRACKETED, 1.5);
		} else if (Punctuation.isSpace(before)) {
			add(start, end, label, Style.SPACED, spaced(start, end));
		} else {
			add(start, end, label, Style.GLUED, glued(start, end));
		}
		return digits;
	}

	private void add(int start, int end, NoteLabel label, Style style, double weight) {
		if (weight > 0) {
			found.add(new NoteMark(start, end, label, style, weight));
		}
	}

	/** {@code 63.2}, {@code 1,200}, {@code 4/5}, {@code 12%}, {@code 10–14}. */
	private boolean isPartOfNumber(int start, int end) {
		if (end < text.length()) {
			char after = text.charAt(end);
			boolean joined = after == '.' || after == ',' || after == '/' || after == ':' || Punctuation.isDash(after);
			if (after == '%' || after == '°' || joined && end + 1 < text.length() && isDigit(text.charAt(end + 1))) {
				return true;
			}
		}
		char before = text.charAt(start - 1);
		return before == '/' || before == '$' || before == '£' || before == '€' || before == '§'
				|| Punctuation.isDash(before) && start > 1 && isDigit(text.charAt(start - 2));
	}

	private double glued(int start, int end) {
		char before = text.charAt(start - 1);
		if (Character.isLetter(before)) {
			return afterLetters(start, end);
		}
		boolean stop = Punctuation.isStop(before);
		if (stop || before == ',' || before == ';' || before == ':') {
			return afterStop(start, end, before);
		}
		if (Punctuation.isCloser(before)) {
			return start > 1 && Punctuation.isSpace(text.charAt(start - 2)) ? 0 : 4;
		}
		return Punctuation.isDash(before) ? 1 : 0;
	}

	private double afterStop(int start, int end, char stop) {
		int base = start - 2;
		while (base >= 0 && Punctuation.isCloser(text.charAt(base))) {
			base--;
		}
		if (base < 0 || Punctuation.isSpace(text.charAt(base))) {
			return 0;
		}
		if (isDigit(text.charAt(base))) {
			return base == start - 2 ? afterDigits(base, end, stop) : 4;
		}
		int word = base + 1;
		while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
			word--;
		}
		String before = text.subSequence(word, base + 1).toString();
		boolean inNumber = word > 0 && isDigit(text.charAt(word - 1)); // the 1970s.5
		boolean abbreviated = stop == '.' && base == start - 2 && !inNumber
				&& (before.length() == 1 || SentenceWords.takesNumber(before));
		return abbreviated ? 0 : 4;
	}

	/** {@code in 1932.14 The}: a year and a marker; anything shorter is a number. */
	private double afterDigits(int last, int end, char stop) {
		int first = last;
		while (first > 0 && isDigit(text.charAt(first - 1))) {
			first--;
		}
		int next = afterSpaces(end);
		boolean sentence = next == text.length() || next > end && !Character.isLowerCase(text.charAt(next));
		boolean year = last - first + 1 == YEAR_DIGITS && (text.charAt(first) == '1' || text.charAt(first) == '2');
		boolean inWord = first > 0 && (text.charAt(first - 1) == '.' || text.charAt(first - 1) == ',');
		if (year && !inWord && (sentence || stop == ',') || stop != '.' && stop != ',' && stop != ':') {
			return 2.5;
		}
		return stop == '.' && sentence ? 0.8 : 0;
	}

	/** {@code harvest57}, but neither {@code B52} nor {@code CO2}. */
	private double afterLetters(int start, int end) {
		int word = start;
		while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
			word--;
		}
		boolean small = Character.isLowerCase(text.charAt(start - 1));
		boolean ends = end == text.length() || Punctuation.isSpace(text.charAt(end)) || isClosing(text.charAt(end));
		return small && ends && start - word > 2 ? 3 : 0;
	}

	private double spaced(int start, int end) {
		int base = start - 1;
		int lineEnds = 0;
		while (base >= 0 && Punctuation.isSpace(text.charAt(base))) {
			lineEnds += Punctuation.isLineEnd(text.charAt(base)) ? 1 : 0;
			base--;
		}
		if (base < 0 || lineEnds > 1 || isDate(base, end)) {
			return 0;
		}
		String labelled = wordThatTakesNumber(base);
		if (!labelled.isEmpty()) {
			return SentenceWords.isWord(labelled) && text.charAt(base) == '.' ? 1 : 0;
		}
		char before = text.charAt(base);
		boolean closed = end < text.length() && isClosing(text.charAt(end));
		if (isDigit(before)) {
			return 0.3;
		}
		if (Punctuation.isStop(before) || Punctuation.isCloser(before)) {
			return !closed ? 2.5 : text.charAt(end) == '.' ? 0 : 1.5; // the next point of a list: 1. As often
		}
		if (before == ',' || before == ';' || before == ':') {
			return closed ? 1 : 2;
		}
		return closed ? 0.6 : 0.8;
	}

	/** The word of {@code p. 12}, {@code No. 5}, {@code chapter 3}; empty when there is none. */
	private String wordThatTakesNumber(int base) {
		boolean stopped = text.charAt(base) == '.';
		int end = stopped ? base : base + 1;
		int start = end;
		while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
			start--;
		}
		String word = text.subSequence(start, end).toString();
		boolean takes = SentenceWords.takesNumber(word) || !stopped && SentenceWords.isDivision(word);
		return takes || stopped && word.length() == 1 ? word : "";
	}

	private boolean isDate(int base, int end) {
		int start = base + 1;
		while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
			start--;
		}
		int next = afterSpaces(end);
		int after = next;
		while (after < text.length() && Character.isLetter(text.charAt(after))) {
			after++;
		}
		String following = text.subSequence(next, after).toString();
		return SentenceWords.isMonth(text.subSequence(start, base + 1).toString()) || SentenceWords.isMonth(following)
				|| SentenceWords.isMeasure(following);
	}

	private int raised(int start) {
		int end = start;
		while (end < text.length() && Punctuation.isSuperscriptDigit(text.charAt(end))) {
			end++;
		}
		NoteLabel label = NoteLabel.of(text.subSequence(start, end));
		char before = text.charAt(start - 1);
		if (labels.contains(label) && !Punctuation.isSpace(before) && !isDigit(before)) {
			add(start, end, label, Style.RAISED, isUnit(start) ? 1 : 5);
		}
		return end;
	}

	/** {@code km²} */
	private boolean isUnit(int start) {
		int word = start;
		while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
			word--;
		}
		return start - word > 0 && start - word < 3;
	}

	private int symbol(int start) {
		char symbol = text.charAt(start);
		int end = start;
		while (end < text.length() && text.charAt(end) == symbol) {
			end++;
		}
		char before = text.charAt(start - 1);
		boolean glued = Character.isLetter(before) || Punctuation.isStop(before) || isClosing(before);
		boolean ends = end == text.length() || Punctuation.isSpace(text.charAt(end)) || isClosing(text.charAt(end));
		NoteLabel label = NoteLabel.of(text.subSequence(start, end));
		if (glued && ends && labels.contains(label)) {
			add(start, end, label, Style.SYMBOL, 3);
		}
		return end;
	}

	private int afterSpaces(int from) {
		int next = from;
		while (next < text.length() && Punctuation.isSpace(text.charAt(next))) {
			next++;
		}
		return next;
	}

	private boolean isLetterOrDigit(int at) {
		return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
	}

	private static boolean isClosing(char c) {
		return Punctuation.isCloser(c) || Punctuation.isStop(c) || c == ',' || c == ';' || c == ':'
				|| Punctuation.isDash(c);
	}

	private static boolean isSmallLetter(char c) {
		return c >= 'a' && c <= 'z';
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}
