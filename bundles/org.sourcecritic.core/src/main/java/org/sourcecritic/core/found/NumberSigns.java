package org.sourcecritic.core.found;

import java.util.Optional;

/**
 * How a text writes its numbers.
 *
 * @param group what stands between thousands
 * @param decimal what stands before decimals
 */
public record NumberSigns(Optional<Character> group, Optional<Character> decimal) {

	/** As a number: {@code 1,234.5} where both are known, {@code 1234.5} or {@code 1,234} where one is; else empty. */
	@Override
	public String toString() {
		if (group.isEmpty() && decimal.isEmpty()) {
			return "";
		}
		return '1' + group.map(String::valueOf).orElse("") + "234" + decimal.map(sign -> sign + "5").orElse("");
	}
}
