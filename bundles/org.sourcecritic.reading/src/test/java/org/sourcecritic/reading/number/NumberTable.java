package org.sourcecritic.reading.number;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;
import org.sourcecritic.reading.number.NumberExpression.Form;

/** Sentences and the numbers in them, from a file whose first line tells its form. */
final class NumberTable {

	private NumberTable() {
	}

	/** A sentence, and its numbers as {@code words = value}. */
	record Row(String sentence, String numbers) {

		private static Row of(String line) {
			var cells = line.replace('~', '\u00A0').replace('^', '\u202F').split("\\|");
			var numbers = Arrays.stream(cells).skip(1).map(String::strip).filter(cell -> !cell.isEmpty())
					.map(Row::normal).collect(Collectors.joining(" | "));
			return new Row(cells[0].strip(), numbers);
		}

		private static String normal(String cell) {
			int at = cell.lastIndexOf(" = ");
			var said = cell.substring(at + 3).split(" ");
			var sides = said[0].split("/");
			var value = sides.length == 1
					? new BigDecimal(sides[0])
					: Quotient.of(new BigDecimal(sides[0]), new BigDecimal(sides[1]));
			return shown(cell.substring(0, at), value, said.length > 1);
		}

		/** What is read from the sentence, in the same form. */
		String read(ReadingLanguage language) {
			return new NumberReader(language, Separators.UNTOLD).read(sentence).stream()
					.filter(number -> number.form() != Form.VAGUE)
					.map(number -> shown(number.span().in(sentence), number.low(), number.form() == Form.ORDINAL))
					.collect(Collectors.joining(" | "));
		}

		private static String shown(CharSequence words, BigDecimal value, boolean ordinal) {
			var plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
			return words + " = " + plain + (ordinal ? " ordinal" : "");
		}

		@Override
		public String toString() {
			return sentence;
		}
	}

	static Stream<Row> of(ReadingLanguage language) {
		return lines("numbers_" + language.code() + ".txt").stream()
				.filter(line -> !line.isBlank() && !line.startsWith("#")).map(Row::of);
	}

	private static List<String> lines(String name) {
		try (var in = new BufferedReader(
				new InputStreamReader(NumberTable.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
			return in.lines().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(name, e);
		}
	}
}
