package org.sourcecritic.ui.views.text;

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

/**
 * What was read of a text as a person has corrected it, with what it was read from.
 *
 * @param corrections
 *     of this very text
 */
public record ReadText<T>(SourceDocument document, DocumentText text, List<Correction> corrections,
		CorrectedStructure structure, T read) {

	public ReadText {
		corrections = List.copyOf(corrections);
	}

	/** Reads a text by its corrected structure. */
	@FunctionalInterface
	public interface Reader<T> {

		/** @throws OperationCanceledException when the monitor says so */
		T read(SourceDocument document, DocumentText text, CorrectedStructure structure, IProgressMonitor monitor);
	}

	/**
	 * Reads a document, unless what it says is known.
	 *
	 * @param known
	 *     what was read last, of whatever text
	 * @param own
	 *     with the corrections of the person
	 * @throws CorpusException
	 *     when the text can't be read
	 * @throws OperationCanceledException
	 *     when the monitor says so
	 */
	static <T> ReadText<T> of(Optional<ReadText<T>> known, CorpusStore store, SourceDocument document,
			Optional<AnnotationSet> own, Reader<T> reader, IProgressMonitor monitor) throws CorpusException {
		DocumentText text = store.text(document.getId());
		List<Correction> corrections = own.filter(set -> text.digest().equals(set.getTextDigest()))
				.map(set -> List.copyOf(set.getCorrections())).orElse(List.of());
		Optional<ReadText<T>> same = known.filter(one -> one.text() == text
				&& EcoreUtil.equals(one.document(), document) && EcoreUtil.equals(one.corrections(), corrections));
		if (same.isPresent()) {
			return same.get();
		}
		CorrectedStructure structure = CorrectedStructure.of(text, corrections);
		return new ReadText<>(document, text, corrections, structure,
				reader.read(document, text, structure, monitor));
	}
}
