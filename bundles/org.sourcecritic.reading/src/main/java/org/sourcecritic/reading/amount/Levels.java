package org.sourcecritic.reading.amount;

import java.util.List;

import org.sourcecritic.reading.amount.AmountExpression.Change;
import org.sourcecritic.reading.number.NumberExpression.Form;

/**
 * Tells two numbers that something went from and to, each of which holds at its time: fell from 3.2 million to 1.9
 * million, rose from 60 kopecks in 1914 to 2 roubles.
 */
final class Levels {

	/** So many words may stand between "to" and its number: a little more than. */
	private static final int REACH = 6;

	/** Digits of a year. */
	private static final int YEAR = 4;

	private final List<Piece> pieces;
	private final Cues cues;
	private final List<Measured> measured;

	Levels(List<Piece> pieces, Cues cues, List<Measured> measured) {
		this.pieces = pieces;
		this.cues = cues;
		this.measured = List.copyOf(measured);
	}

	/** Whether "from" leads to the number, and "to" from it to the next that is no year. */
	boolean isLeft(int index) {
		int next = isYear(index + 1) ? index + 2 : index + 1;
		return index >= 0 && next < measured.size()
				&& cues.endsBefore(CueRole.FROM, pieces, withoutAbout(measured.get(index).first())).isPresent()
				&& isLedTo(measured.get(next).first(), measured.get(next - 1).next());
	}

	/** What is said of a number that something went from: no change by it, and "pasó de" exceeds nothing there. */
	Limit left(Limit limit, int index) {
		if (!isLeft(index)) {
			return limit;
		}
		boolean isMoved = cues.endsBefore(CueRole.FROM, pieces, measured.get(index).first())
				.filter(from -> cues.endsBefore(CueRole.MOVED, pieces, from.first()).isPresent()).isPresent();
		return isMoved ? Limit.NONE : limit.changing(Change.NONE, false);
	}

	/** Whether something went to this number from one before it. */
	private boolean isReached(int index) {
		return isLeft(isYear(index - 1) ? index - 2 : index - 1);
	}

	private boolean isYear(int index) {
		return index >= 0 && index < measured.size() && measured.get(index).number().form() == Form.DIGITS
				&& measured.get(index).number().span().length() == YEAR
				&& measured.get(index).number().low().scale() <= 0;
	}

	private boolean isLedTo(int first, int from) {
		for (int i = first - 1; i >= from && i >= first - REACH; i--) {
			if (cues.at(CueRole.TO, pieces, i).isPresent()) {
				return pieces.get(i).isWord();
			}
			if (!pieces.get(i).isWord()) {
				return false;
			}
		}
		return false;
	}

	/** Whether a verb of moving stands before "from": the two numbers are no range. */
	boolean isMove(Measured first) {
		return cues.endsBefore(CueRole.FROM, pieces, withoutAbout(first.first())).filter(
				from -> cues.before(pieces, from.first()).filter(match -> isChange(match.value())).isPresent()
						|| cues.endsBefore(CueRole.MOVED, pieces, from.first()).isPresent())
				.isPresent();
	}

	private static boolean isChange(CueRole role) {
		return role == CueRole.UP || role == CueRole.DOWN;
	}

	/** What is said of a number that something went to: up to 500 is 500 there. */
	Limit reached(Limit limit, int index) {
		boolean isTo = isReached(index) && limit.role().filter(role -> role == CueRole.AT_MOST).isPresent()
				&& cues.endsBefore(CueRole.TO, pieces, measured.get(index).first()).isPresent();
		return isTo ? Limit.NONE.changing(limit.change(), limit.changesByWord()) : limit;
	}

	private int withoutAbout(int index) {
		return cues.endsBefore(CueRole.ABOUT, pieces, index).map(Phrases.Match::first).orElse(index);
	}
}
