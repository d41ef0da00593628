package org.sourcecritic.ui.views.references;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.edit.NewClaim;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.ClaimsOnFigures;
import org.sourcecritic.reading.reference.DocumentReferences;
import org.sourcecritic.reading.reference.ReferenceInText;
import org.sourcecritic.reading.reference.SourcedClaim;
import org.sourcecritic.ui.views.text.OwnTagging;

/** Prepares what is done to references of one document. */
final class ReferenceTagging {

	private ReferenceTagging() {
	}

	/**
	 * Tags the sentences that lead to the references as sourced by them, in one undo.
	 *
	 * @return empty when no sentence leads to them, or all of them are tagged so by this person
	 * @throws CorpusException
	 *     when the codebook has no such tag, or the person can't write
	 */
	static Optional<CorpusOperation> tag(OwnTagging own, List<NewClaim> claims) throws CorpusException {
		return claims.isEmpty() ? Optional.empty() : own.tag(ClaimsOnFigures.SOURCED, claims);
	}

	/**
	 * A claim on each sentence with a marker of a reference's note, or with the reference itself. A sentence that leads
	 * to several of them gets all as citations.
	 *
	 * @param read
	 *     the text they are in
	 */
	static List<NewClaim> claims(DocumentReferences read, List<ReferenceInText> references) {
		Map<List<TextRange>, List<ReferenceInText>> cited = new LinkedHashMap<>();
		references.forEach(reference -> read.sentencesTo(reference)
				.forEach(pieces -> cited.computeIfAbsent(pieces, first -> new ArrayList<>()).add(reference)));
		return cited.entrySet().stream()
				.map(sentence -> SourcedClaim.by(sentence.getValue(), sentence.getKey()).claim()).toList();
	}
}
