package org.sourcecritic.reading.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;
import org.sourcecritic.reading.number.NumberExpression.Form;

/** Sentences and the amounts in them, from a file whose first line tells its form; several amounts are divided by ;. */
final class AmountTable {

	private static final int COLUMNS = 7;

	private AmountTable() {
	}

	/** @param cells the columns behind the sentence */
	record Row(String sentence, List<String> cells) {

		private static Row of(String line) {
			var cells = Stream.concat(Arrays.stream(line.split("\\|")).map(String::strip), Stream.generate(() -> ""))
					.limit(COLUMNS).toList();
			return new Row(cells.getFirst(), cells.subList(1, COLUMNS));
		}

		/** Fails where something else is read. */
		void check(ReadingLanguage language) {
			var amounts = new AmountReader(language, Separators.UNTOLD).read(sentence).stream()
					.filter(amount -> amount.numbers().getFirst().form() != Form.ORDINAL).toList();
			var read = List.of(all(amounts, amount -> amount.span().in(sentence).toString()),
					all(amounts, amount -> shown(amount.low())), all(amounts, amount -> shown(amount.high())),
					all(amounts, amount -> amount.bound().name()), all(amounts, amount -> value(amount.unit())),
					all(amounts, amount -> value(amount.per())));
			var wanted = List.of(cells.get(0), values(cells.get(1)), values(cells.get(2)), cells.get(3),
					names(cells.get(4)), names(cells.get(5)));
			assertThat(read).isEqualTo(wanted);
		}

		private static String all(List<AmountExpression> amounts, Function<AmountExpression, String> part) {
			var parts = amounts.stream().map(part).toList();
			return parts.stream().allMatch(String::isEmpty) ? "" : String.join(" ; ", parts).strip();
		}

		/** Empty when all of them are. */
		private static String names(String cell) {
			return cell.replace(";", "").isBlank() ? "" : cell;
		}

		private static String values(String cell) {
			return Arrays.stream(cell.split(";")).map(String::strip).map(Row::value).collect(Collectors.joining(" ; "));
		}

		private static String value(String written) {
			if (written.isEmpty() || written.equals("-")) {
				return written;
			}
			var sides = written.split("/");
			return shown(Optional.of(sides.length == 1
					? new BigDecimal(sides[0])
					: new BigDecimal(sides[0]).divide(new BigDecimal(sides[1]), MathContext.DECIMAL128)));
		}

		private static String shown(Optional<BigDecimal> value) {
			return value.map(number -> number.stripTrailingZeros().toPlainString()).orElse("-");
		}

		private static String value(Optional<Part> part) {
			return part.map(Part::value).orElse("");
		}

		@Override
		public String toString() {
			return sentence;
		}
	}

	static Stream<Row> of(ReadingLanguage language) {
		return lines("amounts_" + language.code() + ".txt").stream()
				.filter(line -> !line.isBlank() && !line.startsWith("#")).map(Row::of);
	}

	private static List<String> lines(String name) {
		try (var in = new BufferedReader(
				new InputStreamReader(AmountTable.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
			return in.lines().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(name, e);
		}
	}
}
