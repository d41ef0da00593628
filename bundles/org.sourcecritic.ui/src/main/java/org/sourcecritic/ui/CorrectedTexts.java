package org.sourcecritic.ui;

import java.util.Optional;

import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.structure.CorrectedStructure;
import org.sourcecritic.model.AnnotationSet;

/** Texts with their structure as the person at the workbench has corrected it. */
public final class CorrectedTexts {

	private CorrectedTexts() {
	}

	/** @throws CorpusException when the text can't be read */
	public static DocumentText of(OpenCorpus corpus, CorpusStore store, String document) throws CorpusException {
		DocumentText text = store.text(document);
		Optional<AnnotationSet> own = ownSet(corpus, store, document)
				.filter(set -> !set.getCorrections().isEmpty());
		return own.isEmpty()
				? text
				: new DocumentText(document, text.text(), text.digest(),
						CorrectedStructure.of(text, own.get()).segments());
	}

	/** This person's set on a document, if there is one. */
	public static Optional<AnnotationSet> ownSet(OpenCorpus corpus, CorpusStore store, String document) {
		return corpus.ownSlug().flatMap(slug -> store.set(new SetKey(document, slug)));
	}
}
