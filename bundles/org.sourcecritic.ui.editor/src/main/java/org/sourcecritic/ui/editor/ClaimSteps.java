package org.sourcecritic.ui.editor;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.edit.ClaimStretches;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.unit.ReadingUnits;

/** Where a claim would stand if it were widened or narrowed: narrowed it goes the way it came. */
final class ClaimSteps {

	/** Where a claim stands. */
	private record Standing(String id, List<TextRange> stretches) {

		Standing {
			stretches = List.copyOf(stretches);
		}
	}

	private final WayBack<Standing> way = new WayBack<>();

	/** On the next larger word, clause, sentence or paragraph; empty when it stands on whole paragraphs. */
	Optional<List<TextRange>> wider(Claim claim, ReadingUnits units) {
		List<TextRange> stretches = ClaimStretches.of(claim);
		Optional<List<TextRange>> wider = stretches.isEmpty() ? Optional.empty() : units.wider(stretches);
		wider.ifPresent(unit -> way.step(new Standing(claim.id(), stretches), new Standing(claim.id(), unit)));
		return wider;
	}

	/**
	 * Where it stood before it was widened, else on the largest unit at the caret within.
	 *
	 * @param caret
	 *     where it stands outside of the claim, its beginning is meant
	 */
	Optional<List<TextRange>> narrower(Claim claim, ReadingUnits units, int caret) {
		List<TextRange> stretches = ClaimStretches.of(claim);
		if (stretches.isEmpty()) {
			return Optional.empty();
		}
		boolean isWithin = stretches.stream().anyMatch(stretch -> stretch.start() <= caret && caret <= stretch.end());
		return way.back(new Standing(claim.id(), stretches)).map(Standing::stretches)
				.or(() -> units.narrower(stretches, isWithin ? caret : stretches.getFirst().start()));
	}
}
