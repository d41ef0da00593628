package org.sourcecritic.reading.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.sourcecritic.core.text.GraphemeEdges;
import org.sourcecritic.core.text.TextRange;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@NonNullByDefault({})
class ReadingUnitsPropertyTest {

	private static final int MOST_STEPS = 8;

	@Property(tries = 500)
	void eachStepContainsTheOneBeforeAndCutsNoSignInTwo(@ForAll("texts") String text,
			@ForAll @IntRange(max = 10_000) int place) {
		ReadingUnits units = ReadingUnitsTest.units(text, List.of());
		Optional<List<TextRange>> step = units.smallest(place % (text.length() + 1));
		List<TextRange> before = List.of();
		for (int steps = 0; step.isPresent(); steps++) {
			assertThat(steps).isLessThan(MOST_STEPS);
			assertThat(ReadingUnits.covers(step.get(), before)).isTrue();
			assertThat(step.get()).isNotEqualTo(before).allSatisfy(stretch -> assertThatItCutsNothing(text, stretch));
			before = step.get();
			step = units.wider(before);
		}
	}

	@Property(tries = 500)
	void aSelectionIsWithinEachOfItsUnits(@ForAll("texts") String text, @ForAll @IntRange(max = 10_000) int one,
			@ForAll @IntRange(max = 10_000) int other) {
		int start = Math.min(one, other) % (text.length() + 1);
		int end = Math.max(start, Math.max(one, other) % (text.length() + 1));
		List<TextRange> selected = trimmed(text, start, end);
		if (selected.isEmpty()) {
			return;
		}
		ReadingUnits units = ReadingUnitsTest.units(text, List.of());
		Optional<List<TextRange>> step = units.wider(selected);
		for (int steps = 0; step.isPresent(); steps++) {
			assertThat(steps).isLessThan(MOST_STEPS);
			assertThat(ReadingUnits.covers(step.get(), selected)).isTrue();
			selected = step.get();
			step = units.wider(selected);
		}
		assertThat(selected).allSatisfy(stretch -> assertThatItCutsNothing(text, stretch));
	}

	@Property(tries = 500)
	void narrowerIsWithin(@ForAll("texts") String text, @ForAll @IntRange(max = 10_000) int place) {
		ReadingUnits units = ReadingUnitsTest.units(text, List.of());
		int caret = place % (text.length() + 1);
		Optional<List<TextRange>> step = Optional.of(units.at(ReadingUnit.PARAGRAPH, caret))
				.filter(all -> !all.isEmpty());
		for (int steps = 0; step.isPresent(); steps++) {
			assertThat(steps).isLessThan(MOST_STEPS);
			List<TextRange> before = step.get();
			step = units.narrower(before, caret);
			step.ifPresent(narrower -> assertThat(ReadingUnits.covers(before, narrower)).isTrue());
		}
	}

	private static List<TextRange> trimmed(String text, int from, int to) {
		int start = from;
		int end = to;
		while (start < end && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		return start == end
				? List.of()
				: List.of(GraphemeEdges.around(text, new TextRange(start, end)));
	}

	private static void assertThatItCutsNothing(String text, TextRange stretch) {
		assertThat(GraphemeEdges.around(text, stretch)).isEqualTo(stretch);
	}

	@Provide
	Arbitrary<String> texts() {
		return Arbitraries
				.of("The ", "dyke ", "was finished", " in 1871", ". ", ", and ", "; ", " because ", "(about 400)",
						" – ", "\n", "\n\n", "\n\n1 A note, cf. p. 4.\n\n", "cafe\u0301 ", "\u0301",
						"\uD83D\uDC68\u200D\uD83D\uDC69",
						"\u05E9\u05C1\u05B8\u05DC", "\u4ED6\u4EEC\u7814\u7A76\u3002", "coun-\ncil ", "\u2060", "\u00AD",
						"( ", ")", "J. V. ",
						"\uD83C\uDDE9\uD83C\uDDEA", "\u0915\u094D\u0937")
				.list().ofMinSize(1).ofMaxSize(24)
				.map(parts -> String.join("", new ArrayList<>(parts)));
	}
}
