package org.sourcecritic.reading.amount;

import java.math.BigDecimal;
import java.util.List;

import org.sourcecritic.reading.amount.SortWords.Role;

/** Days beside the name of a month, and times of day. */
final class Times {

	private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);
	private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(2400);

	private Times() {
	}

	/** 5:25, 11 a.m., 0401 GMT; what a colon joins. */
	static boolean isClock(SortWords words, List<Piece> pieces, int first, int last) {
		return isColon(pieces, first - 1, first) || isColon(pieces, last + 1, last + 2)
				|| words.begins(Role.CLOCK, pieces, last + 1)
						&& pieces.get(last).number().filter(n -> n.high().compareTo(LAST_HOUR) <= 0).isPresent();
	}

	private static boolean isColon(List<Piece> pieces, int colon, int behind) {
		if (colon < 1 || behind >= pieces.size() || !pieces.get(colon).isSign(":")) {
			return false;
		}
		return !pieces.get(colon).spaced() && !pieces.get(behind).spaced()
				&& pieces.get(colon - 1).number().isPresent() && pieces.get(behind).number().isPresent();
	}

	/** March 7, Sept. 20-24, 9 May, 4th of July. */
	static boolean isDay(SortWords words, List<Piece> pieces, int first, int last) {
		if (pieces.get(last).number().filter(n -> n.high().compareTo(LAST_DAY) > 0).isPresent()) {
			return false;
		}
		int before = first > 0 && pieces.get(first - 1).isSign(".") ? first - 1 : first;
		int after = last + 1 < pieces.size() && pieces.get(last + 1).is("of") ? last + 2 : last + 1;
		return words.ends(Role.MONTH, pieces, before) || words.begins(Role.MONTH, pieces, after);
	}
}
