package org.sourcecritic.reading.publication;

import java.util.List;

/** Tells the full stop that ends a piece from the one of an initial or an abbreviation. */
final class NameStops {

	private final List<Token> tokens;

	NameStops(List<Token> tokens) {
		this.tokens = tokens;
	}

	/** Whether the stop at a place ends what stands before it. */
	boolean isEnd(int at) {
		if (at + 1 >= tokens.size() || at == 0) {
			return true;
		}
		var previous = tokens.get(at - 1);
		var next = tokens.get(at + 1);
		if (next.sort() == Token.Sort.SIGN && !isOpening(next)) {
			return false;
		}
		if (next.start() == tokens.get(at).end() && (next.isNumber() && previous.isNumber() || next.isWord()
				&& (next.isInitial() || previous.isInitial() || Character.isLowerCase(next.text().charAt(0))))) {
			return previous.isInitial() && next.isCapital() && !next.isInitial() && isEndOfInitials(at);
		}
		if (previous.isInitial() && previous.end() == tokens.get(at).start()) {
			return isEndOfInitials(at);
		}
		if (previous.isNumber() && WordList.MONTH.has(next.text())) {
			return false;
		}
		if (previous.text().equals("al")) {
			return next.isCapital() || next.sort() == Token.Sort.QUOTATION;
		}
		return !WordList.ABBREVIATION.has(previous.text()) || next.sort() == Token.Sort.QUOTATION;
	}

	private static boolean isOpening(Token sign) {
		return sign.is('(') || sign.is('[') || sign.is('«') || sign.is('“') || sign.is('„') || sign.is('"')
				|| sign.is('–')
				|| sign.is('—') || sign.is('…') || sign.text().equals("//") || sign.is('<') || sign.is('*');
	}

	/** Whether an initial is the last of a name that began with the surname, or the name ends with it otherwise. */
	private boolean isEndOfInitials(int at) {
		var next = tokens.get(at + 1);
		if (next.isInitial() && at + 2 < tokens.size() && tokens.get(at + 2).is('.')) {
			return false;
		}
		if (WordList.AND.has(next.text()) || next.is('&')) {
			return false;
		}
		return !next.isWord() || isSurnameFirst(at - 1) || !isState(at) && !isSurname(at + 1);
	}

	/** Whether it ends "U.S." before a word: the name of one of its offices. */
	private boolean isState(int at) {
		return at > 2 && tokens.get(at - 1).text().equals("S") && tokens.get(at - 3).text().equals("U")
				&& (at == 3 || tokens.get(at - 4).sort() == Token.Sort.SIGN) && tokens.get(at + 1).isCapital();
	}

	/** Whether the initials that end here have a surname before them: {@code Zemskov V. N.}, {@code Davies, R. W.} */
	private boolean isSurnameFirst(int at) {
		int i = at;
		while (i >= 0 && (tokens.get(i).isInitial() || tokens.get(i).is('.'))) {
			i--;
		}
		if (i >= 0 && tokens.get(i).is(',')) {
			i--;
			return i >= 0 && tokens.get(i).isCapital() && (i == 0 || !WordList.GIVEN.has(tokens.get(i).text()));
		}
		boolean isGiven = i >= 0 && WordList.GIVEN.has(tokens.get(i).text());
		return i >= 0 && tokens.get(i).isCapital()
				&& (!isGiven || i == 2 && tokens.get(1).is(',') && tokens.get(0).isCapital());
	}

	/** Whether a word may be the surname behind initials: a sign follows, not a running text. */
	private boolean isSurname(int at) {
		int i = at;
		while (i < tokens.size() && i < at + 4 && tokens.get(i).isWord()
				&& (tokens.get(i).isCapital() || isParticle(tokens.get(i).text()))) {
			i++;
		}
		if (i == at) {
			return false;
		}
		return i >= tokens.size() || tokens.get(i).sort() != Token.Sort.WORD || WordList.AND.has(tokens.get(i).text())
				|| tokens.get(i).text().equals("et");
	}

	/** Whether a small word stands in names. */
	static boolean isParticle(String word) {
		return switch (word) {
			case "de", "van", "von", "der", "den", "du", "la", "le", "del", "di", "da", "dos", "zu", "ten",
					"ter" -> true;
			default -> false;
		};
	}
}
