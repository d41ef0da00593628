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
import org.sourcecritic.reading.reference.DocumentReferences;

/** What is read from the documents of a corpus, by their structure as a person has corrected it. */
final class ReadDocuments {

	/** So many are kept: what belongs to a document mostly comes together. */
	private static final int MOST = 50;

	private final CorpusStore store;
	private final Latest<DocumentFigures> figures = new Latest<>();
	private final Latest<DocumentReferences> references = new Latest<>();

	/** What was read last of some documents. */
	private static final class Latest<T> {

		private final Map<SetKey, T> known = new LinkedHashMap<>();

		T of(SetKey key, Reader<T> reader) throws CorpusException {
			var latest = known.get(key);
			if (latest != null) {
				return latest;
			}
			var read = reader.read();
			if (known.size() == MOST) {
				known.remove(known.keySet().iterator().next());
			}
			known.put(key, read);
			return read;
		}
	}

	@FunctionalInterface
	private interface Reader<T> {
		T read() throws CorpusException;
	}

	ReadDocuments(CorpusStore store) {
		this.store = store;
	}

	/**
	 * @param person
	 *     whose corrections hold
	 * @throws CorpusException
	 *     when the text can't be read
	 */
	DocumentFigures figures(SetKey person) throws CorpusException {
		return figures.of(key(person),
				() -> DocumentFigures.of(document(person), store.text(person.document()), structure(person)));
	}

	/**
	 * @param person
	 *     whose corrections hold
	 * @throws CorpusException
	 *     when the text can't be read
	 */
	DocumentReferences references(SetKey person) throws CorpusException {
		return references.of(key(person),
				() -> DocumentReferences.of(document(person), store.text(person.document()), structure(person), null));
	}

	/** Whoever has corrected nothing reads the same as anybody else. */
	private SetKey key(SetKey person) {
		return isCorrected(person) ? person : new SetKey(person.document(), "");
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
