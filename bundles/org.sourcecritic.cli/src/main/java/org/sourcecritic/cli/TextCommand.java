package org.sourcecritic.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.sourcecritic.core.corpus.CorpusException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The plain text of a document, byte for byte as stored. */
@Command(name = "text")
final class TextCommand extends CorpusCommand {

	@Parameters(index = "1", paramLabel = "DOCUMENT", descriptionKey = "DOCUMENT")
	private String document = "";

	TextCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws CorpusException, IOException, Failure {
		try (var store = open()) {
			Named.document(store, document);
			// the store refuses what isn't UTF-8, so these are the bytes of the file
			surroundings().out().write(store.text(document).text().getBytes(StandardCharsets.UTF_8));
		}
		return SourceCritic.DONE;
	}
}
