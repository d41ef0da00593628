package org.sourcecritic.reading.number;

import java.math.BigDecimal;
import java.util.Set;

/** The ending that a Russian number in digits is given behind a hyphen: 5-ти is five, 5-й the fifth. */
final class DigitSuffix {

	private static final Set<String> CARDINAL = Set.of("ти", "та", "ка", "мя");
	private static final Set<String> ORDINAL = Set.of("й", "я", "е", "го", "му", "м", "ю", "х", "ый", "ий", "ой", "ая",
			"ое",
			"ые", "ого", "ому", "ым", "ом", "ую", "ых", "ми", "ыми");
	private static final BigDecimal TWO = BigDecimal.TWO;
	private static final BigDecimal FOUR = BigDecimal.valueOf(4);
	private static final Set<BigDecimal> SEVEN_AND_EIGHT = Set.of(BigDecimal.valueOf(7), BigDecimal.valueOf(8));

	private DigitSuffix() {
	}

	/** 5-ти, 7-ми, 2-х, 40-ка. */
	static boolean isCardinal(BigDecimal number, String suffix) {
		return switch (suffix) {
			case "х" -> number.compareTo(TWO) >= 0 && number.compareTo(FOUR) <= 0;
			case "ми" -> SEVEN_AND_EIGHT.contains(number.remainder(BigDecimal.TEN));
			default -> CARDINAL.contains(suffix);
		};
	}

	/** 5-й, 20-х; those that are cardinal too are not asked for here. */
	static boolean isOrdinal(String suffix) {
		return ORDINAL.contains(suffix);
	}
}
