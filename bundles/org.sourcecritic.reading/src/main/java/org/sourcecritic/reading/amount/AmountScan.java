package org.sourcecritic.reading.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Bound;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.amount.AmountExpression.Change;
import org.sourcecritic.reading.number.NumberExpression;
import org.sourcecritic.reading.number.NumberExpression.Form;

/** Puts the amounts of one sentence together. */
final class AmountScan {

	private final List<Piece> pieces;
	private final List<Measured> measured;
	private final NumberPairs pairs;
	private final Limits limits;
	private final Rates rates;
	private final Levels levels;
	private final Appositions appositions;

	AmountScan(List<Piece> pieces, Cues cues, Units units) {
		this.pieces = pieces;
		this.measured = new MeasuredNumbers(pieces, cues, units).all();
		this.levels = new Levels(pieces, cues, measured);
		this.pairs = new NumberPairs(pieces, cues, levels);
		this.limits = new Limits(pieces, cues);
		this.rates = new Rates(pieces, cues, units);
		this.appositions = new Appositions(pieces, cues);
	}

	/** In the order of the sentence. */
	List<AmountExpression> read() {
		var amounts = new ArrayList<AmountExpression>();
		int i = 0;
		int next = 0;
		while (i < measured.size()) {
			int at = i;
			var first = measured.get(at);
			var pair = i + 1 < measured.size() ? pairs.of(first, measured.get(i + 1)) : Optional.<NumberPair>empty();
			if (pair.isPresent() && levels.isMove(first)) {
				amounts.addAll(levels(pair.get()));
			} else {
				var amount = pair.map(this::range).orElseGet(() -> single(first, at));
				amounts.add(amounts.isEmpty()
						? amount
						: appositions.completed(amounts.getLast(), next, amount, first.first()));
			}
			i += pair.isPresent() ? 2 : 1;
			next = measured.get(i - 1).next();
			int behindRate = rates.after(next).map(Rates.Rate::next).orElse(next);
			while (i < measured.size() && measured.get(i).at() < behindRate) {
				i++;
			}
		}
		return amounts;
	}

	private AmountExpression range(NumberPair pair) {
		var second = pair.second();
		boolean isPath = pair.cue().isPresent();
		var limit = limits.before(pair.start());
		boolean about = isAbout(limit);
		var unit = second.unit().or(() -> pair.first().unit());
		var change = isPath ? Change.NONE : change(limit, unit);
		var cue = pair.cue().or(() -> limit.cue().filter(words -> about));
		var per = rates.after(second.next());
		return new AmountExpression(span(pair.first().first(), second.next(), cue, per), Optional.of(pair.low()), true,
				Optional.of(pair.high()), true, about ? Bound.APPROXIMATE : Bound.RANGE, change, cue, unit,
				per.map(Rates.Rate::part), List.of(pair.first().number(), second.number()), pair.scaleShared());
	}

	/** Where something moved from one number to the other, each is an amount; unit and scale are those of both. */
	private List<AmountExpression> levels(NumberPair pair) {
		boolean rises = pair.second().number().high().compareTo(pair.high()) == 0;
		return List.of(level(pair, pair.first(), rises ? pair.low() : pair.high()),
				level(pair, pair.second(), rises ? pair.high() : pair.low()));
	}

	private AmountExpression level(NumberPair pair, Measured one, BigDecimal value) {
		var limit = levels.reached(limits.before(one.first()), measured.indexOf(one));
		var unit = one.unit().or(() -> pair.second().unit()).or(() -> pair.first().unit());
		var per = rates.after(pair.second().next());
		boolean shared = pair.scaleShared() && one == pair.first();
		var cue = limit.cue().filter(words -> isAbout(limit));
		return new AmountExpression(span(one.first(), one.next(), cue, Optional.empty()), Optional.of(value), true,
				Optional.of(value), true, isAbout(limit) ? Bound.APPROXIMATE : Bound.EXACT, Change.NONE, cue, unit,
				per.map(Rates.Rate::part), List.of(one.number()),
				shared);
	}

	private static boolean isAbout(Limit limit) {
		return limit.role().filter(role -> role == CueRole.ABOUT).isPresent();
	}

	private AmountExpression single(Measured one, int at) {
		var limit = levels.left(levels.reached(limits.of(one.first(), one.next()), at), at);
		var number = one.number();
		var per = rates.after(one.next());
		var span = span(one.first(), one.next(), limit.cue(), per);
		var low = Optional.of(number.low());
		var high = Optional.of(number.high());
		var none = Optional.<BigDecimal>empty();
		var role = limit.role().orElse(CueRole.FILLER);
		var bound = bound(role, number);
		return switch (role) {
			case MORE_THAN -> amount(one, limit, per, span, low, false, none, false, bound);
			case AT_LEAST, OR_MORE -> amount(one, limit, per, span, low, true, none, false, bound);
			case LESS_THAN -> amount(one, limit, per, span, none, false, high, false, bound);
			case AT_MOST, OR_LESS -> amount(one, limit, per, span, none, false, high, true, bound);
			default -> amount(one, limit, per, span, low, true, high, true, bound);
		};
	}

	private static Bound bound(CueRole role, NumberExpression number) {
		return switch (role) {
			case MORE_THAN, AT_LEAST, OR_MORE -> Bound.AT_LEAST;
			case LESS_THAN, AT_MOST, OR_LESS -> Bound.AT_MOST;
			case ABOUT, OR_SO -> isVague(number) ? Bound.VAGUE : Bound.APPROXIMATE;
			default -> isVague(number)
					? Bound.VAGUE
					: number.form() == Form.VAGUE ? Bound.APPROXIMATE : Bound.EXACT;
		};
	}

	/** Some twenty is vague as a word and about one number: une vingtaine. */
	private static boolean isVague(NumberExpression number) {
		return number.form() == Form.VAGUE && number.low().compareTo(number.high()) != 0;
	}

	private static AmountExpression amount(Measured one, Limit limit, Optional<Rates.Rate> per, TextRange span,
			Optional<BigDecimal> low, boolean lowIncluded, Optional<BigDecimal> high, boolean highIncluded,
			Bound bound) {
		boolean negative = one.number().form() == Form.DIGITS && one.number().high().signum() < 0
				&& one.unit().filter(unit -> unit.value().equals("%")).isPresent();
		var change = negative && limit.role().isEmpty() ? Change.DOWN : change(limit, one.unit());
		return new AmountExpression(span, low, lowIncluded, high, highIncluded, bound, change, limit.cue(), one.unit(),
				per.map(Rates.Rate::part), List.of(one.number()), false);
	}

	/** A change has "by" or a unit: who lost 300 men became no less by that. */
	private static Change change(Limit limit, Optional<Part> unit) {
		return limit.changesByWord() || unit.isPresent() ? limit.change() : Change.NONE;
	}

	private TextRange span(int first, int next, Optional<TextRange> cue, Optional<Rates.Rate> per) {
		var numbers = new TextRange(pieces.get(first).start(), pieces.get(next - 1).end());
		return Stream.of(Optional.of(numbers), cue, per.filter(Rates.Rate::adjacent).map(rate -> rate.part().span()))
				.flatMap(Optional::stream)
				.reduce(numbers, (one, other) -> new TextRange(Math.min(one.start(), other.start()),
						Math.max(one.end(), other.end())));
	}
}
