package org.sourcecritic.reading.amount;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.ReadingCase;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;
import org.sourcecritic.reading.number.NumberExpression.Form;

/** Sentences and the amounts in them, a column for each of their parts; several amounts are divided by ;. */
public final class AmountTable {

	private static final int COLUMNS = 7;

	private AmountTable() {
	}

	public static ReadingCase row(ReadingLanguage language, String line) {
		var cells = Stream.concat(Arrays.stream(line.split("\\|")).map(String::strip), Stream.generate(() -> ""))
				.limit(COLUMNS).toList();
		var wanted = String.join(" | ", cells.get(1), values(cells.get(2)), values(cells.get(3)), cells.get(4),
				names(cells.get(5)), names(cells.get(6)));
		return new ReadingCase(cells.getFirst(), wanted, sentence -> read(language, sentence));
	}

	private static String read(ReadingLanguage language, String sentence) {
		var amounts = new AmountReader(language, Separators.UNTOLD).read(sentence).stream()
				.filter(amount -> amount.numbers().getFirst().form() != Form.ORDINAL).toList();
		return String.join(" | ", all(amounts, amount -> amount.span().in(sentence).toString()),
				all(amounts, amount -> shown(amount.low())), all(amounts, amount -> shown(amount.high())),
				all(amounts, amount -> amount.bound().name()), all(amounts, amount -> value(amount.unit())),
				all(amounts, amount -> value(amount.per())));
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
		return Arrays.stream(cell.split(";")).map(String::strip).map(AmountTable::value)
				.collect(Collectors.joining(" ; "));
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
}
