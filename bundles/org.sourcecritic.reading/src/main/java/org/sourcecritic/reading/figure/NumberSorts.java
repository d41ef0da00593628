package org.sourcecritic.reading.figure;

import java.math.BigDecimal;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Bound;
import org.sourcecritic.reading.NoEstimate.Sort;
import org.sourcecritic.reading.amount.AmountExpression;
import org.sourcecritic.reading.date.DateExpression;
import org.sourcecritic.reading.figure.PhraseWords.Role;
import org.sourcecritic.reading.number.NumberExpression;
import org.sourcecritic.reading.number.NumberExpression.Form;

/** Tells which amounts of a sentence are no estimates; asked for them in their order. */
final class NumberSorts {

	/** So far back a word of punishment makes a range of time one that a law threatens. */
	private static final int REACH = 8;
	/** Digits of a year. */
	private static final int YEAR = 4;
	/** Letters of the number of a book: xxxviii. */
	private static final int LONGEST_ROMAN = 7;
	/** Letters glued to digits that are no unit. */
	private static final int ENDING = 5;

	private final Words words;
	private final PhraseWords phrases;
	private final Labels labels;
	private final Ages ages;
	private final TimesOfDay hours;
	private final DayLists days;
	private final Headings headings;
	private Optional<TextRange> lastLabelled = Optional.empty();
	private Optional<Sort> lastSort = Optional.empty();

	NumberSorts(Words words, PhraseWords phrases, Labels labels, Places<DateExpression> dates) {
		this.words = words;
		this.phrases = phrases;
		this.labels = labels;
		this.ages = new Ages(words, phrases);
		this.hours = new TimesOfDay(words, phrases);
		this.days = new DayLists(words, phrases, dates);
		this.headings = new Headings(words, phrases);
	}

	/**
	 * What it is; empty when it may be an estimate.
	 *
	 * @param known what the words beside it told before
	 */
	Optional<Sort> of(AmountExpression amount, Optional<Sort> known) {
		var place = new TextRange(amount.numbers().getFirst().span().start(),
				amount.numbers().getLast().span().end());
		var sort = ordinal(amount).or(() -> day(amount, place)).or(() -> reference(place))
				.or(() -> labelled(amount, place)).or(() -> listed(place)).or(() -> ofTime(amount))
				.or(() -> age(amount, place))
				.or(() -> one(amount, place)).or(() -> titled(amount, place)).or(() -> named(amount, place))
				.or(() -> year(amount, place)).or(() -> page(amount, place)).or(() -> known);
		lastLabelled = sort.map(labelled -> place);
		lastSort = sort;
		return sort;
	}

	private static Optional<Sort> ordinal(AmountExpression amount) {
		return amount.numbers().getFirst().form() == NumberExpression.Form.ORDINAL
				? Optional.of(Sort.ORDINAL)
				: Optional.empty();
	}

	private Optional<Sort> labelled(AmountExpression amount, TextRange place) {
		return amount.unit().isPresent() ? Optional.empty() : labels.sort(place, words);
	}

	private Optional<Sort> day(AmountExpression amount, TextRange place) {
		boolean isDay = hours.isTimeOfDay(amount, place) || amount.unit().isEmpty() && days.isDay(place);
		return isDay ? Optional.of(Sort.DATE) : Optional.empty();
	}

	private Optional<Sort> age(AmountExpression amount, TextRange place) {
		return ages.isAge(amount, place) ? Optional.of(Sort.AGE) : Optional.empty();
	}

	/** Articles 3, 4 and 5: what the first is the others are. */
	private Optional<Sort> listed(TextRange place) {
		if (lastLabelled.isEmpty()) {
			return Optional.empty();
		}
		boolean joined = false;
		for (int i = words.indexFrom(lastLabelled.get().end()); i < words.size()
				&& words.get(i).end() <= place.start(); i++) {
			boolean joins = phrases.is(Role.JOIN, words.get(i)) || words.get(i).isSign("-\u2013");
			if (!joins && !words.get(i).isSign(",")) {
				return Optional.empty();
			}
			joined |= joins;
		}
		int next = words.indexFrom(place.end());
		boolean ends = next >= words.size() || !words.get(next).isWord() || phrases.is(Role.JOIN, words.get(next));
		return ends || joined && phrases.is(Role.STOP, words.get(next)) ? lastSort : Optional.empty();
	}

	private Optional<Sort> ofTime(AmountExpression amount) {
		return amount.unit().filter(unit -> phrases.isTime(unit.value()))
				.flatMap(unit -> statutory(amount).or(() -> labels.timeSort(amount.span(), words)));
	}

	private Optional<Sort> statutory(AmountExpression amount) {
		if (amount.bound() != Bound.RANGE && amount.bound() != Bound.AT_MOST) {
			return Optional.empty();
		}
		int at = words.indexBefore(amount.span().start());
		for (int i = at; i >= 0 && i > at - REACH; i--) {
			if (phrases.is(Role.PUNISH, words.get(i))) {
				return Optional.of(Sort.STATUTORY_RANGE);
			}
		}
		return Optional.empty();
	}

	private Optional<Sort> one(AmountExpression amount, TextRange place) {
		boolean alone = amount.span().equals(place) && amount.numbers().size() == 1
				&& amount.numbers().getFirst().form() == Form.WORDS
				&& amount.low().filter(BigDecimal.ONE::equals).isPresent();
		return alone ? Optional.of(Sort.ONE) : Optional.empty();
	}

	/** A number in words within a name: the Seven Years War, the Council of Ten. */
	private Optional<Sort> titled(AmountExpression amount, TextRange place) {
		int at = words.indexFrom(place.start());
		int next = words.indexFrom(place.end());
		if (isGlued(amount, place)) {
			return Optional.of(Sort.NAME);
		}
		if (!phrases.hasNounsInCapitals() && (isHyphened(place) || isAttribute(amount, place))) {
			return Optional.of(Sort.NAME);
		}
		boolean capitals = !phrases.hasNounsInCapitals() && at > 0 && next < words.size()
				&& amount.numbers().getFirst().form() == Form.WORDS
				&& words.get(at).isWord() && words.get(at).isCapital()
				&& !words.get(at - 1).isSign("\"'\u201C\u201E\u00AB.:")
				&& (words.get(next).isWord() && words.get(next).isCapital() || isWritten(amount, place));
		return capitals ? Optional.of(Sort.NAME) : Optional.empty();
	}

	/** Whether a hyphen leads from its capital to another: les Cent-Jours. */
	private boolean isHyphened(TextRange place) {
		var sentence = words.sentence();
		return place.end() + 1 < sentence.length() && sentence.charAt(place.end()) == '-'
				&& Character.isUpperCase(sentence.charAt(place.start()))
				&& Character.isUpperCase(sentence.charAt(place.end() + 1));
	}

	/** Digits at the beginning of a word: 30jährig. */
	private boolean isGlued(AmountExpression amount, TextRange place) {
		var sentence = words.sentence();
		return amount.unit().isEmpty() && amount.numbers().getLast().form() == Form.DIGITS
				&& place.end() + ENDING <= sentence.length() && sentence.subSequence(place.end(), place.end() + ENDING)
						.chars().allMatch(Character::isLowerCase);
	}

	/** A word that a hyphen joins to what it describes: four-door, a three-man board. */
	private boolean isAttribute(AmountExpression amount, TextRange place) {
		int at = words.indexBefore(place.end() + 1);
		int inner = Math.max(0, words.indexFrom(place.start()));
		boolean isWithin = inner < words.size() && words.get(inner).start() == place.start()
				&& words.get(inner).end() > place.end() + 1 && at < inner
				&& words.get(inner).text().charAt(place.length()) == '-';
		return isWithin && amount.span().equals(place) && amount.numbers().size() == 1
				&& amount.numbers().getFirst().form() == Form.WORDS;
	}

	/** Whether each of its words begins with a capital: the Six Million, World War Two. */
	private boolean isWritten(AmountExpression amount, TextRange place) {
		int first = words.indexFrom(place.start());
		boolean isName = words.get(first - 1).isWord() && amount.numbers().size() == 1;
		for (int i = first; i < words.size() && words.get(i).end() <= place.end(); i++) {
			isName &= words.get(i).isWord() && words.get(i).isCapital();
		}
		return isName;
	}

	/** The census of 1897, and the second number of 58/1094. */
	private Optional<Sort> year(AmountExpression amount, TextRange place) {
		boolean bare = amount.span().equals(place) && place.in(words.sentence()).chars().allMatch(Character::isDigit);
		int before = words.indexBefore(place.start());
		if (!bare || before < 1) {
			return Optional.empty();
		}
		boolean ofStudy = place.length() == YEAR && phrases.is(Role.OF, words.get(before))
				&& phrases.is(Role.ESTIMATE, words.get(before - 1));
		boolean behindSlash = words.get(before).isSign("/") && words.get(before).end() == place.start()
				&& words.get(before - 1).isNumber();
		return ofStudy ? Optional.of(Sort.DATE) : behindSlash ? Optional.of(Sort.DOCUMENT_NUMBER) : Optional.empty();
	}

	/** A chapter or a page behind a book in small Roman numerals: l. iv. 61, i. c. 27. */
	private Optional<Sort> reference(TextRange place) {
		int stop = words.indexBefore(place.start());
		if (!Character.isDigit(words.sentence().charAt(place.start())) || stop < 1 || !words.get(stop).isSign(".,")) {
			return Optional.empty();
		}
		boolean behindLetter = stop > 2 && words.get(stop - 1).isWord() && words.get(stop - 1).text().length() == 1
				&& words.get(stop - 2).isSign(".");
		int roman = behindLetter && !isRoman(words.get(stop - 1).text()) ? stop - 3 : stop - 1;
		boolean isReference = isRoman(words.get(roman).text())
				|| behindLetter && isRoman(words.get(stop - 3).text()) && stop > 2;
		return isReference ? Optional.of(Sort.PAGE) : Optional.empty();
	}

	private static boolean isRoman(String word) {
		return !word.isEmpty() && word.length() <= LONGEST_ROMAN && word.chars().allMatch(c -> "ivxlc".indexOf(c) >= 0)
				&& !word.equals("l") && !word.equals("c");
	}

	/** What a year or a volume precedes, 2004: 401; (2004, 401); and the number of a page beside its heading. */
	private Optional<Sort> page(AmountExpression amount, TextRange place) {
		boolean bare = amount.span().equals(place) && amount.unit().isEmpty()
				&& amount.numbers().stream().allMatch(number -> number.form() == Form.DIGITS
						&& number.span().in(words.sentence()).chars().allMatch(Character::isDigit));
		if (!bare) {
			return Optional.empty();
		}
		int sign = words.indexBefore(place.start());
		int next = words.indexFrom(place.end());
		boolean closes = next < words.size() && words.get(next).isSign(");");
		boolean behindYear = sign > 0 && words.get(sign - 1).isNumber()
				&& (closes || words.get(sign).isSign(":") && (next >= words.size() || words.get(next).isSign(",.")));
		boolean isPage = behindYear && words.get(sign).isSign(":,") || headings.isNumber(place);
		return isPage ? Optional.of(Sort.PAGE) : Optional.empty();
	}

	/** A small number in digits behind a name, with nothing to count behind it: Perm 36. */
	private Optional<Sort> named(AmountExpression amount, TextRange place) {
		boolean bare = amount.cue().isEmpty() && amount.unit().isEmpty() && amount.numbers().size() == 1
				&& place.in(words.sentence()).chars().allMatch(Character::isDigit);
		int before = words.indexBefore(place.start());
		if (!bare || before < 1 || !words.get(before).isWord() || !words.get(before).isCapital()
				|| phrases.is(Role.STOP, words.get(before))) {
			return Optional.empty();
		}
		int next = words.indexFrom(place.end());
		boolean ends = next >= words.size() || !words.get(next).isWord() || phrases.is(Role.STOP, words.get(next));
		return ends ? Optional.of(Sort.NAME) : Optional.empty();
	}
}
