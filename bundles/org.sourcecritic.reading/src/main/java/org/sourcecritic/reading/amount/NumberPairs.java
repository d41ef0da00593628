package org.sourcecritic.reading.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.number.NumberExpression;
import org.sourcecritic.reading.number.NumberExpression.Form;

/** Finds the two ends of ranges: between 20 and 30, from 20 to 30, 20–30, 1942–5, two or three, 14 to 18 million. */
final class NumberPairs {

	private static final String DASHES = "-\u2010\u2011\u2013\u2212~";
	private static final String TILDE = "~";
	private static final int YEAR = 4;
	private static final BigDecimal MUCH = BigDecimal.valueOf(4);
	private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final List<Piece> pieces;
	private final Cues cues;
	private final Levels levels;

	/** Which words tell that two numbers are a range. */
	private enum Link {
		/** Between 20 and 30. */
		BETWEEN,
		/** From 20 to 30; it may fall. */
		FROM,
		/** 20 to 30. */
		TO,
		/** 20–30. */
		DASH,
		/** Two or three. */
		OR
	}

	private record Found(Link link, int start, Optional<TextRange> cue) {}

	NumberPairs(List<Piece> pieces, Cues cues, Levels levels) {
		this.pieces = pieces;
		this.cues = cues;
		this.levels = levels;
	}

	/** The range of two numbers that follow each other. */
	Optional<NumberPair> of(Measured first, Measured second) {
		return link(first, second).filter(found -> unitsFit(found.link(), first, second))
				.flatMap(found -> pair(found, first, second));
	}

	private Optional<Found> link(Measured first, Measured second) {
		int opening = withoutAbout(first.first());
		var between = cues.endsBefore(CueRole.BETWEEN, pieces, opening);
		if (between.isPresent() && (leadsTo(CueRole.AND, first.next(), second)
				|| leadsToLimit(first.next(), second) || isTo(first, second))) {
			return Optional.of(new Found(Link.BETWEEN, between.get().first(),
					Optional.of(range(between.get().first(), between.get().next()))));
		}
		var from = cues.endsBefore(CueRole.FROM, pieces, opening);
		boolean reaches = from.isPresent() && levels.isMove(first)
				&& leadsTo(CueRole.TO_LEVEL, first.next(), second);
		if (from.isPresent() && (reaches || isTo(first, second))) {
			return Optional.of(
					new Found(Link.FROM, from.get().first(),
							Optional.of(range(from.get().first(), from.get().next()))));
		}
		if (isDash(first, second)) {
			return Optional.of(new Found(Link.DASH, first.first(), Optional.empty()));
		}
		if (leadsTo(CueRole.TO, first.next(), second) && !isNewLevel(first, second)) {
			return Optional.of(new Found(Link.TO, first.first(), Optional.empty()));
		}
		return leadsTo(CueRole.OR, first.next(), second)
				? Optional.of(new Found(Link.OR, first.first(), Optional.empty()))
				: Optional.empty();
	}

	/**
	 * Rose in 2018 to 3.9 million, increased by 43 to 419, by a third to 3 roubles: what follows "to" is no end of a
	 * range.
	 */
	private boolean isNewLevel(Measured first, Measured second) {
		boolean year = first.number().span().length() == YEAR && first.unit().isEmpty()
				&& first.number().form() == Form.DIGITS && second.number().scale().compareTo(BigDecimal.ONE) > 0;
		boolean much = second.number().high().compareTo(first.number().low().multiply(MUCH)) > 0;
		boolean part = first.number().form() == Form.FRACTION && second.number().form() != Form.FRACTION;
		return year || cues.endsBefore(CueRole.BY, pieces, withoutAbout(first.first())).isPresent()
				&& (part || much && first.unit().isPresent());
	}

	private boolean isTo(Measured first, Measured second) {
		return leadsTo(CueRole.TO, first.next(), second) || isDash(first, second);
	}

	/** Whether a phrase, and words such as "about" at most, stands between a piece and a number. */
	private boolean leadsTo(CueRole role, int from, Measured second) {
		return cues.at(role, pieces, from)
				.filter(match -> match.next() == second.first() || match.next() == withoutAbout(second.first()))
				.isPresent();
	}

	/** Between 15 and more than 20 million. */
	private boolean leadsToLimit(int from, Measured second) {
		return cues.at(CueRole.AND, pieces, from).filter(and -> cues.before(pieces, second.first())
				.filter(limit -> limit.first() == and.next() && isMoreOrLess(limit.value())).isPresent()).isPresent();
	}

	private static boolean isMoreOrLess(CueRole role) {
		return role == CueRole.MORE_THAN || role == CueRole.LESS_THAN || role == CueRole.FILLER;
	}

	private int withoutAbout(int index) {
		return cues.endsBefore(CueRole.ABOUT, pieces, index).map(Phrases.Match::first).orElse(index);
	}

	/** Whether a dash alone joins them, and no other dash stands at either: a telephone number. */
	private boolean isDash(Measured first, Measured second) {
		int dash = first.next();
		if (dash + 1 != second.first() || !pieces.get(dash).isSign(DASHES)) {
			return false;
		}
		boolean spaced = pieces.get(dash).spaced();
		boolean even = spaced == pieces.get(dash + 1).spaced();
		return even && !isChained(first.at() - 1, first.at() - 2) && !isChained(second.at() + 1, second.at() + 2)
				&& (pieces.get(dash).isSign(TILDE) || isPlain(first) && isPlain(second));
	}

	private static boolean isPlain(Measured measured) {
		return measured.number().form() != Form.ORDINAL && measured.number().form() != Form.VAGUE;
	}

	private boolean isChained(int sign, int number) {
		return sign >= 0 && sign < pieces.size() && number >= 0 && number < pieces.size()
				&& pieces.get(sign).isSign("-/") && !pieces.get(sign).spaced()
				&& pieces.get(number).number().isPresent();
	}

	private static boolean unitsFit(Link link, Measured first, Measured second) {
		if (first.hasUnit(second)) {
			return link != Link.OR || first.unit().isEmpty();
		}
		if (first.unit().isEmpty()) {
			return !second.unitBefore() || link == Link.BETWEEN;
		}
		return second.unit().isEmpty() && (first.unitBefore() || link == Link.BETWEEN || link == Link.FROM);
	}

	private Optional<NumberPair> pair(Found found, Measured first, Measured second) {
		boolean ordinals = first.number().form() == Form.ORDINAL || second.number().form() == Form.ORDINAL;
		if (ordinals && first.number().form() != second.number().form()) {
			return Optional.empty();
		}
		if (found.link() == Link.OR && first.number().form() == Form.VAGUE && second.number().form() != Form.VAGUE) {
			return Optional.empty();
		}
		var high = second.number().high();
		var scale = scale(second.number());
		boolean shared = sharesScale(first.number(), second.number(), scale, found.link());
		boolean thousands = !shared && lendsThousands(first.number(), second.number(), found.link());
		var low = first.number().low().multiply(shared ? scale : thousands ? THOUSAND : BigDecimal.ONE);
		if (found.link() == Link.OR && !follows(low, high, scale)
				&& !(isNear(low, high) && areWords(first.number(), second.number()))) {
			return Optional.empty();
		}
		if (high.compareTo(low) < 0 && found.link() == Link.DASH) {
			high = expanded(first.number(), second.number());
		}
		boolean falls = high.compareTo(low) < 0;
		if (falls && found.link() != Link.FROM || high.compareTo(low) == 0) {
			return Optional.empty();
		}
		return Optional.of(new NumberPair(first, second, found.start(), found.cue(), falls ? high : low,
				falls ? low : high, shared || thousands));
	}

	/** Whether 14 of "14 to 18 million" is 14 million. */
	private static boolean sharesScale(NumberExpression first, NumberExpression second, BigDecimal scale, Link link) {
		boolean mayShare = scale(first).compareTo(BigDecimal.ONE) == 0 && scale.compareTo(HUNDRED) >= 0
				&& first.form() != Form.VAGUE && second.form() != Form.VAGUE && first.low().signum() > 0;
		if (!mayShare) {
			return false;
		}
		var unscaled = second.high().divideToIntegralValue(scale).max(BigDecimal.ONE);
		return first.low().compareTo(unscaled.add(BigDecimal.ONE)) < 0
				|| link == Link.FROM && first.low().compareTo(scale) < 0 && second.low().scale() <= 0
						&& first.low().compareTo(unscaled.multiply(BigDecimal.TEN)) < 0;
	}

	/** Whether 6 of "6–8000" is 6000, and 30 of "30 to 40,000" 30,000. */
	private static boolean lendsThousands(NumberExpression first, NumberExpression second, Link link) {
		var low = first.low();
		var high = second.low();
		return (link == Link.DASH || link == Link.TO) && first.form() == Form.DIGITS && second.form() == Form.DIGITS
				&& low.scale() <= 0 && low.compareTo(BigDecimal.ONE) > 0 && high.scale() <= 0
				&& high.remainder(THOUSAND).signum() == 0 && low.multiply(THOUSAND).compareTo(high) < 0
				&& high.compareTo(low.multiply(THOUSAND).multiply(BigDecimal.TEN)) < 0;
	}

	/** What multiplied a number last; a hundred in "three hundred". */
	private static BigDecimal scale(NumberExpression number) {
		boolean hundreds = number.form() == Form.WORDS && number.scale().compareTo(BigDecimal.ONE) == 0
				&& number.high().compareTo(THOUSAND) < 0 && number.high().compareTo(HUNDRED) >= 0
				&& number.high().remainder(HUNDRED).signum() == 0;
		return hundreds ? HUNDRED : number.scale();
	}

	/** Two or three, two or three hundred, hundreds or thousands. */
	private static boolean follows(BigDecimal low, BigDecimal high, BigDecimal scale) {
		var unit = scale.signum() > 0 ? scale : BigDecimal.ONE;
		return low.compareTo(TWENTY.multiply(unit)) < 0 && low.add(unit).compareTo(high) == 0;
	}

	/** Ten or twelve, twenty or thirty. */
	private static boolean isNear(BigDecimal low, BigDecimal high) {
		return low.compareTo(BigDecimal.TEN) >= 0 && high.compareTo(low) > 0
				&& high.add(high).compareTo(low.add(low).add(low)) <= 0;
	}

	private static boolean areWords(NumberExpression first, NumberExpression second) {
		return first.form() == Form.WORDS && second.form() == Form.WORDS;
	}

	/** 1945 of "1942–5"; the number itself when nothing is left out. */
	private static BigDecimal expanded(NumberExpression first, NumberExpression second) {
		boolean whole = first.form() == Form.DIGITS && second.form() == Form.DIGITS && first.low().scale() <= 0
				&& second.low().scale() <= 0 && second.low().signum() >= 0;
		int written = second.span().length();
		if (!whole || written >= first.low().precision()) {
			return second.high();
		}
		var tail = BigDecimal.TEN.pow(written);
		return first.low().subtract(first.low().remainder(tail)).add(second.low());
	}

	private TextRange range(int first, int next) {
		return new TextRange(pieces.get(first).start(), pieces.get(next - 1).end());
	}
}
