package org.sourcecritic.reading.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.amount.Phrases.Match;
import org.sourcecritic.reading.number.NumberExpression;
import org.sourcecritic.reading.number.NumberExpression.Form;

/** Finds the units of numbers: before them, behind them, behind a hyphen. */
final class MeasuredNumbers {

	private static final BigDecimal HALF = new BigDecimal("0.5");
	private static final String HYPHENS = "-\u2010\u2011";

	private final List<Piece> pieces;
	private final Cues cues;
	private final Units units;

	MeasuredNumbers(List<Piece> pieces, Cues cues, Units units) {
		this.pieces = pieces;
		this.cues = cues;
		this.units = units;
	}

	/** All numbers of the sentence, in its order. */
	List<Measured> all() {
		var measured = new ArrayList<Measured>();
		for (int i = 0; i < pieces.size(); i++) {
			int at = i;
			pieces.get(i).number().ifPresent(number -> measured.add(measured(at, number)));
		}
		return List.copyOf(measured);
	}

	private Measured measured(int at, NumberExpression number) {
		if (number.form() == Form.ORDINAL) {
			return new Measured(at, at, at + 1, number, Optional.empty(), false);
		}
		var before = units.before(pieces, at).filter(unit -> !followsNumber(unit.first()));
		if (before.isPresent()) {
			int next = dollarsOf(at + 1);
			return new Measured(at, before.get().first(), next, number, Optional.of(part(before.get())), true);
		}
		int from = isHyphen(at + 1) ? at + 2 : at + 1;
		var after = units.after(pieces, from).or(() -> ofOne(from, number));
		return after.map(unit -> withHalf(at, number, unit))
				.orElseGet(() -> new Measured(at, at, at + 1, number, inverted(at), false));
	}

	/** Half a litre, half an acre. */
	private Optional<Match<String>> ofOne(int from, NumberExpression number) {
		return number.form() == Form.FRACTION && cues.at(CueRole.OF_ONE, pieces, from).isPresent()
				? units.after(pieces, from + 1)
				: Optional.empty();
	}

	/** Three leagues, or three leagues and a half. */
	private Measured withHalf(int at, NumberExpression number, Match<String> unit) {
		var half = cues.at(CueRole.AND_HALF, pieces, unit.next())
				.filter(match -> number.scale().compareTo(BigDecimal.ONE) == 0);
		var all = half.isEmpty()
				? number
				: new NumberExpression(number.span(), number.low().add(HALF), number.high().add(HALF), Form.FRACTION,
						number.scale(), number.doubtful());
		return new Measured(at, at, half.map(Match::next).orElse(unit.next()), all, Optional.of(part(unit)), false);
	}

	/** Whether a unit is that of the number before it: 2 Taler 15. */
	private boolean followsNumber(int unit) {
		return unit > 0 && pieces.get(unit - 1).number().isPresent();
	}

	/** The unit in front of a number that it makes inexact. */
	private Optional<Part> inverted(int at) {
		return cues.inverted(pieces, at).flatMap(noun -> units.after(pieces, noun.first())
				.filter(unit -> unit.next() == at).map(this::part));
	}

	/** Behind a currency's sign and a number a country may follow: $75 US. */
	private int dollarsOf(int next) {
		return next < pieces.size() && pieces.get(next).text().equals("US") ? next + 1 : next;
	}

	private boolean isHyphen(int index) {
		return index + 1 < pieces.size() && pieces.get(index).isSign(HYPHENS) && !pieces.get(index).spaced()
				&& !pieces.get(index + 1).spaced();
	}

	private Part part(Match<String> match) {
		return new Part(match.value(),
				new TextRange(pieces.get(match.first()).start(), pieces.get(match.next() - 1).end()));
	}
}
