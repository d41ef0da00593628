package org.sourcecritic.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Bound;
import org.sourcecritic.model.EstimateKind;
import org.sourcecritic.reading.Amount;
import org.sourcecritic.reading.Confidence;
import org.sourcecritic.reading.Confidence.Doubt;
import org.sourcecritic.reading.Figure;
import org.sourcecritic.reading.NoEstimate;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.Reading;
import org.sourcecritic.reading.amount.AmountExpression;
import org.sourcecritic.reading.amount.AmountExpression.Change;
import org.sourcecritic.reading.date.DateExpression;
import org.sourcecritic.reading.number.NumberExpression;

/** The readings of one sentence: puts its amounts, its dates and the words around them together. */
final class SentenceReading {

	/** Units of so many letters may be something else. */
	private static final int SHORT = 3;

	private final Words words;
	private final PhraseWords phrases;
	private final NumberSorts sorts;
	private final Places<DateExpression> dates;
	private final List<AmountExpression> amounts;
	private final List<NoEstimate> others = new ArrayList<>();

	/**
	 * @param amounts of the sentence, in its order
	 * @param noAmounts which of them the words beside them tell to be none
	 * @param dates of the sentence, in its order
	 */
	SentenceReading(Words words, PhraseWords phrases, Labels labels, List<AmountExpression> amounts,
			List<Optional<NoEstimate.Sort>> noAmounts, List<DateExpression> dates) {
		this.words = words;
		this.phrases = phrases;
		var measured = Places.of(amounts.stream().filter(this::isMeasured).toList(),
				SentenceReading::numbers);
		var free = dates.stream().filter(date -> !measured.touch(date.core())).toList();
		this.dates = Places.of(free, DateExpression::core);
		this.sorts = new NumberSorts(words, phrases, labels, this.dates);
		this.amounts = IntStream.range(0, amounts.size())
				.mapToObj(i -> figure(amounts.get(i), noAmounts.get(i))).flatMap(Optional::stream).toList();
		free.forEach(date -> others.add(new NoEstimate(date.core(), NoEstimate.Sort.DATE)));
	}

	/** Whether it has a unit in a whole word, so that its number is no year: 1520 roubles. */
	private boolean isMeasured(AmountExpression amount) {
		return amount.numbers().size() == 1
				&& amount.unit().filter(unit -> unit.span().length() > SHORT && !phrases.isTime(unit.value())
						&& unit.span().start() >= amount.numbers().getFirst().span().end()).isPresent();
	}

	/** Keeps for what it is whatever is no figure; what lies in a date is the date's. */
	private Optional<AmountExpression> figure(AmountExpression amount, Optional<NoEstimate.Sort> noAmount) {
		if (dates.touch(numbers(amount))) {
			return behindDate(amount);
		}
		var sort = sorts.of(amount, noAmount);
		sort.ifPresent(one -> others.add(new NoEstimate(numbers(amount), one)));
		return sort.isPresent() ? Optional.empty() : Optional.of(amount);
	}

	/** The number behind one that is a year: in 1845 to 9,000. */
	private Optional<AmountExpression> behindDate(AmountExpression amount) {
		var last = amount.numbers().getLast();
		boolean isOther = amount.numbers().size() > 1 && !dates.touch(last.span())
				&& dates.touch(amount.numbers().getFirst().span());
		if (!isOther) {
			return Optional.empty();
		}
		var span = new TextRange(last.span().start(), Math.max(amount.span().end(), last.span().end()));
		return Optional.of(new AmountExpression(span, Optional.of(last.low()), true, Optional.of(last.high()), true,
				Bound.EXACT, Change.NONE, Optional.empty(), amount.unit(), amount.per(), List.of(last), false));
	}

	private static TextRange numbers(AmountExpression amount) {
		return new TextRange(amount.numbers().getFirst().span().start(), amount.numbers().getLast().span().end());
	}

	/** In the order of the sentence. */
	List<Reading> readings() {
		var closed = closed();
		var nouns = new NounPhrases(words, phrases, closed);
		var clauses = amounts.isEmpty()
				? List.<TextRange>of()
				: new Clauses(words, phrases, closed).of(amounts.stream().map(AmountExpression::span).toList());
		var counted = new CountedThings(nouns, amounts).all();
		var units = new SharedUnits(words, phrases, nouns).of(amounts);
		var times = new FigureTimes(words, phrases, nouns, dates.all(), amounts, clauses);
		var readings = new ArrayList<Reading>(others);
		for (int i = 0; i < amounts.size(); i++) {
			readings.add(figure(i, clauses.get(i), counted.get(i), units.get(i), times, nouns));
		}
		readings.sort(Comparator.comparing(Reading::span));
		return disjoint(readings);
	}

	/** Where a date reaches into the cue or the unit of a figure, the figure holds. */
	private static List<Reading> disjoint(List<Reading> readings) {
		var disjoint = new ArrayList<Reading>();
		for (var reading : readings) {
			boolean meets = !disjoint.isEmpty() && disjoint.getLast().span().end() > reading.span().start();
			if (!meets) {
				disjoint.add(reading);
			} else if (reading instanceof Figure && disjoint.getLast() instanceof NoEstimate) {
				disjoint.set(disjoint.size() - 1, reading);
			}
		}
		return List.copyOf(disjoint);
	}

	/** Ordinals and the word one may stand in a noun phrase. */
	private static boolean isClosed(NoEstimate other) {
		return other.sort() != NoEstimate.Sort.ORDINAL && other.sort() != NoEstimate.Sort.ONE
				&& other.sort() != NoEstimate.Sort.NAME;
	}

	/** What no clause and no phrase goes beyond: amounts, and dates outside of them. */
	private Places<TextRange> closed() {
		var spans = Stream.concat(amounts.stream().map(AmountExpression::span),
				others.stream().filter(SentenceReading::isClosed).map(NoEstimate::span)).sorted().toList();
		var counted = Places.of(spans, range -> range);
		var pers = amounts.stream().flatMap(amount -> amount.per().stream()).map(Part::span)
				.filter(per -> !counted.touch(per));
		var taken = Places.of(Stream.concat(spans.stream(), pers).sorted().toList(), range -> range);
		var free = dates.all().stream().map(date -> date.period().span()).filter(date -> !taken.touch(date));
		return Places.of(Stream.concat(taken.all().stream(), free).sorted().toList(), range -> range);
	}

	private Figure figure(int index, TextRange clause, CountedThing counted, Optional<Part> unit, FigureTimes times,
			NounPhrases nouns) {
		var amount = amounts.get(index);
		var doubts = doubts(amount);
		boolean unitShared = unit.isPresent() && amount.unit().isEmpty();
		if (unitShared) {
			doubts.add(Doubt.SHARED_SCALE);
		} else if (counted.doubtful()) {
			doubts.add(Doubt.WHAT);
		}
		var period = times.period(index);
		period.filter(FigureTimes.Found::doubtful).ifPresent(found -> doubts.add(Doubt.PERIOD));
		Map<Figure.Role, Part> parts = new EnumMap<>(Figure.Role.class);
		amount.cue().ifPresent(cue -> parts.put(Figure.Role.CUE, part(cue)));
		unit.ifPresent(own -> parts.put(Figure.Role.UNIT, own));
		amount.per().ifPresent(per -> parts.put(Figure.Role.PER, per));
		counted.counted().what().filter(what -> !unitShared).ifPresent(what -> parts.put(Figure.Role.WHAT, part(what)));
		counted.counted().population().ifPresent(of -> parts.put(Figure.Role.POPULATION, part(of)));
		nouns.place(clause, amount.span().end()).or(() -> nouns.place(clause, clause.start()))
				.ifPresent(place -> parts.put(Figure.Role.PLACE, part(place)));
		times.estimatedBy(index).ifPresent(by -> parts.put(Figure.Role.ESTIMATED_BY, part(by)));
		return new Figure(amount.span(), clause, new Amount(amount.low(), amount.high(), amount.bound()),
				kind(amount, unit), parts, period.map(FigureTimes.Found::period), times.estimatedOn(index),
				new Confidence(doubts));
	}

	private static Set<Doubt> doubts(AmountExpression amount) {
		var doubts = EnumSet.noneOf(Doubt.class);
		if (amount.numbers().stream().anyMatch(NumberExpression::doubtful)) {
			doubts.add(Doubt.SEPARATOR);
		}
		if (amount.bound() == Bound.VAGUE) {
			doubts.add(Doubt.LIMITS);
		}
		if (amount.scaleShared()) {
			doubts.add(Doubt.SHARED_SCALE);
		}
		return doubts;
	}

	private EstimateKind kind(AmountExpression amount, Optional<Part> unit) {
		if (amount.change() != Change.NONE) {
			return EstimateKind.CHANGE;
		}
		if (amount.per().isPresent()) {
			return EstimateKind.RATE;
		}
		if (isShare(amount) || unit.filter(own -> own.value().startsWith("%")).isPresent()) {
			return EstimateKind.SHARE;
		}
		boolean ofTime = unit.filter(own -> phrases.isTime(own.value())).isPresent();
		return ofTime ? EstimateKind.DURATION : EstimateKind.COUNT;
	}

	/** Percentages, and fractions of something. */
	static boolean isShare(AmountExpression amount) {
		return amount.unit().filter(unit -> unit.value().startsWith("%")).isPresent() || amount.unit().isEmpty()
				&& amount.numbers().getFirst().form() == NumberExpression.Form.FRACTION
				&& amount.numbers().getFirst().high().compareTo(BigDecimal.ONE) < 0;
	}

	private Part part(TextRange range) {
		return new Part(words.plain(range), range);
	}
}
