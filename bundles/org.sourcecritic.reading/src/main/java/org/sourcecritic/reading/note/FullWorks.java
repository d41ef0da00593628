package org.sourcecritic.reading.note;

import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.reading.publication.Cue;
import org.sourcecritic.reading.publication.CueWords;
import org.sourcecritic.reading.publication.Publication;
import org.sourcecritic.reading.publication.PublicationReader;
import org.sourcecritic.reading.publication.Token;
import org.sourcecritic.reading.publication.WordList;
import org.sourcecritic.reading.reference.Reference;
import org.sourcecritic.reading.reference.Reference.Role;

/** Reads a work named in full, and tells it from running words. */
final class FullWorks {

	/** How many signs of a reference make one. */
	private static final int ENOUGH = 2;

	private final PublicationReader publications = new PublicationReader();
	private final Words words;

	FullWorks(Words words) {
		this.words = words;
	}

	/** The work of a stretch; empty where too little speaks for one. */
	Optional<Reference> read(int from, int to) {
		if (signs(from, to) < ENOUGH) {
			return Optional.empty();
		}
		return publications.read(words.text(), words.span(from, to)).filter(work -> isWork(work, from, to))
				.map(work -> reference(work, words.span(from, to)));
	}

	/** The work of a stretch that is known to be one. */
	Optional<Reference> certain(TextRange stretch) {
		return publications.read(words.text(), stretch).map(work -> reference(work, stretch));
	}

	private static Reference reference(Publication work, TextRange span) {
		return References.of(span, work.kind(), work.strength(), work.parts(), work.doubts());
	}

	private boolean isWork(Publication work, int from, int to) {
		boolean isSaid = work.strength() == CitationStrength.FULL || work.parts().containsKey(Role.PAGES)
				|| work.kind() == CitationKind.LEGAL_ACT;
		boolean isNumbered = work.kind() == CitationKind.LEGAL_ACT && from + 3 < to
				&& (isOfAct(words.get(from + 1)) || isOfAct(words.get(from + 2)));
		return isSaid && (isNumbered || !isRunning(from, to));
	}

	/** How much a stretch has that only references have. */
	private int signs(int from, int to) {
		boolean isLegalAct = publications.isLegalAct(words.span(from, to).in(words.text()));
		int signs = isLegalAct ? 1 : 0;
		for (int i = from; i < to && signs < ENOUGH; i++) {
			var token = words.get(i);
			signs += switch (token.sort()) {
				case QUOTATION -> token.text().length() > 8 ? 1 : 0;
				case ADDRESS -> ENOUGH;
				case NUMBER -> isLegalAct && isOfAct(token) ? 1 : number(i, to);
				case SIGN -> token.text().equals("//") ? ENOUGH : 0;
				case WORD -> word(i, from);
			};
		}
		return signs;
	}

	/** Whether it is the number of a law of a year: 52/2007. */
	private static boolean isOfAct(Token token) {
		return token.text().indexOf('/') > 0;
	}

	private int number(int at, int to) {
		if (CueWords.isYear(words.get(at).text())) {
			boolean isBeforeDay = at + 3 < to && words.get(at + 1).is('.') && words.get(at + 2).isNumber()
					&& WordList.MONTH.has(words.get(at + 3).text());
			if (isBeforeDay) {
				return ENOUGH;
			}
			boolean isAlone = at + 1 >= to || words.get(at + 1).sort() == Token.Sort.SIGN
					|| words.marks().at(at + 1).cue() != Cue.NONE || words.get(at + 1).text().matches("г|g|S");
			boolean isImprint = at > 1 && at + 1 < to && words.get(at + 1).is(')') && !words.get(at - 1).is('(');
			boolean isBehindPlace = at > 2 && words.get(at - 1).isCapital() && words.get(at - 2).is(',') && at > 3
					&& (at + 1 >= to || words.get(at + 1).is(','));
			return isImprint || isBehindPlace && isAlone ? ENOUGH : isAlone ? 1 : 0;
		}
		return words.get(at).text().startsWith("№") || words.get(at).text().endsWith(")") ? 1 : 0;
	}

	private int word(int at, int from) {
		var token = words.get(at);
		var cue = words.marks().at(at).cue();
		if (cue == Cue.IN && at + 1 < words.tokens().size() && words.get(at + 1).is(':')) {
			return 1;
		}
		if (cue == Cue.PAGES || cue == Cue.VOLUME || cue == Cue.PAGES_HERE) {
			return 1;
		}
		if (at < from + 4 && isCapitalName(at, from) && WordList.NEWSPAPER.has(token.text())) {
			return 1;
		}
		boolean isLast = at + 1 < words.tokens().size() && words.get(at + 1).sort() == Token.Sort.SIGN;
		if (!token.isCapital() || at == from || !isLast) {
			return token.isInitial() && at == from ? 1 : 0;
		}
		return WordList.PLACE.has(token.text()) || WordList.PUBLISHER.has(token.text()) ? 1 : 0;
	}

	/** Whether it has a capital or stands behind a word with one: Vecherniaia pravda. */
	private boolean isCapitalName(int at, int from) {
		return words.get(at).isCapital() || at > from && words.get(at - 1).isCapital();
	}

	/** Whether words run as in a sentence: eight in small letters without any sign, no number of pages behind them. */
	private boolean isRunning(int from, int to) {
		int small = 0;
		int most = 0;
		boolean isMarked = false;
		for (int i = from; i < to; i++) {
			var token = words.get(i);
			isMarked |= token.sort() == Token.Sort.QUOTATION || token.sort() == Token.Sort.ADDRESS
					|| token.text().equals("//")
					|| token.isWord() && words.marks().at(i).cue() == Cue.PAGES || token.is('(') && i + 1 < to
							&& words.get(i + 1).isCapital();
			small = token.sort() == Token.Sort.SIGN || token.isCapital() ? 0 : small + 1;
			most = Math.max(most, small);
		}
		return most >= 8 && !isMarked;
	}
}
