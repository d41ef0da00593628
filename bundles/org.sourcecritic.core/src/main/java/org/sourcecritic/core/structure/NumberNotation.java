package org.sourcecritic.core.structure;

import java.util.Arrays;
import java.util.Optional;

/** How a text writes figures, named by the way it writes 1234.5. */
public enum NumberNotation {
	COMMA_AND_POINT("1,234.5"),
	POINT_AND_COMMA("1.234,5"),
	SPACE_AND_COMMA("1 234,5"),
	SPACE_AND_POINT("1 234.5"),
	APOSTROPHE_AND_POINT("1'234.5"),
	POINT("1234.5"),
	COMMA("1234,5");

	private final String example;

	NumberNotation(String example) {
		this.example = example;
	}

	/** The one that writes 1234.5 like this. */
	public static Optional<NumberNotation> of(String example) {
		return Arrays.stream(values()).filter(notation -> notation.example.equals(example)).findFirst();
	}

	/** 1234.5 as it is written; what a correction has as its value. */
	public String example() {
		return example;
	}

	/** What stands between groups of three digits; empty when they are not told apart. */
	public String groupSeparator() {
		return Character.isDigit(example.charAt(1)) ? "" : example.substring(1, 2);
	}

	/** What stands before the decimals. */
	public String decimalSeparator() {
		return example.substring(example.length() - 2, example.length() - 1);
	}
}
