package org.sourcecritic.reading.publication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The labels that the pieces of a reference can have by what stands around them. */
final class Surroundings {

	private static final Set<Label> NOT_AUTHOR = EnumSet.complementOf(EnumSet.of(Label.AUTHOR));
	private static final Set<Label> NOT_DATE = EnumSet.complementOf(EnumSet.of(Label.DATE, Label.PAGES));

	private final List<Piece> pieces;
	private final List<Shape> shapes;

	private Surroundings(List<Piece> pieces, List<Shape> shapes) {
		this.pieces = pieces;
		this.shapes = shapes;
	}

	/** As many sets as pieces; none is empty. */
	static List<Set<Label>> labels(List<Piece> pieces, List<Shape> shapes) {
		var around = new Surroundings(pieces, shapes);
		var labels = new ArrayList<Set<Label>>();
		for (int i = 0; i < pieces.size(); i++) {
			var both = EnumSet.copyOf(around.own(i));
			both.retainAll(around.labels(i));
			labels.add(both.isEmpty() ? around.own(i) : both);
		}
		return labels;
	}

	private Set<Label> own(int at) {
		return Labelling.labels(shapes.get(at), pieces.get(at));
	}

	private Set<Label> labels(int at) {
		int imprint = imprint(at);
		if (imprint >= 0) {
			return imprint(at, imprint);
		}
		if (isPartOfSeries(at) || isNumberOfDocument(at) || isCountOfVolumes(at)) {
			return EnumSet.of(Label.OTHER);
		}
		if (isPageBehindImprint(at) || isRomanPages(at)) {
			return EnumSet.of(Label.PAGES);
		}
		if (isYearsOfTitle(at)) {
			return NOT_DATE;
		}
		return isTitleBehindName(at) || isNameOfEdition(at) ? NOT_AUTHOR : EnumSet.allOf(Label.class);
	}

	/** The piece with the year at the end of "(Place: Publisher, Year)" around a piece; -1 where it is otherwise. */
	private int imprint(int at) {
		int open = at;
		while (open > at - 5 && open >= 0 && pieces.get(open).bracketed()
				&& pieces.get(open).before() != Separator.OPEN) {
			open--;
		}
		boolean isPlace = open >= 0 && open > at - 5 && pieces.get(open).bracketed()
				&& pieces.get(open).before() == Separator.OPEN && isName(open) && isPlace(open);
		int year = open + 1;
		while (isPlace && year < pieces.size() && year < open + 5 && shapes.get(year) != Shape.YEAR) {
			year++;
		}
		boolean isYear = isPlace && year < pieces.size() && year < open + 5 && year > open + 1 && year >= at
				&& pieces.get(year).after() == Separator.CLOSE;
		return isYear ? year : -1;
	}

	/** Whether a colon ends a place here, perhaps behind its state: "Ithaca, NY: ". */
	private boolean isPlace(int open) {
		return pieces.get(open).after() == Separator.COLON || open + 1 < pieces.size()
				&& pieces.get(open + 1).after() == Separator.COLON && shapes.get(open + 1) == Shape.REGION;
	}

	private Set<Label> imprint(int at, int year) {
		if (at == year) {
			return EnumSet.of(Label.DATE);
		}
		boolean isPlace = pieces.get(at).after() == Separator.COLON
				|| at + 1 < year && pieces.get(at + 1).after() == Separator.COLON;
		return isPlace ? EnumSet.of(Label.PLACE) : EnumSet.of(Label.PUBLISHER);
	}

	private boolean isName(int at) {
		var piece = pieces.get(at);
		return piece.cue() == Cue.NONE && !piece.quoted() && piece.size() < 6 && piece.first().isCapital()
				&& piece.tokens().stream().noneMatch(Token::isNumber);
	}

	/** "doc. 57", "art. 748": the number of what is printed there. */
	private boolean isNumberOfDocument(int at) {
		var piece = pieces.get(at);
		return at > 0 && piece.size() > 1 && piece.size() < 5 && WordList.DOCUMENT.has(piece.first().text())
				&& piece.tokens().stream().skip(1).anyMatch(Token::isNumber);
	}

	/** "1931–1947" where another year follows is what the title is about. */
	private boolean isYearsOfTitle(int at) {
		return at > 0 && shapes.get(at) == Shape.YEAR && pieces.get(at).first().text().length() > 8
				&& !pieces.get(at).bracketed() && hasYearBehind(at)
				&& (shapes.get(at - 1) == Shape.TEXT || shapes.get(at - 1) == Shape.CAPITAL
						|| shapes.get(at - 1) == Shape.CAPITALS);
	}

	private boolean hasYearBehind(int at) {
		for (int i = at + 1; i < pieces.size(); i++) {
			if (shapes.get(i) == Shape.YEAR && pieces.get(i).first().text().length() < 9) {
				return true;
			}
		}
		return false;
	}

	/** Whether words cannot be a second author behind a name in full: he would have a given name too. */
	private boolean isTitleBehindName(int at) {
		var piece = pieces.get(at);
		if (at == 0 || piece.quoted() || piece.cue() != Cue.NONE || piece.tokens().stream().anyMatch(Token::isInitial)
				|| piece.tokens().stream().anyMatch(token -> WordList.GIVEN.has(token.text()))) {
			return false;
		}
		if (at == 1 && isBehindInitials(at)) {
			return true;
		}
		boolean isPair = piece.size() == 3 && piece.first().isCapital() && piece.last().isCapital()
				&& WordList.AND.has(piece.tokens().get(1).text());
		boolean isFirst = at == 1 && isFullName(0) || at == 2 && isGiven(1) && pieces.getFirst().size() == 1;
		return isPair && isFirst || isFullName(0) && WordList.GIVEN.has(pieces.getFirst().first().text())
				&& shapes.get(0) == Shape.GIVEN_NAME && (isRunning(piece) || shapes.get(at) == Shape.CAPITAL);
	}

	/** Two or three words behind one name that begins with initials: a second name would have initials too. */
	private boolean isBehindInitials(int at) {
		var name = pieces.get(at - 1);
		return shapes.get(at) == Shape.CAPITALS && shapes.get(at - 1) == Shape.NAME_WITH_INITIALS
				&& name.first().isInitial() && name.after() == Separator.COMMA
				&& pieces.get(at).after() == Separator.STOP
				&& name.tokens().stream().noneMatch(token -> WordList.AND.has(token.text()));
	}

	/** Three words or more of which one is small and stands in titles rather than in names: "Bread of the Poor". */
	private static boolean isRunning(Piece piece) {
		return piece.size() > 2 && piece.tokens().stream().skip(1).anyMatch(token -> token.isWord()
				&& !token.isCapital() && !WordList.AND.has(token.text()) && !NameStops.isParticle(token.text())
				&& !WordList.EDITOR_AFTER.has(token.text()) && !WordList.ET_AL.has(token.text()));
	}

	private boolean isFullName(int at) {
		return pieces.get(at).size() > 1 && pieces.get(at).after() == Separator.COMMA
				&& pieces.get(at).tokens().stream().allMatch(Token::isCapital)
				&& pieces.get(at).tokens().stream().noneMatch(Token::isInitial);
	}

	/** "Serie B" */
	private boolean isPartOfSeries(int at) {
		var piece = pieces.get(at);
		return at > 0 && piece.cue() == Cue.NONE && !piece.quoted() && piece.size() == 2
				&& piece.last().text().length() < 3 && WordList.SERIES.has(piece.first().text());
	}

	/** "2 vol.", "3 Bde." */
	private boolean isCountOfVolumes(int at) {
		var piece = pieces.get(at);
		return at > 0 && piece.cue() == Cue.NONE && piece.size() == 2 && piece.first().isNumber()
				&& piece.first().text().length() < 3 && WordList.VOLUME.has(piece.last().text());
	}

	/** The numbers at the end behind "(Place: Publisher, Year)". */
	private boolean isPageBehindImprint(int at) {
		int first = at;
		while (first > 0 && isBareNumber(first)) {
			first--;
		}
		int last = at;
		while (last < pieces.size() && isBareNumber(last)) {
			last++;
		}
		return first < at && last == pieces.size() && imprint(first) == first;
	}

	/** "xii–xv" behind something else. */
	private boolean isRomanPages(int at) {
		return at > 0 && shapes.get(at) == Shape.NUMBER_PAIR && pieces.get(at).size() == 1
				&& Character.isLetter(pieces.get(at).first().text().charAt(0));
	}

	private boolean isBareNumber(int at) {
		return pieces.get(at).after() != Separator.COLON
				&& (shapes.get(at) == Shape.NUMBER || shapes.get(at) == Shape.NUMBER_PAIR)
				&& !pieces.get(at).bracketed();
	}

	private boolean isGiven(int at) {
		return pieces.get(at).size() < 3 && pieces.get(at).before() == Separator.COMMA
				&& WordList.GIVEN.has(pieces.get(at).first().text());
	}

	/** The one word with a stop that an edition of documents begins with: its editors follow later. */
	private boolean isNameOfEdition(int at) {
		return at == 0 && pieces.size() > 2 && pieces.getFirst().size() == 1
				&& pieces.getFirst().after() == Separator.STOP && isName(0)
				&& pieces.stream().limit(6).anyMatch(piece -> piece.cue() == Cue.EDITOR && !piece.bracketed())
				&& pieces.stream().limit(6).noneMatch(piece -> piece.quoted() || piece.cue() == Cue.IN);
	}
}
