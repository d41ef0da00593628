package org.sourcecritic.ui.views.figures;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.edit.NewClaim;
import org.sourcecritic.reading.ClaimsOnFigures;
import org.sourcecritic.reading.ReadEstimate;
import org.sourcecritic.reading.SourceGrade;
import org.sourcecritic.reading.reference.DocumentReferences;
import org.sourcecritic.reading.reference.SourcedClaim;
import org.sourcecritic.ui.views.text.OwnTagging;

/** Prepares what is done to figures of one document in this person's set; each in one undo. */
final class FigureTagging {

	private FigureTagging() {
	}

	/**
	 * Tags the figures as estimated, each on its clause with what was read of it.
	 *
	 * @return empty when all are tagged so by this person
	 * @throws CorpusException
	 *     when the codebook has no such tag, or the person can't write
	 */
	static Optional<CorpusOperation> tag(OwnTagging own, List<FigureRow> rows) throws CorpusException {
		return own.tag(ClaimsOnFigures.ESTIMATED, rows.stream().map(row -> new NewClaim(row.place().spans(),
				annotation -> annotation.setEstimate(ReadEstimate.of(row.figure())))).toList());
	}

	/**
	 * Says that the notes later in the paragraph reach back to the figures: each clause is tagged as sourced, by what
	 * it
	 * names itself and what stands in the note.
	 *
	 * @param references
	 *     of the same text
	 * @return empty when none of them has such a note that doesn't reach it yet
	 * @throws CorpusException
	 *     when the codebook has no such tag, or the person can't write
	 */
	static Optional<CorpusOperation> reach(OwnTagging own, List<FigureRow> rows, DocumentReferences references)
			throws CorpusException {
		List<NewClaim> claims = rows.stream().filter(row -> row.grade() == SourceGrade.MARKED_LATER)
				.flatMap(row -> row.marker().filter(marker -> marker.getTarget() != null).stream()
						.map(marker -> SourcedClaim.reachedFrom(marker, row.place().spans(), references).claim()))
				.toList();
		return claims.isEmpty() ? Optional.empty() : own.tag(ClaimsOnFigures.SOURCED, claims);
	}
}
