package org.sourcecritic.reading.number;

import java.util.Set;

/**
 * Letters behind digits that multiply them: 10k, 1.5M, £3m, 12 bn. One letter is a unit or a name as often; what stands
 * around it tells.
 */
final class Suffixes {

	private static final int LONGEST = 4;
	/** Of something else at least as often: 5 m, 3 b. */
	private static final String DOUBTFUL = "mbt";

	private static final Set<String> PEOPLE = Set.of("people", "men", "women", "children", "dead");
	private static final String OF = "of";
	private static final Set<String> OWNERS = Set.of("its", "their", "his", "her", "our");
	private static final int SOON = 2;
	private static final Set<String> LINKS = Set.of("and", "to", "or");

	private final CharSequence text;
	private final NumberLexicon lexicon;

	Suffixes(CharSequence text, NumberLexicon lexicon) {
		this.text = text;
		this.lexicon = lexicon;
	}

	/**
	 * @param digits before it
	 * @param start UTF-16 offset of the word
	 * @param end UTF-16 offset, exclusive
	 */
	boolean isSuffix(Token digits, int start, int end) {
		if (end - start > LONGEST || lexicon.suffix(text.subSequence(start, end).toString()).isEmpty()) {
			return false;
		}
		if (end - start > 1) {
			return true;
		}
		boolean glued = start == digits.end();
		boolean money = isMoneyBefore(digits.start());
		boolean doubtful = DOUBTFUL.indexOf(text.charAt(start)) >= 0;
		if (glued && !doubtful) {
			return true;
		}
		if (glued) {
			return money || text.charAt(start) == 'b' && digits.word().indexOf('.') > 0 || isCountedBehind(start, end);
		}
		return money || !doubtful && (isEnd(end) || isPluralBehind(end));
	}

	/** A currency's sign, or the letters of one, glued to the digits or a space before them. */
	private boolean isMoneyBefore(int start) {
		int at = start - 1;
		if (at >= 0 && text.charAt(at) == '-' || at >= 0 && text.charAt(at) == '=') {
			at--;
		}
		if (at < 0) {
			return false;
		}
		return Character.getType(text.charAt(at)) == Character.CURRENCY_SYMBOL
				|| Character.isUpperCase(text.charAt(at)) && at > 0 && Character.isUpperCase(text.charAt(at - 1));
	}

	private boolean isEnd(int end) {
		int at = skipSpace(end);
		return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
	}

	/** Whether a word in small letters that ends like a plural follows: tonnes. */
	private boolean isPluralBehind(int end) {
		int from = skipSpace(end);
		int to = from;
		while (to < text.length() && Character.isLetter(text.charAt(to))) {
			to++;
		}
		return from > end && to - from > 2 && Character.isLowerCase(text.charAt(from))
				&& (text.charAt(to - 1) == 's' && text.charAt(to - 2) != 's'
						|| PEOPLE.contains(text.subSequence(from, to).toString()));
	}

	/** Whether a plural is the second or third word from here: of its inhabitants, of its Welsh miners. */
	private boolean isPluralSoon(int end) {
		int at = end;
		for (int i = 0; i < SOON; i++) {
			at = skipSpace(at);
			int from = at;
			while (at < text.length() && Character.isLetter(text.charAt(at))) {
				at++;
			}
			if (at == from) {
				return false;
			}
			if (i == 0 && !OWNERS.contains(text.subSequence(from, at).toString())) {
				return false;
			}
			if (isPluralBehind(at)) {
				return true;
			}
		}
		return false;
	}

	/** The same behind the other end of a range: 3.5m and 5m dead. */
	private boolean isCountedBehind(int start, int end) {
		int link = skipSpace(end);
		int behind = link;
		while (behind < text.length() && Character.isLetter(text.charAt(behind))) {
			behind++;
		}
		if (text.subSequence(link, behind).toString().equals(OF)) {
			return isPluralSoon(behind);
		}
		if (!LINKS.contains(text.subSequence(link, behind).toString())) {
			return isPluralBehind(end);
		}
		int at = skipSpace(behind);
		int digits = at;
		while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
			at++;
		}
		return at > digits && at < text.length() && text.charAt(at) == text.charAt(start) && isPluralBehind(at + 1);
	}

	private int skipSpace(int at) {
		int next = at;
		while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
			next++;
		}
		return next;
	}
}
