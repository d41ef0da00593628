package org.sourcecritic.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.edit.ClaimEditing;
import org.sourcecritic.core.edit.ClaimStretches;
import org.sourcecritic.core.text.SentenceFinder;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.unit.ClauseFinder;
import org.sourcecritic.reading.unit.ReadingUnits;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@NonNullByDefault({})
class ClaimStepsPropertyTest {

	private static final String TEXT = """
			The dyke was finished in 1871, and four hundred men worked on it. They were driven (some say; others do not)
			like cattle.

			The cafe\u0301 knew it – because it was near – and told. Nobody else did.
			""";

	private final ReadingUnits units = new ReadingUnits(TEXT, SentenceFinder.of(TEXT),
			ClauseFinder.of(ReadingLanguage.ENGLISH));

	@Property(tries = 300)
	void narrowedAsOftenAsWidenedAClaimStandsWhereItStood(@ForAll @IntRange(max = 170) int start,
			@ForAll @IntRange(min = 1, max = 30) int length, @ForAll @IntRange(max = 6) int steps,
			@ForAll @IntRange(max = 200) int caret) {
		List<TextRange> selected = stretches(start, length);
		if (selected.isEmpty()) {
			return;
		}
		ClaimSteps way = new ClaimSteps();
		Deque<List<TextRange>> before = new ArrayDeque<>();
		Claim claim = claim(selected);
		for (int i = 0; i < steps; i++) {
			Optional<List<TextRange>> wider = way.wider(claim, units);
			if (wider.isPresent()) {
				before.push(ClaimStretches.of(claim));
				assertThat(ReadingUnits.covers(wider.get(), before.peek())).isTrue();
				claim = claim(wider.get());
			}
		}
		while (!before.isEmpty()) {
			List<TextRange> narrower = way.narrower(claim, units, caret).orElseThrow();
			assertThat(narrower).isEqualTo(before.pop());
			claim = claim(narrower);
		}
	}

	private static List<TextRange> stretches(int start, int length) {
		int from = start;
		int to = Math.min(TEXT.length(), start + length);
		while (from < to && Character.isWhitespace(TEXT.charAt(from))) {
			from++;
		}
		while (from < to && Character.isWhitespace(TEXT.charAt(to - 1))) {
			to--;
		}
		return from < to ? List.of(new TextRange(from, to)) : List.of();
	}

	private static Claim claim(List<TextRange> stretches) {
		var annotation = ModelFactory.eINSTANCE.createAnnotation();
		annotation.setId("a");
		stretches.forEach(stretch -> annotation.getSpans().add(ClaimEditing.span(TEXT, stretch)));
		return new Claim(new SetKey("d1", "reader"), annotation);
	}
}
