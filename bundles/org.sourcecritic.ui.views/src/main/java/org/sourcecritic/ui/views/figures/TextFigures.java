package org.sourcecritic.ui.views.figures;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.structure.CorrectedStructure;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.Correction;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.reading.ClaimsOnFigures;
import org.sourcecritic.reading.DocumentFigures;

/** The figures of a text as a person has corrected it, with what they were read from. */
record TextFigures(SourceDocument document, DocumentText text, List<Correction> corrections,
		CorrectedStructure structure, DocumentFigures figures) {

	/**
	 * Reads the figures of a document, unless they are known.
	 *
	 * @param known
	 *     those read last, of whatever text
	 * @param own
	 *     with the corrections of the person
	 * @throws CorpusException
	 *     when the text can't be read
	 * @throws OperationCanceledException
	 *     when the monitor says so
	 */
	static TextFigures of(Optional<TextFigures> known, CorpusStore store, SourceDocument document,
			Optional<AnnotationSet> own, IProgressMonitor monitor) throws CorpusException {
		DocumentText text = store.text(document.getId());
		List<Correction> corrections = own.filter(set -> text.digest().equals(set.getTextDigest()))
				.map(set -> List.copyOf(set.getCorrections())).orElse(List.of());
		Optional<TextFigures> same = known.filter(one -> one.text() == text
				&& EcoreUtil.equals(one.document(), document) && EcoreUtil.equals(one.corrections(), corrections));
		if (same.isPresent()) {
			return same.get();
		}
		CorrectedStructure structure = CorrectedStructure.of(text, corrections);
		return new TextFigures(document, text, corrections, structure,
				DocumentFigures.of(document, text, structure, monitor));
	}

	/** The lines by what is claimed now. */
	List<FigureRow> rows(CorpusStore store) {
		ClaimsOnFigures claims = ClaimsOnFigures.of(store, document, structure);
		return figures.readings().stream().flatMap(place -> FigureRow.of(text.text(), place, claims).stream()).toList();
	}
}
