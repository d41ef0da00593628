package org.sourcecritic.core.text;

/**
 * Finds where sentences end within the masked characters of one flow. A stop is a candidate when white space follows it
 * and what closes after it; whether it ends a sentence is told by the word before and the word after. Unicode's rules
 * (UAX #29) know neither abbreviations nor ordinals nor reports after a quotation, so each candidate is judged here.
 */
final class SentenceStops {

	private static final int LONGEST_BRACKET = 600;
	/** A date within so many characters of the beginning rather opens a sentence ({@code В 1931 г. Холм …}). */
	private static final int SHORT_BEGINNING = 16;

	private final char[] chars;
	private final boolean citing;
	private int sentenceStart;

	/** @param citing whether the flow is a note, where titles of works are abbreviated at will */
	SentenceStops(char[] chars, boolean citing) {
		this.chars = chars;
		this.citing = citing;
	}

	/** The position after which the sentence that begins here has ended; the length when it is the last one. */
	int endOfSentence(int start) {
		sentenceStart = skipSpaces(start);
		for (int i = sentenceStart; i < chars.length; i++) {
			if (!Punctuation.isStop(chars[i])) {
				continue;
			}
			StopRun run = StopRun.at(chars, i);
			if (run.end() >= chars.length || ends(run)) {
				return run.end();
			}
			i = run.end() - 1;
		}
		return chars.length;
	}

	private boolean ends(StopRun run) {
		int next = skipOpeners(skipSpaces(run.end()));
		if (next >= chars.length) {
			return skipSpaces(run.end()) > run.end();
		}
		if (!run.isWide() && !Punctuation.isSpace(chars[run.end()])) {
			return isGluedEnd(run, next);
		}
		if (Character.isLowerCase(chars[next]) || skipOpeners(sentenceStart) >= run.start()) {
			return false;
		}
		return switch (run.kind()) {
			case FULL_STOP -> endsByFullStop(run, next);
			case ELLIPSIS -> !isInBrackets(run) && Character.isLetter(chars[next]);
			case CRY -> endsByCry(run, next);
			case OTHER -> true;
		};
	}

	/** {@code war.The}: a space was lost, or a note's marker. */
	private boolean isGluedEnd(StopRun run, int next) {
		return next + 1 < chars.length && Character.isUpperCase(chars[next]) && Character.isLowerCase(chars[next + 1])
				&& next == run.end() && isEnd(WordBefore.at(chars, run.start(), sentenceStart));
	}

	/** Whether a word may be the last of a sentence, though no space follows. */
	private boolean isEnd(WordBefore word) {
		return word.text().length() >= 3 && word.text().chars().allMatch(Character::isLowerCase)
				&& !SentenceWords.takesNumber(word.text()) && !SentenceWords.mayBeLast(word.text())
				&& !SentenceWords.isNeverLast(word.text()) && !isInAddress(word.start());
	}

	private boolean isInAddress(int position) {
		int first = Math.max(sentenceStart, position - WordBefore.LONGEST);
		for (int i = position - 1; i >= first && !Punctuation.isSpace(chars[i]); i--) {
			if (chars[i] == '/' || chars[i] == '@' || chars[i] == '.') {
				return true;
			}
		}
		return false;
	}

	private boolean endsByCry(StopRun run, int next) {
		if (isInBrackets(run) || closesBracketWithin(run)) {
			return false;
		}
		if (!run.closesQuote()) {
			return true;
		}
		int second = skipSpaces(endOfWord(next));
		int third = skipSpaces(endOfWord(second));
		return !SentenceWords.isSaying(word(second)) && !SentenceWords.isSaying(word(third));
	}

	/** {@code (!)}, {@code [...]}. */
	private boolean isInBrackets(StopRun run) {
		char before = run.start() > 0 ? chars[run.start() - 1] : ' ';
		return (before == '(' || before == '[') && run.closesBracket() && run.start() - 1 > sentenceStart;
	}

	/** Whether a bracket closes after the stop that was opened in the midst of the sentence. */
	private boolean closesBracketWithin(StopRun run) {
		if (!run.closesBracket()) {
			return false;
		}
		for (int i = run.start() - 1; i >= Math.max(sentenceStart, run.start() - LONGEST_BRACKET); i--) {
			if (chars[i] == '(' || chars[i] == '[') {
				return i > sentenceStart;
			}
		}
		return false;
	}

	/** Whether a bracket was opened in the midst of the sentence and is still open. */
	private boolean isInOpenBracket(int position) {
		for (int i = position - 1; i > Math.max(sentenceStart, position - LONGEST_BRACKET); i--) {
			if (chars[i] == ')') {
				return false;
			}
			if (chars[i] == '(') {
				return true;
			}
		}
		return false;
	}

	private boolean endsByFullStop(StopRun run, int next) {
		WordBefore before = WordBefore.at(chars, run.start(), sentenceStart);
		if (before.text().isEmpty()) {
			return true;
		}
		if (isLabel(before)) {
			return false;
		}
		return Punctuation.isDigit(chars[next]) ? endsBeforeNumber(before, next) : endsBeforeWord(before, run, next);
	}

	/** The sentence so far is a number or a letter: the label of an item, a note or a heading. */
	private boolean isLabel(WordBefore before) {
		return skipOpeners(sentenceStart) >= before.start()
				&& (before.isNumber() && before.text().length() < 4 || before.isOutlineNumber()
						|| before.isSingleLetter()
						|| before.isRomanNumeral());
	}

	private boolean endsBeforeNumber(WordBefore before, int next) {
		if (before.isSingleLetter() || before.isDotted() || SentenceWords.takesNumber(before.text())
				|| citing && before.isShortName() || SentenceWords.isNeverLast(before.text())
				|| SentenceWords.isNeverLast(before.joined())) {
			return false;
		}
		return !(before.isNumber() && before.text().length() <= 2 && isDatePart(before, next));
	}

	/** {@code 26. 12. 1931}. */
	private boolean isDatePart(WordBefore before, int next) {
		int end = next;
		while (end < chars.length && Punctuation.isDigit(chars[end])) {
			end++;
		}
		boolean dotted = end < chars.length && chars[end] == '.';
		return end - next <= 2 && dotted || end - next == 4 && before.previousIsNumber();
	}

	private boolean endsBeforeWord(WordBefore before, StopRun run, int next) {
		String following = word(next);
		boolean abbreviated = isFullStop(next + following.length());
		boolean starter = !abbreviated && SentenceWords.isStarter(following);
		if (isReference(before, following, next)) {
			return false;
		}
		if (SentenceWords.isNeverLast(before.text()) || SentenceWords.isNeverLast(before.joined())) {
			return false;
		}
		if (!starter && before.isShortName() && (citing && abbreviated && following.length() <= WordBefore.SHORT
				|| isInOpenBracket(before.start()))) {
			return false;
		}
		if (before.namesYearOrEra()) {
			return starter || before.start() - sentenceStart > SHORT_BEGINNING;
		}
		if (before.isSingleLetter()) {
			return endsByLetter(before, following, starter);
		}
		if (before.isNumber()) {
			return starter || !isOrdinal(before, following);
		}
		if (before.isRomanNumeral() && before.previousIsOrdinalCue()) {
			return starter;
		}
		if (SentenceWords.takesNumber(before.text()) && isNumeral(next)) {
			return false;
		}
		if (before.isDotted() || SentenceWords.mayBeLast(before.text())) {
			return endsByAbbreviation(before, run, next, starter);
		}
		return true;
	}

	/**
	 * {@code 5 p.m.} and the like may end a sentence before any word, others before a starter only.
	 */
	private boolean endsByAbbreviation(WordBefore before, StopRun run, int next, boolean starter) {
		String joined = before.joined();
		boolean free = joined.equals("a.m") || joined.equals("p.m") || joined.equals("u.s.w");
		return starter || free || run.closesQuote() || isOpeningQuote(skipSpaces(run.end()));
	}

	private boolean endsByLetter(WordBefore before, String following, boolean starter) {
		String joined = before.joined();
		if (joined.equals("т.д") || joined.equals("т.п")) {
			return true;
		}
		if (before.isRomanNumeral() && SentenceWords.goesBeforeNumeral(before.previous())) {
			return true;
		}
		return starter && !SentenceWords.isNamePart(following);
	}

	private static boolean isOrdinal(WordBefore before, String following) {
		return before.text().length() <= 5 && (SentenceWords.isCountedByOrdinal(following)
				|| before.text().length() <= 3 && SentenceWords.goesBeforeOrdinal(before.previous()));
	}

	/** {@code 1235. Оп. 4}, {@code GARF. F. R-5446}: the next part of a reference. */
	private boolean isReference(WordBefore before, String following, int next) {
		if (!SentenceWords.isReferencePart(following) || !isFullStop(next + following.length())) {
			return false;
		}
		int after = skipSpaces(next + following.length() + 1);
		boolean number = after < chars.length && (Punctuation.isDigit(chars[after]) || isNumeral(after)
				|| word(after).equals("хр"));
		return number && (before.isNumber() || before.isAlphanumeric() || before.isCapitals() || before.isSingleLetter()
				|| SentenceWords.takesNumber(before.text()) || before.text().equalsIgnoreCase("ibid")
				|| before.text().equals("же"));
	}

	/** {@code R-5446}, {@code Р-1235}, {@code XIV}, {@code B}. */
	private boolean isNumeral(int position) {
		String word = word(position);
		int end = position + word.length();
		if (word.length() == 1 && end + 1 < chars.length && chars[end] == '-' && Punctuation.isDigit(chars[end + 1])) {
			return true;
		}
		boolean roman = !word.isEmpty() && word.chars().allMatch(c -> "IVXLCDM".indexOf(c) >= 0);
		return roman || word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !SentenceWords.isStarter(word)
				&& !word.equals("A") && !isFullStop(end);
	}

	private boolean isOpeningQuote(int position) {
		return position < chars.length && switch (chars[position]) {
			case '“', '„', '«', '»', '‘' -> true;
			default -> false;
		};
	}

	private boolean isFullStop(int position) {
		return position < chars.length && chars[position] == '.';
	}

	private int skipSpaces(int position) {
		int i = position;
		while (i < chars.length && (Punctuation.isSpace(chars[i]) || Punctuation.isInvisible(chars[i]))) {
			i++;
		}
		return i;
	}

	private int skipOpeners(int position) {
		int i = position;
		while (i < chars.length && (Punctuation.isOpener(chars[i]) || Punctuation.isSpace(chars[i])
				|| Punctuation.isInvisible(chars[i]))) {
			i++;
		}
		return i;
	}

	private int endOfWord(int position) {
		int i = position;
		while (i < chars.length && (Character.isLetter(chars[i]) || Punctuation.isInvisible(chars[i]))) {
			i++;
		}
		return i;
	}

	private String word(int position) {
		return position >= chars.length ? "" : new String(chars, position, endOfWord(position) - position);
	}
}
