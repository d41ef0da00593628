package org.sourcecritic.cli;

import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.model.Annotator;
import org.sourcecritic.model.SourceDocument;

/** What a parameter names, or a failure that says that there is no such thing. */
final class Named {

	private Named() {
	}

	static SourceDocument document(CorpusStore store, String id) throws Failure {
		var document = store.document(id);
		if (document.isEmpty()) {
			throw new Failure(Messages.text("Named_noDocument", store.folder(), id));
		}
		return document.get();
	}

	/** By slug or name. */
	static Annotator annotator(CorpusStore store, String name) throws Failure {
		var annotator = store.annotator(name)
				.or(() -> store.annotators().stream().filter(a -> name.equals(a.getDisplayName())).findFirst());
		if (annotator.isEmpty()) {
			throw new Failure(Messages.text("Named_noAnnotator", store.folder(), name));
		}
		return annotator.get();
	}
}
