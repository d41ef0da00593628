package org.sourcecritic.reading.amount;

import java.math.BigDecimal;
import java.util.List;

import org.sourcecritic.model.Bound;
import org.sourcecritic.reading.amount.SortWords.Role;
import org.sourcecritic.reading.number.NumberExpression;
import org.sourcecritic.reading.number.NumberExpression.Form;

/** Tells years from amounts: four digits that nothing divides, and no plural behind them. */
final class Years {

	private static final BigDecimal FIRST = BigDecimal.valueOf(1000);
	/** From here on a number looks like a year even without a preposition. */
	private static final BigDecimal RECENT = BigDecimal.valueOf(1700);
	private static final BigDecimal LAST = BigDecimal.valueOf(2149);
	private static final int DIGITS = 4;

	private final SortWords words;
	private final CharSequence sentence;
	private final List<Piece> pieces;

	Years(SortWords words, CharSequence sentence, List<Piece> pieces) {
		this.words = words;
		this.sentence = sentence;
		this.pieces = pieces;
	}

	boolean isYear(AmountExpression amount, int first, int last) {
		if (!words.has(Role.YEAR_BEFORE) || amount.unit().isPresent()) {
			return false;
		}
		if (!amount.numbers().stream().allMatch(number -> isWritten(number) || amount.numbers().size() > 1
				&& number == amount.numbers().getLast() && isShort(number, amount.numbers().getFirst()))) {
			return false;
		}
		boolean plural = Counted.isCounted(words, pieces, last + 1);
		if (amount.numbers().size() > 1) {
			return !plural;
		}
		boolean limited = amount.bound() == Bound.AT_LEAST || amount.bound() == Bound.AT_MOST
				|| amount.bound() == Bound.APPROXIMATE;
		boolean led = words.ends(Role.YEAR_BEFORE, pieces, first);
		boolean recent = amount.numbers().getFirst().low().compareTo(RECENT) >= 0;
		return !limited && (led ? !plural || isIn(first) : recent && !plural) && (recent || led && isIn(first));
	}

	private boolean isIn(int first) {
		return first > 0 && (pieces.get(first - 1).is("in") || pieces.get(first - 1).is("since"));
	}

	private boolean isWritten(NumberExpression number) {
		return number.form() == Form.DIGITS && number.span().length() == DIGITS && number.low().scale() <= 0
				&& number.low().compareTo(FIRST) >= 0 && number.low().compareTo(LAST) <= 0
				&& number.span().in(sentence).chars().allMatch(Character::isDigit);
	}

	/** 15 of 2014–15. */
	private boolean isShort(NumberExpression number, NumberExpression first) {
		return isWritten(first) && number.form() == Form.DIGITS && number.span().length() <= 2;
	}
}
