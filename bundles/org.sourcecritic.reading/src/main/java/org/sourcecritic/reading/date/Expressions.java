package org.sourcecritic.reading.date;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.ReadPeriod;

/** Reads dates with the words that say how something lies to them. */
final class Expressions {

	/** Prepositions that stand before one date; of two that are equally long the first holds. */
	private static final List<DateWord> PREPOSITIONS = List.of(DateWord.EACH_YEAR, DateWord.BY, DateWord.BEFORE,
			DateWord.AFTER, DateWord.SINCE, DateWord.UNTIL, DateWord.DURING, DateWord.IN);

	private final DatedSentence sentence;
	private final Periods periods;

	/** @param next index behind the last token */
	record Found(int next, DateExpression expression) {}

	private record Lead(DateWord word, int next) {}

	Expressions(DatedSentence sentence) {
		this.sentence = sentence;
		this.periods = new Periods(sentence);
	}

	/** What begins with this token. */
	Optional<Found> at(int at) {
		int perhaps = sentence.skip(DateWord.PERHAPS, at);
		int start = perhaps > at ? perhaps : sentence.skip(DateWord.CIRCA, at);
		var mark = perhaps > at ? "?" : start > at ? "~" : "";
		return range(at, start, mark).or(() -> led(at, start, mark)).or(() -> periods.at(at, false)
				.map(date -> found(date.first(), date, Relation.AT)));
	}

	private Optional<Found> range(int at, int start, String mark) {
		return between(start, DateWord.FROM, DateWord.TO).or(() -> between(start, DateWord.BETWEEN, DateWord.AND))
				.map(date -> found(at, date.marked(mark), Relation.AT)).or(() -> onward(at, start, mark));
	}

	/** From 1945 onwards. */
	private Optional<Found> onward(int at, int start, String mark) {
		int next = sentence.skip(DateWord.FROM, start);
		return next == start
				? Optional.empty()
				: periods.at(next, true).filter(date -> sentence.has(DateWord.ONWARD, date.next()))
						.map(date -> found(at, date.marked(mark), Relation.SINCE));
	}

	private Optional<Parsed> between(int at, DateWord first, DateWord second) {
		int next = sentence.skip(first, at);
		return next > at ? periods.between(next, second) : Optional.empty();
	}

	private Optional<Found> led(int at, int start, String mark) {
		return PREPOSITIONS.stream().flatMap(word -> sentence.phrase(word, start)
				.map(phrase -> new Lead(word, phrase.next())).stream())
				.sorted(Comparator.comparingInt(Lead::next).reversed())
				.flatMap(lead -> led(at, lead, mark).stream()).findFirst();
	}

	/** The 1936 in "from the 1936 census" stands for itself. */
	private Optional<Found> led(int at, Lead lead, String mark) {
		if (lead.word() == DateWord.EACH_YEAR) {
			return eachYear(at, lead.next());
		}
		var date = periods.at(lead.next(), true).filter(found -> found.sure() || found.first() == lead.next())
				.map(found -> found.marked(mark));
		if (date.isPresent()) {
			return Optional.of(found(at, date.get(), relation(lead.word())));
		}
		return lead.word() == DateWord.DURING ? event(at, lead.next(), Relation.DURING) : Optional.empty();
	}

	/** Each year of the war, each year from 1929 to 1933. */
	private Optional<Found> eachYear(int at, int next) {
		int start = sentence.skip(DateWord.OF, next);
		var date = between(start, DateWord.FROM, DateWord.TO).or(() -> between(start, DateWord.BETWEEN, DateWord.AND))
				.or(() -> periods.at(inside(start), true));
		return date.isPresent()
				? date.map(found -> found(at, found, Relation.EACH_YEAR_OF))
				: event(at, start, Relation.EACH_YEAR_OF);
	}

	private int inside(int at) {
		return Math.max(sentence.skip(DateWord.IN, at), sentence.skip(DateWord.DURING, at));
	}

	private Optional<Found> event(int at, int next, Relation relation) {
		int noun = sentence.skip(DateWord.ARTICLE, next);
		int behind = sentence.skip(DateWord.EVENT, noun);
		if (behind == noun) {
			return Optional.empty();
		}
		int of = sentence.skip(DateWord.OF, behind);
		var dated = of > behind ? periods.at(of, true) : Optional.<Parsed>empty();
		if (dated.isPresent()) {
			return dated.map(date -> found(at, date, relation));
		}
		var span = sentence.range(at, behind);
		return Optional.of(new Found(behind, new DateExpression(new ReadPeriod(Optional.empty(), Optional.empty(),
				sentence.words(span), Optional.empty(), span), relation, sentence.range(next, behind))));
	}

	private Found found(int at, Parsed date, Relation relation) {
		int onward = relation == Relation.SINCE ? sentence.skip(DateWord.ONWARD, date.next()) : date.next();
		var span = sentence.range(at, onward);
		var core = sentence.range(date.first(), date.next());
		return new Found(onward, new DateExpression(period(date, relation, span), relation, core));
	}

	private ReadPeriod period(Parsed date, Relation relation, TextRange span) {
		var none = Optional.<String>empty();
		var begin = Optional.of(date.begin());
		var end = Optional.of(date.end());
		var words = sentence.words(span);
		return switch (relation) {
			case AT, BY, DURING, EACH_YEAR_OF -> new ReadPeriod(begin, end, words, date.calendar(), span);
			case BEFORE -> new ReadPeriod(none, begin, words, date.calendar(), span);
			case UNTIL -> new ReadPeriod(none, end, words, date.calendar(), span);
			case SINCE -> new ReadPeriod(begin, none, words, date.calendar(), span);
			case AFTER -> new ReadPeriod(end, none, words, date.calendar(), span);
		};
	}

	private static Relation relation(DateWord word) {
		return switch (word) {
			case BY -> Relation.BY;
			case BEFORE -> Relation.BEFORE;
			case AFTER -> Relation.AFTER;
			case SINCE -> Relation.SINCE;
			case UNTIL -> Relation.UNTIL;
			case DURING -> Relation.DURING;
			default -> Relation.AT;
		};
	}
}
