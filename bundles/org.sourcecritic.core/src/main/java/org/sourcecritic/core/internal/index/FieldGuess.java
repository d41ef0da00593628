package org.sourcecritic.core.internal.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.QueryException;

/** Which field somebody may have meant. */
final class FieldGuess {

	private static final int MOST_EDITS = 2;

	private FieldGuess() {
	}

	static QueryException unknown(int offset, String name) {
		var fields = Arrays.stream(ClaimField.values()).map(ClaimField::queryName).collect(Collectors.joining(", "));
		return nearest(name).map(guess -> QueryFault.at(offset, "QueryFault_fieldGuessed", name, guess, fields))
				.orElseGet(() -> QueryFault.at(offset, "QueryFault_noField", name, fields));
	}

	private static Optional<String> nearest(String name) {
		var typed = name.toLowerCase(Locale.ROOT);
		return Arrays.stream(ClaimField.values()).map(ClaimField::queryName)
				.filter(field -> edits(typed, field) <= Math.min(MOST_EDITS, typed.length() - 1))
				.min(Comparator.comparingInt(field -> edits(typed, field)));
	}

	/** Levenshtein's distance. */
	private static int edits(String typed, String field) {
		var meant = field.toLowerCase(Locale.ROOT);
		if (Math.abs(typed.length() - meant.length()) > MOST_EDITS) {
			return Integer.MAX_VALUE;
		}
		var above = new int[meant.length() + 1];
		Arrays.setAll(above, i -> i);
		for (var i = 1; i <= typed.length(); i++) {
			var row = new int[meant.length() + 1];
			row[0] = i;
			for (var j = 1; j <= meant.length(); j++) {
				var replaced = above[j - 1] + (typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
			}
			above = row;
		}
		return above[meant.length()];
	}
}
