package org.sourcecritic.cli;

import java.io.IOException;

import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.text.SentenceFinder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The sentences of a document. */
@Command(name = "sentences")
final class SentencesCommand extends CorpusCommand {

	@Parameters(index = "1", paramLabel = "DOCUMENT", descriptionKey = "DOCUMENT")
	private String document = "";

	@Mixin
	private JsonOption json = new JsonOption();

	SentencesCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws CorpusException, IOException, Failure {
		try (var store = open()) {
			Named.document(store, document);
			var read = store.text(document);
			var text = read.text();
			var sentences = SentenceFinder.of(text, read.segments()).sentences();
			if (json.isAsked()) {
				JsonOption.write(surroundings().out(), j -> {
					j.writeStringField("document", document);
					j.writeArrayFieldStart("sentences");
					for (var sentence : sentences) {
						j.writeStartObject();
						j.writeNumberField("start", sentence.start());
						j.writeNumberField("end", sentence.end());
						j.writeEndObject();
					}
					j.writeEndArray();
					JsonOption.writeUnit(j);
				});
			} else {
				var out = printer();
				sentences.forEach(s -> out
						.println(s.start() + "\t" + s.end() + "\t"
								+ text.substring(s.start(), s.end()).replaceAll("\\s+", " ")));
				out.flush();
			}
		}
		return SourceCritic.DONE;
	}
}
