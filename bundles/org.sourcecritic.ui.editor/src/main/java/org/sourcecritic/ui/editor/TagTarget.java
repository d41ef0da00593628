package org.sourcecritic.ui.editor;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.edit.NewClaim;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.DocumentFigures;
import org.sourcecritic.reading.Figure;
import org.sourcecritic.reading.FigureInText;
import org.sourcecritic.reading.ReadEstimate;
import org.sourcecritic.reading.reference.DocumentReferences;
import org.sourcecritic.reading.reference.SourcedClaim;

/**
 * What a tag goes on.
 *
 * @param stretches
 *     UTF-16 offsets; none when there is nothing to tag
 * @param chosen
 *     how they came about
 */
record TagTarget(List<TextRange> stretches, Chosen chosen) {

	/** Who chose the words. */
	enum Chosen {
		/** A person marked exactly these. */
		BY_SELECTION,
		/** They are the sentence at the caret. */
		BY_CARET
	}

	/** One claim that says no more than its tag. */
	List<NewClaim> plainly() {
		return stretches.isEmpty() ? List.of() : List.of(NewClaim.on(stretches));
	}

	/**
	 * One claim for each figure, on its clause, and on exactly the words that a person marked when there is one figure
	 * in them. Without a figure there is one claim that says no more than its tag.
	 */
	List<NewClaim> byFigures(DocumentFigures figures) {
		var there = figures.figuresIn(stretches);
		if (there.isEmpty()) {
			return plainly();
		}
		return chosen == Chosen.BY_SELECTION && there.size() == 1
				? List.of(claim(stretches, there.getFirst()))
				: there.stream().map(figure -> claim(figure.spans(), figure)).toList();
	}

	/** One claim with what is cited for it; empty when there is nothing to tag. */
	Optional<SourcedClaim> byReferences(DocumentReferences references) {
		return stretches.isEmpty() ? Optional.empty() : Optional.of(SourcedClaim.on(stretches, references));
	}

	private static NewClaim claim(List<TextRange> stretches, FigureInText figure) {
		return new NewClaim(stretches, annotation -> {
			if (figure.reading() instanceof Figure read) {
				annotation.setEstimate(ReadEstimate.of(read));
			}
		});
	}
}
