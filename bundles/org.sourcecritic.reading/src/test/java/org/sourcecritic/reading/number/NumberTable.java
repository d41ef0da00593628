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
			var value = Arrays.stream(said[0].split("\\.\\.")).map(Row::value).map(Row::plain)
					.collect(Collectors.joining(".."));
			return cell.substring(0, at) + " = " + value + (said.length > 1 ? " " + said[1] : "");
		}

		private static BigDecimal value(String written) {
			var sides = written.split("/");
			return sides.length == 1
					? new BigDecimal(sides[0])
					: Quotient.of(new BigDecimal(sides[0]), new BigDecimal(sides[1]));
		}

		/** What is read from the sentence, in the same form. */
		String read(ReadingLanguage language) {
			return new NumberReader(language, Separators.UNTOLD).read(sentence).stream()
					.map(number -> shown(number.span().in(sentence), number))
					.collect(Collectors.joining(" | "));
		}

		private static String shown(CharSequence words, NumberExpression number) {
			boolean isRange = number.low().compareTo(number.high()) != 0;
			var form = switch (number.form()) {
				case ORDINAL -> " ordinal";
				case VAGUE -> " vague";
				default -> "";
			};
			return words + " = " + plain(number.low()) + (isRange ? ".." + plain(number.high()) : "") + form;
		}

		private static String plain(BigDecimal value) {
			return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
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
