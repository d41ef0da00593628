package org.sourcecritic.benchmarks.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.benchmarks.reading.SpecCase.Found;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Bound;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;
import org.sourcecritic.reading.amount.AmountExpression;
import org.sourcecritic.reading.amount.AmountReader;
import org.sourcecritic.reading.number.NumberExpression.Form;
import org.sourcecritic.reading.number.NumberReader;

/** What the product reads, in the terms of the tests. */
enum SpecReader {
	/**
	 * Numbers; neither ordinals nor vague words. A number with its unit glued to it (180ml) is none for the tests:
	 * their
	 * readers of units take it.
	 */
	NUMBER {
		@Override
		List<Found> read(String text, ReadingLanguage language) {
			return new NumberReader(language, Separators.UNTOLD).read(text).stream()
					.filter(number -> number.form() != Form.ORDINAL && number.form() != Form.VAGUE)
					.filter(number -> !isGlued(text, number.span()))
					.map(number -> new Found(number.span().start(), number.span().end(), plain(number.low()))).toList();
		}
	},
	/** The tests leave units out of a range, and let the end of two be open. */
	RANGE {
		@Override
		List<Found> read(String text, ReadingLanguage language) {
			return new AmountReader(language, Separators.UNTOLD).read(text).stream().filter(SpecReader::isRange)
					.map(amount -> range(amount, text)).toList();
		}
	},
	PERCENT {
		@Override
		List<Found> read(String text, ReadingLanguage language) {
			var found = new ArrayList<Found>();
			for (var amount : new AmountReader(language, Separators.UNTOLD).read(text)) {
				amount.unit().filter(unit -> unit.value().equals("%")).ifPresent(unit -> amount.numbers()
						.forEach(number -> found.add(new Found(Math.min(number.span().start(), unit.span().start()),
								Math.max(number.span().end(), unit.span().end()), plain(number.low()) + "%"))));
			}
			return found;
		}
	},
	ORDINAL {
		@Override
		List<Found> read(String text, ReadingLanguage language) {
			return new NumberReader(language, Separators.UNTOLD).read(text).stream()
					.filter(number -> number.form() == Form.ORDINAL)
					.map(number -> new Found(number.span().start(), number.span().end(), plain(number.low()))).toList();
		}
	};

	private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

	abstract List<Found> read(String text, ReadingLanguage language);

	/** Whether both are the same in all places; values are compared to 15 significant digits. */
	static boolean same(List<Found> gold, List<Found> read) {
		if (gold.size() != read.size()) {
			return false;
		}
		for (int i = 0; i < gold.size(); i++) {
			var one = gold.get(i);
			var other = read.get(i);
			if (one.start() != other.start() || one.end() != other.end()
					|| !normal(one.value()).equals(normal(other.value()))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isGlued(String text, TextRange number) {
		int end = number.end();
		return end < text.length() && Character.isLetter(text.charAt(end)) && Character.isDigit(text.charAt(end - 1));
	}

	private static boolean isRange(AmountExpression amount) {
		return amount.numbers().size() > 1 || amount.bound() == Bound.AT_LEAST || amount.bound() == Bound.AT_MOST
				|| amount.cue().isPresent() && amount.bound() == Bound.EXACT;
	}

	private static Found range(AmountExpression amount, String text) {
		int start = amount.numbers().getFirst().span().start();
		int end = amount.numbers().getLast().span().end();
		var cue = amount.cue().filter(words -> amount.bound() != Bound.APPROXIMATE);
		start = Math.min(start, cue.map(TextRange::start).orElse(start));
		end = Math.max(end, cue.map(TextRange::end).orElse(end));
		return new Found(start, end, interval(amount, text));
	}

	private static String interval(AmountExpression amount, String text) {
		boolean closed = amount.high().isPresent() && amount.highIncluded()
				&& (amount.numbers().size() == 1 || bothEndsHaveWords(amount, text));
		return (amount.low().isPresent() && amount.lowIncluded() ? "[" : "(")
				+ amount.low().map(SpecReader::plain).orElse("") + ","
				+ amount.high().map(SpecReader::plain).orElse("") + (closed ? "]" : ")");
	}

	/** Of "at least 20 and at most 100" the tests close the end, of "20 to 100" they leave it open. */
	private static boolean bothEndsHaveWords(AmountExpression amount, String text) {
		var between = text.substring(amount.numbers().getFirst().span().end(),
				amount.numbers().getLast().span().start());
		return amount.cue().isPresent() && between.trim().indexOf(' ') > 0;
	}

	private static String plain(BigDecimal value) {
		return value.toPlainString();
	}

	private static String normal(String value) {
		boolean percent = value.endsWith("%");
		boolean interval = !value.isEmpty() && "[(".indexOf(value.charAt(0)) >= 0;
		if (percent) {
			return number(value.substring(0, value.length() - 1)) + "%";
		}
		if (!interval) {
			return number(value);
		}
		var ends = value.substring(1, value.length() - 1).split(",", -1);
		return value.charAt(0) + number(ends[0]) + "," + number(ends[ends.length - 1])
				+ value.charAt(value.length() - 1);
	}

	private static String number(String written) {
		try {
			var value = new BigDecimal(written.trim().replace(',', '.')).round(DIGITS);
			return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
		} catch (NumberFormatException e) {
			return written;
		}
	}

	/** The words of what was found, for a list of failures. */
	static String shown(String text, List<Found> found) {
		var shown = new StringBuilder();
		for (var one : found) {
			shown.append(" «").append(Optional.of(one).filter(o -> o.end() <= text.length())
					.map(o -> text.substring(o.start(), o.end())).orElse("?")).append("» ").append(normal(one.value()));
		}
		return shown.isEmpty() ? " nothing" : shown.toString();
	}
}
