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
		this.dates = Places.of(dates, DateExpression::core);
		this.sorts = new NumberSorts(words, phrases, labels);
		this.amounts = IntStream.range(0, amounts.size()).filter(i -> isFigure(amounts.get(i), noAmounts.get(i)))
				.mapToObj(amounts::get).toList();
		dates.forEach(date -> others.add(new NoEstimate(date.core(), NoEstimate.Sort.DATE)));
	}

	/** Keeps for what it is whatever is no figure; what lies in a date is the date's. */
	private boolean isFigure(AmountExpression amount, Optional<NoEstimate.Sort> noAmount) {
		var place = numbers(amount);
		if (dates.touch(place)) {
			return false;
		}
		var sort = sorts.of(amount).or(() -> noAmount);
		sort.ifPresent(one -> others.add(new NoEstimate(place, one)));
		return sort.isEmpty();
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
		var counted = new CountedThings(nouns).of(amounts);
		var times = new FigureTimes(words, phrases, dates.all(), amounts, clauses);
		var readings = new ArrayList<Reading>(others);
		for (int i = 0; i < amounts.size(); i++) {
			readings.add(figure(i, clauses.get(i), counted.get(i), times, nouns));
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

	/** What no clause and no phrase goes beyond: amounts, and dates outside of them. */
	private Places<TextRange> closed() {
		var taken = Places.of(amounts.stream().map(AmountExpression::span).toList(), range -> range);
		var free = dates.all().stream().map(date -> date.period().span()).filter(date -> !taken.touch(date));
		return Places.of(Stream.concat(taken.all().stream(), free).sorted().toList(), range -> range);
	}

	private Figure figure(int index, TextRange clause, CountedThing counted, FigureTimes times, NounPhrases nouns) {
		var amount = amounts.get(index);
		var doubts = doubts(amount);
		if (counted.doubtful()) {
			doubts.add(Doubt.WHAT);
		}
		var period = times.period(index);
		period.filter(FigureTimes.Found::doubtful).ifPresent(found -> doubts.add(Doubt.PERIOD));
		Map<Figure.Role, Part> parts = new EnumMap<>(Figure.Role.class);
		amount.cue().ifPresent(cue -> parts.put(Figure.Role.CUE, part(cue)));
		amount.unit().ifPresent(unit -> parts.put(Figure.Role.UNIT, unit));
		amount.per().ifPresent(per -> parts.put(Figure.Role.PER, per));
		counted.counted().what().ifPresent(what -> parts.put(Figure.Role.WHAT, part(what)));
		counted.counted().population().ifPresent(of -> parts.put(Figure.Role.POPULATION, part(of)));
		nouns.place(clause, amount.span().end()).or(() -> nouns.place(clause, clause.start()))
				.ifPresent(place -> parts.put(Figure.Role.PLACE, part(place)));
		times.estimatedBy(index).ifPresent(by -> parts.put(Figure.Role.ESTIMATED_BY, part(by)));
		return new Figure(amount.span(), clause, new Amount(amount.low(), amount.high(), amount.bound()),
				kind(amount), parts, period.map(FigureTimes.Found::period), times.estimatedOn(index),
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

	private EstimateKind kind(AmountExpression amount) {
		if (amount.change() != Change.NONE) {
			return EstimateKind.CHANGE;
		}
		if (amount.per().isPresent()) {
			return EstimateKind.RATE;
		}
		if (isShare(amount)) {
			return EstimateKind.SHARE;
		}
		boolean ofTime = amount.unit().filter(unit -> phrases.isTime(unit.value())).isPresent();
		return ofTime ? EstimateKind.DURATION : EstimateKind.COUNT;
	}

	/** Percentages, and fractions of something. */
	static boolean isShare(AmountExpression amount) {
		return amount.unit().filter(unit -> unit.value().startsWith("%")).isPresent() || amount.unit().isEmpty()
				&& amount.numbers().getFirst().form() == NumberExpression.Form.FRACTION
				&& amount.numbers().getFirst().high().compareTo(BigDecimal.ONE) < 0;
	}

	private Part part(TextRange range) {
		return new Part(plain(range), range);
	}

	/** As a reader sees it: without what was masked, with single spaces. */
	private String plain(TextRange range) {
		return range.in(words.sentence()).replaceAll("[\u00AD\u200B\u2060]", "").replaceAll("\\s+", " ").trim();
	}
}
