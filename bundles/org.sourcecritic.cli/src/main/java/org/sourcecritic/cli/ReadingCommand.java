package org.sourcecritic.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.model.SourceDocument;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that lists what is read from the texts of documents. */
abstract class ReadingCommand extends CorpusCommand {

	@Option(names = "--document", paramLabel = "DOCUMENT", descriptionKey = "document")
	private Optional<String> document = Optional.empty();

	@Option(names = "--annotator", paramLabel = "ANNOTATOR", descriptionKey = "correctedBy")
	private Optional<String> annotator = Optional.empty();

	@Mixin
	private JsonOption json = new JsonOption();

	ReadingCommand(Surroundings surroundings) {
		super(surroundings);
	}

	/**
	 * A document that is read.
	 *
	 * @param key
	 *     the document and whose corrections hold
	 * @param words
	 *     the whole text
	 */
	record Text(SetKey key, String words, ReadDocuments documents) {

		String document() {
			return key.document();
		}
	}

	/** The titles of the columns. */
	abstract List<String> columns();

	/** A row for each thing that was read. */
	abstract List<List<String>> rows(Text text) throws CorpusException;

	/** What the array is called in JSON. */
	abstract String array();

	/** An object for each thing that was read. */
	abstract void write(JsonGenerator j, Text text) throws IOException, CorpusException;

	/** What there is beside the array, when all documents are read. */
	void writeRest(JsonGenerator j) throws IOException {
		// nothing
	}

	@Override
	public final Integer call() throws CorpusException, IOException, Failure {
		try (var store = openWhole()) {
			var documents = document.isPresent() ? List.of(Named.document(store, document.get())) : store.documents();
			var person = annotator.isPresent() ? Named.annotator(store, annotator.get()).getSlug() : "";
			if (json.isAsked()) {
				write(store, documents, person);
			} else {
				print(store, documents, person);
			}
		}
		return SourceCritic.DONE;
	}

	private static Text text(CorpusStore store, SourceDocument document, String person) throws CorpusException {
		return new Text(new SetKey(document.getId(), person), store.text(document.getId()).text(),
				new ReadDocuments(store));
	}

	private void write(CorpusStore store, List<SourceDocument> documents, String person)
			throws IOException, CorpusException {
		for (var each : documents) {
			store.text(each.getId()); // what can't be read is told before anything is written
		}
		JsonOption.write(surroundings().out(), j -> {
			j.writeArrayFieldStart(array());
			for (var each : documents) {
				try {
					write(j, text(store, each, person));
				} catch (CorpusException e) {
					throw new IOException(e.getMessage(), e);
				}
			}
			j.writeEndArray();
			writeRest(j);
			JsonOption.writeUnit(j);
		});
	}

	private void print(CorpusStore store, List<SourceDocument> documents, String person) throws CorpusException {
		var table = new TextTable(columns());
		for (var each : documents) {
			rows(text(store, each, person)).forEach(table::add);
		}
		table.print(printer());
	}
}
