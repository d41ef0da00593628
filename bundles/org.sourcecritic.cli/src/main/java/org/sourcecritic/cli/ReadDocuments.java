package org.sourcecritic.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.structure.CorrectedStructure;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.reading.ClaimsOnFigures;
import org.sourcecritic.reading.DocumentFigures;

/** The figures of the documents of a corpus, by their structure as a person has corrected it. */
final class ReadDocuments {

	/** So many are kept: what belongs to a document mostly comes together. */
	private static final int MOST = 50;

	private final CorpusStore store;
	private final Map<SetKey, DocumentFigures> figures = new LinkedHashMap<>();

	ReadDocuments(CorpusStore store) {
		this.store = store;
	}

	/**
	 * @param person
	 *     whose corrections hold
	 * @throws CorpusException
	 *     when the text can't be read
	 */
	DocumentFigures of(SetKey person) throws CorpusException {
		var key = isCorrected(person) ? person : new SetKey(person.document(), "");
		var known = figures.get(key);
		if (known != null) {
			return known;
		}
		var read = DocumentFigures.of(document(person), store.text(person.document()), structure(person));
		if (figures.size() == MOST) {
			figures.remove(figures.keySet().iterator().next());
		}
		figures.put(key, read);
		return read;
	}

	/** @throws CorpusException when the text can't be read */
	ClaimsOnFigures claims(SetKey person) throws CorpusException {
		return ClaimsOnFigures.of(store, document(person), structure(person));
	}

	private boolean isCorrected(SetKey person) {
		return store.set(person).filter(set -> !set.getCorrections().isEmpty()).isPresent();
	}

	private SourceDocument document(SetKey person) {
		return store.document(person.document()).orElseThrow();
	}

	private CorrectedStructure structure(SetKey person) throws CorpusException {
		var text = store.text(person.document());
		var set = store.set(person);
		return set.isPresent() ? CorrectedStructure.of(text, set.get()) : CorrectedStructure.of(text, List.of());
	}
}
