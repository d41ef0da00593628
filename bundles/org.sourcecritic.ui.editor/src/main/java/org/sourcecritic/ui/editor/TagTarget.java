package org.sourcecritic.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sourcecritic.core.edit.NewClaim;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.Segment;
import org.sourcecritic.reading.DocumentFigures;
import org.sourcecritic.reading.Figure;
import org.sourcecritic.reading.FigureInText;
import org.sourcecritic.reading.ReadEstimate;
import org.sourcecritic.reading.reference.DocumentReferences;

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

	/**
	 * One claim with what is cited for it: what its own words and its markers refer to, else what the note does that
	 * may
	 * reach back to it, which the person says by tagging it. Without either it says no more than its tag.
	 */
	List<NewClaim> byReferences(DocumentReferences references) {
		if (stretches.isEmpty()) {
			return List.of();
		}
		List<Citation> own = references.citations(stretches);
		List<Citation> cited = own.isEmpty() ? reaching(references).map(references::citations).orElse(own) : own;
		return List.of(new NewClaim(stretches,
				annotation -> annotation.getCitations().addAll(EcoreUtil.copyAll(cited))));
	}

	/** The marker of the note that may reach back to it, where nothing else is cited. */
	Optional<Segment> reaching(DocumentReferences references) {
		return references.citations(stretches).isEmpty() ? references.mayReach(stretches) : Optional.empty();
	}

	private static NewClaim claim(List<TextRange> stretches, FigureInText figure) {
		return new NewClaim(stretches, annotation -> {
			if (figure.reading() instanceof Figure read) {
				annotation.setEstimate(ReadEstimate.of(read));
			}
		});
	}
}
