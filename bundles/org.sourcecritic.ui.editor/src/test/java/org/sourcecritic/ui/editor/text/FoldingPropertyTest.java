package org.sourcecritic.ui.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FoldingPropertyTest {

	/** A text of lines, which of them begin something that can be folded, and what is folded and unfolded. */
	record Folding(String text, List<Foldable> foldables, List<Integer> toggled) {

		private VisualLines lines() {
			return LineBreaker.lines(text, new CountingMeasure(), 5);
		}

		private NoteFolds folds() {
			NoteFolds folds = NoteFolds.of(text, foldables);
			for (int offset : toggled) {
				folds = folds.toggledAt(offset % (text.length() + 1));
			}
			return folds;
		}

		private VisualLines folded() {
			return lines().folded(folds().folded());
		}
	}

	@Provide
	Arbitrary<Folding> foldings() {
		Arbitrary<List<String>> lines = Arbitraries
				.of("\n", "note\n", "a long line of words\n", "\u05E9\u05DC\u05D5\u05DD\r\n", "\u4E2D\u6587\n", "end")
				.list().ofMinSize(1).ofMaxSize(20);
		Arbitrary<List<Integer>> lengths = Arbitraries.integers().between(0, 4).list().ofMaxSize(12);
		Arbitrary<List<Integer>> toggled = Arbitraries.integers().between(0, 400).list().ofMaxSize(6);
		return Combinators.combine(lines, lengths, toggled).as((text, taken, places) -> new Folding(
				String.join("", text), foldables(text, taken), places));
	}

	/** By turns so many lines that can be folded, and one less that can't. */
	private static List<Foldable> foldables(List<String> lines, List<Integer> lengths) {
		List<Foldable> foldables = new ArrayList<>();
		int line = 0;
		boolean folds = true;
		for (int length : lengths) {
			int end = Math.min(lines.size(), line + length);
			if (folds) {
				foldables.add(new Foldable(offset(lines, line), offset(lines, end), "notes", line % 2 == 0));
			}
			line = end;
			folds = !folds;
		}
		return foldables;
	}

	private static int offset(List<String> lines, int line) {
		return lines.subList(0, line).stream().mapToInt(String::length).sum();
	}

	@Property
	void everyOffsetLiesOnExactlyOneLine(@ForAll("foldings") Folding folding) {
		VisualLines lines = folding.folded();
		assertThat(lines.start(0)).isZero();
		assertThat(lines.end(lines.count() - 1)).isEqualTo(folding.text().length());
		for (int line = 0; line < lines.count(); line++) {
			for (int offset = lines.start(line); offset < lines.end(line); offset++) {
				assertThat(lines.lineAt(offset)).isEqualTo(line);
			}
			assertThat(lines.shownEnd(line)).isBetween(lines.start(line), lines.end(line));
			assertThat(line == 0 || lines.start(line) == lines.end(line - 1)).isTrue();
		}
		assertThat(lines.lineAt(folding.text().length())).isEqualTo(lines.count() - 1);
	}

	@Property
	void aFoldIsOneLineThatShowsNothingAndIsNotTheLast(@ForAll("foldings") Folding folding) {
		VisualLines lines = folding.folded();
		List<Stretch> folds = folding.folds().folded();
		for (Stretch fold : folds) {
			int line = lines.lineAt(fold.start());
			assertThat(lines.isFolded(line)).isTrue();
			assertThat(new Stretch(lines.start(line), lines.end(line))).isEqualTo(fold);
			assertThat(lines.shown(line)).isEmpty();
			assertThat(line).isLessThan(lines.count() - 1);
		}
		assertThat(IntStream.range(0, lines.count()).filter(lines::isFolded).count()).isEqualTo(folds.size());
	}

	@Property
	void whatIsNotFoldedIsShownAsBefore(@ForAll("foldings") Folding folding) {
		VisualLines all = folding.lines();
		VisualLines lines = folding.folded();
		List<Stretch> folds = folding.folds().folded();
		for (int line = 0; line < all.count(); line++) {
			int start = all.start(line);
			if (start < all.end(line) && folds.stream().noneMatch(
					fold -> fold.start() <= start && start < fold.end())) {
				assertThat(lines.shown(lines.lineAt(start))).isEqualTo(all.shown(line));
			}
		}
	}

	@Property
	void unfoldingUndoesFolding(@ForAll("foldings") Folding folding) {
		NoteFolds folds = folding.folds();
		for (int offset : folding.toggled()) {
			assertThat(folds.toggledAt(offset).toggledAt(offset).folded()).isEqualTo(folds.folded());
		}
		VisualLines all = folding.lines();
		VisualLines unfolded = all.folded(folds.allFolded().allUnfolded().folded());
		assertThat(IntStream.range(0, unfolded.count()).map(unfolded::start))
				.containsExactlyElementsOf(IntStream.range(0, all.count()).map(all::start).boxed().toList());
	}

	@Property
	void whatIsRevealedIsNotHidden(@ForAll("foldings") Folding folding) {
		NoteFolds folds = folding.folds().allFolded();
		for (int offset : folding.toggled()) {
			int start = offset % (folding.text().length() + 1);
			int end = Math.min(folding.text().length(), start + offset % 7);
			NoteFolds shown = folds.showing(start, end);
			assertThat(shown.hiding(start)).isEmpty();
			assertThat(shown.hiding(end)).isEmpty();
		}
	}
}
