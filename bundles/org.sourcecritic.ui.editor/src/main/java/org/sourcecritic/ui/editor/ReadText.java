package org.sourcecritic.ui.editor;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.model.Correction;
import org.sourcecritic.ui.CorrectedTexts;
import org.sourcecritic.ui.OpenCorpus;

/**
 * A text as this person reads it, and what it was made of.
 *
 * @param found
 *     the text with the structure that was found in it
 * @param corrections
 *     this person's
 * @param text
 *     with the structure as corrected
 */
record ReadText(DocumentText found, List<Correction> corrections, DocumentText text) {

	ReadText {
		corrections = List.copyOf(corrections);
	}

	/** @throws CorpusException when the text can't be read */
	static ReadText of(OpenCorpus corpus, CorpusStore store, String document) throws CorpusException {
		DocumentText found = store.text(document);
		List<Correction> corrections = corrections(corpus, store, document);
		return new ReadText(found, corrections,
				corrections.isEmpty() ? found : CorrectedTexts.of(corpus, store, document));
	}

	private static List<Correction> corrections(OpenCorpus corpus, CorpusStore store, String document) {
		return CorrectedTexts.ownSet(corpus, store, document).map(set -> List.copyOf(set.getCorrections()))
				.orElse(List.of());
	}

	/**
	 * The text as it is now: this one, unless what it was made of has changed. That is told without a look at its
	 * structure, as the store reads a text once.
	 *
	 * @throws CorpusException
	 *     when the text can't be read
	 */
	ReadText now(OpenCorpus corpus, CorpusStore store) throws CorpusException {
		String document = found.document();
		boolean same = store.text(document) == found
				&& EcoreUtil.equals(corrections, corrections(corpus, store, document));
		return same ? this : of(corpus, store, document);
	}

	/** Whether both are the same on the screen. */
	boolean isReadAs(ReadText other) {
		return text.digest().equals(other.text.digest())
				&& EcoreUtil.equals(text.segments(), other.text.segments());
	}
}
