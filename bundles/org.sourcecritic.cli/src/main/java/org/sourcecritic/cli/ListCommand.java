package org.sourcecritic.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.model.SetState;
import org.sourcecritic.model.SourceDocument;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Documents with length, digest, sets and counts by tag. */
@Command(name = "list")
final class ListCommand extends CorpusCommand {

	@Mixin
	private JsonOption json = new JsonOption();

	ListCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws CorpusException, IOException, Failure {
		try (var store = openWhole()) {
			if (json.isAsked()) {
				JsonOption.write(surroundings().out(), j -> write(j, store));
			} else {
				print(store);
			}
		}
		return SourceCritic.DONE;
	}

	private void write(JsonGenerator json, CorpusStore store) throws IOException {
		json.writeArrayFieldStart("documents");
		for (var document : store.documents()) {
			json.writeStartObject();
			json.writeStringField("id", document.getId());
			json.writeStringField("title", CardTitle.of(document).orElse(null));
			json.writeNumberField("length", document.getLength());
			json.writeStringField("digest", document.getTextDigest());
			json.writeArrayFieldStart("sets");
			for (var key : sets(store, document)) {
				json.writeStartObject();
				json.writeStringField("annotator", key.annotator());
				json.writeNumberField("count", store.claims(key).size());
				json.writeStringField("state",
						store.set(key).map(s -> s.getState()).orElse(SetState.IN_PROGRESS).name());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeObjectFieldStart("countsByTag");
			for (var count : countsByTag(store, document).entrySet()) {
				json.writeNumberField(count.getKey(), count.getValue());
			}
			json.writeEndObject();
			json.writeEndObject();
		}
		json.writeEndArray();
		JsonOption.writeUnit(json);
	}

	private void print(CorpusStore store) {
		var table = new TextTable(List.of(Messages.text("Column_document"), Messages.text("Column_length"),
				Messages.text("Column_sets"), Messages.text("Column_tags"), Messages.text("Column_title")));
		for (var document : store.documents()) {
			table.add(List.of(document.getId(), Integer.toString(document.getLength()),
					sets(store, document).stream().map(k -> k.annotator() + " " + store.claims(k).size())
							.collect(Collectors.joining(", ")),
					countsByTag(store, document).entrySet().stream().map(e -> e.getKey() + " " + e.getValue())
							.collect(Collectors.joining(", ")),
					CardTitle.of(document).orElse("")));
		}
		table.print(printer());
	}

	private static List<SetKey> sets(CorpusStore store, SourceDocument document) {
		return store.sets().stream().filter(k -> k.document().equals(document.getId())).sorted().toList();
	}

	private static Map<String, Long> countsByTag(CorpusStore store, SourceDocument document) {
		return store.claims(document.getId()).stream()
				.collect(Collectors.groupingBy(Claim::tag, TreeMap::new, Collectors.counting()));
	}
}
