package org.sourcecritic.reading.publication;

import java.util.List;

/** Finds the words that say what follows them: "pp.", "vol.", "in:", "ed. by". */
public final class CueWords {

	/** @param next the index of the first token behind it */
	public record Found(Cue cue, int next) {}

	private final List<Token> tokens;

	public CueWords(List<Token> tokens) {
		this.tokens = List.copyOf(tokens);
	}

	/** Whether a cue begins here. */
	boolean begins(int at, boolean isStart, boolean isBracketed) {
		var cue = at(at).cue();
		return switch (cue) {
			case NONE -> false;
			case IN -> isStart || isInBeforeColon(at);
			case TRANSLATOR, EDITOR -> isStart || isBracketed || tokens.get(at).text().length() > 3;
			case PAGES, VOLUME, PAGES_HERE -> true;
		};
	}

	private boolean isInBeforeColon(int at) {
		return at + 1 < tokens.size() && tokens.get(at + 1).is(':');
	}

	/** What begins here. */
	public Found at(int at) {
		var token = tokens.get(at);
		if (!token.isWord()) {
			return token.text().startsWith("№") ? numbered(Cue.VOLUME, at) : new Found(Cue.NONE, at);
		}
		var word = token.text();
		if (WordList.HERE.has(word)) {
			int next = skipStop(at + 1);
			var pages = next < tokens.size() && WordList.PAGES.has(tokens.get(next).text())
					? numbered(Cue.PAGES_HERE, next)
					: new Found(Cue.NONE, at);
			if (pages.cue() != Cue.NONE) {
				return pages;
			}
			boolean isBare = at > 1 && tokens.get(at - 1).is(',') && tokens.get(at - 2).isNumber()
					&& next < tokens.size() && tokens.get(next).isNumber() && !isYear(tokens.get(next).text());
			if (isBare) {
				return new Found(Cue.PAGES_HERE, next);
			}
		}
		if (WordList.PAGES.has(word) && numbered(Cue.PAGES, at).cue() != Cue.NONE) {
			return numbered(Cue.PAGES, at);
		}
		if (WordList.VOLUME.has(word) && numbered(Cue.VOLUME, at).cue() != Cue.NONE) {
			return numbered(Cue.VOLUME, at);
		}
		if (WordList.EDITOR_BEFORE.has(word) || WordList.TRANSLATOR.has(word)) {
			return people(WordList.TRANSLATOR.has(word) ? Cue.TRANSLATOR : Cue.EDITOR, at);
		}
		return WordList.IN.has(word) ? in(at) : new Found(Cue.NONE, at);
	}

	private Found in(int at) {
		int next = at + 1;
		if (next < tokens.size() && tokens.get(next).isWord() && tokens.get(next).text().equals("кн")) {
			next = skipStop(next + 1);
		}
		if (next < tokens.size() && tokens.get(next).is(':')) {
			next++;
		}
		boolean hasMore = next < tokens.size() && !tokens.get(next).isNumber()
				&& (next > at + 1 || tokens.get(next).sort() != Token.Sort.SIGN);
		return hasMore ? new Found(Cue.IN, next) : new Found(Cue.NONE, at);
	}

	/** A cue that only counts before a number; a letter counts with a stop or when it is small. */
	private Found numbered(Cue cue, int at) {
		int next = skipStop(at + 1);
		if (next >= tokens.size() || !isNumberLike(tokens.get(next))) {
			return new Found(Cue.NONE, at);
		}
		boolean isStopped = next > at + 1;
		boolean counts = isStopped || tokens.get(at).text().length() > 1
				|| Character.isLowerCase(tokens.get(at).text().charAt(0));
		return counts && (tokens.get(next).isNumber() || isRomanNumber(cue, at, next))
				? new Found(cue, next)
				: new Found(Cue.NONE, at);
	}

	/** A Roman numeral and no initial: it has no stop, or several letters. */
	private boolean isRomanNumber(Cue cue, int at, int next) {
		var numeral = tokens.get(next).text();
		boolean isInitial = numeral.length() == 1 && next + 1 < tokens.size() && tokens.get(next + 1).is('.')
				&& next + 2 < tokens.size();
		boolean isSmall = Character.isLowerCase(tokens.get(at).text().charAt(0));
		boolean isSmallNumeral = Character.isLowerCase(numeral.charAt(0));
		return !isInitial && (isSmall || tokens.get(at).text().length() > 1)
				&& (cue == Cue.VOLUME
						? numeral.length() > 1
								|| !isSmallNumeral
						: isSmallNumeral && !numeral.equals("d") && !numeral.equals("l"));
	}

	private Found people(Cue cue, int at) {
		int next = skipStop(at + 1);
		int links = 0;
		while (next < tokens.size() && links < 5 && tokens.get(next).isWord()
				&& WordList.EDITOR_LINK.has(tokens.get(next).text())) {
			next = skipStop(next + 1);
			links++;
		}
		if (cue == Cue.TRANSLATOR && !isNameAt(next)) {
			next = behindLanguage(next);
		}
		boolean isName = isNameAt(next);
		boolean isCue = isName && (next > at + 1);
		return isCue ? new Found(cue, next) : new Found(Cue.NONE, at);
	}

	private boolean isNameAt(int at) {
		return at < tokens.size() && tokens.get(at).isCapital();
	}

	/** Behind "de l'anglais par". */
	private int behindLanguage(int from) {
		int at = from;
		while (at < tokens.size() && at < from + 5 && tokens.get(at).isWord() && !tokens.get(at).isCapital()) {
			at++;
		}
		return at;
	}

	private int skipStop(int at) {
		return at < tokens.size() && tokens.get(at).is('.') ? at + 1 : at;
	}

	/** Whether a word after a number still says a number: a letter, "and 12", "ff". */
	boolean continuesNumber(int at) {
		var token = tokens.get(at);
		if (token.isNumber()) {
			return at == 0 || !tokens.get(at - 1).isNumber();
		}
		if (WordList.AND.has(token.text()) || token.text().equals("to") || token.text().equals("bis")) {
			return at + 1 < tokens.size() && tokens.get(at + 1).isNumber();
		}
		return token.text().equals("ff") || token.text().equals("f") || token.text().equals("passim");
	}

	private static boolean isNumberLike(Token token) {
		return token.isNumber() || token.isWord() && isRoman(token.text());
	}

	public static boolean isRoman(String word) {
		return word.length() <= 9 && word.chars().allMatch(letter -> "IVXLCDMivxlcdm-–/".indexOf(letter) >= 0);
	}

	/** Whether a number is the last of its piece. */
	boolean endsPiece(int at) {
		if (at + 1 >= tokens.size()) {
			return true;
		}
		var next = tokens.get(at + 1);
		return next.sort() != Token.Sort.WORD && next.sort() != Token.Sort.NUMBER || at(at + 1).cue() != Cue.NONE
				|| next.isCapital() && isYear(tokens.get(at).text());
	}

	public static boolean isYear(String number) {
		return number.length() >= 4 && number.length() <= 12 && number.chars().limit(4).allMatch(Character::isDigit)
				&& (number.charAt(0) == '1' && number.charAt(1) >= '4' || number.startsWith("20"))
				&& (number.length() == 4 || !Character.isDigit(number.charAt(4)));
	}
}
