package org.sourcecritic.reading.number;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.sourcecritic.reading.ReadingCase;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;

/** Sentences and the numbers in them, as {@code words = value}. */
public final class NumberTable {

	private NumberTable() {
	}

	public static ReadingCase row(ReadingLanguage language, String line) {
		var cells = line.replace('~', '\u00A0').replace('^', '\u202F').split("\\|");
		var numbers = Arrays.stream(cells).skip(1).map(String::strip).filter(cell -> !cell.isEmpty())
				.map(NumberTable::normal).collect(Collectors.joining(" | "));
		return new ReadingCase(cells[0].strip(), numbers, sentence -> read(language, sentence));
	}

	private static String normal(String cell) {
		int at = cell.lastIndexOf(" = ");
		var said = cell.substring(at + 3).split(" ");
		var value = Arrays.stream(said[0].split("\\.\\.")).map(NumberTable::value).map(NumberTable::plain)
				.collect(Collectors.joining(".."));
		return cell.substring(0, at) + " = " + value + (said.length > 1 ? " " + said[1] : "");
	}

	private static BigDecimal value(String written) {
		var sides = written.split("/");
		return sides.length == 1
				? new BigDecimal(sides[0])
				: Quotient.of(new BigDecimal(sides[0]), new BigDecimal(sides[1]));
	}

	private static String read(ReadingLanguage language, String sentence) {
		return new NumberReader(language, Separators.UNTOLD).read(sentence).stream()
				.map(number -> shown(number.span().in(sentence), number)).collect(Collectors.joining(" | "));
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
}
