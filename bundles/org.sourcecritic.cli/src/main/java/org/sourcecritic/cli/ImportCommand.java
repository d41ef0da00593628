package org.sourcecritic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.IncomingDocument;
import org.sourcecritic.model.SourceDocument;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports documents: all files, or, when one can't be read, none. */
@Command(name = "import")
final class ImportCommand extends CorpusCommand {

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "importFile")
	private List<Path> files = new ArrayList<>();

	@Option(names = "--card", paramLabel = "KEY=VALUE", descriptionKey = "card")
	private Map<String, String> card = new LinkedHashMap<>();

	@Mixin
	private JsonOption json = new JsonOption();

	ImportCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws CorpusException, CoreException, IOException, Failure {
		var incoming = read();
		// before the lock, so that an import into something that is no corpus leaves no trace
		openWhole().close();
		try (var store = openForWriting()) {
			var before = store.documents().stream().map(SourceDocument::getId).toList();
			store.execute(new CorpusOperation.ImportDocuments(Messages.text("ImportCommand_label"), incoming), null);
			store.save();
			var imported = store.documents().stream().filter(d -> !before.contains(d.getId())).toList();
			for (var document : incoming) {
				document.remarks().forEach(r -> warn(document.source() + ": " + r));
			}
			say(store, imported);
		}
		return SourceCritic.DONE;
	}

	private List<IncomingDocument> read() throws CoreException, Failure {
		var readers = surroundings().readers().all();
		var incoming = new ArrayList<IncomingDocument>();
		var failures = new ArrayList<String>();
		for (var file : files) {
			try {
				incoming.add(SourceFile.read(file, readers, card));
			} catch (Failure e) {
				failures.addAll(e.lines());
			}
		}
		if (!failures.isEmpty()) {
			throw new Failure(failures);
		}
		return incoming;
	}

	private void say(CorpusStore store, List<SourceDocument> imported) throws CorpusException, IOException {
		var segments = new LinkedHashMap<SourceDocument, Integer>();
		for (var document : imported) {
			segments.put(document, store.text(document.getId()).segments().size());
		}
		if (json.isAsked()) {
			JsonOption.write(surroundings().out(), j -> {
				j.writeArrayFieldStart("documents");
				for (var document : segments.entrySet()) {
					j.writeStartObject();
					j.writeStringField("id", document.getKey().getId());
					j.writeNumberField("length", document.getKey().getLength());
					j.writeNumberField("segments", document.getValue());
					j.writeEndObject();
				}
				j.writeEndArray();
				JsonOption.writeUnit(j);
			});
			return;
		}
		var table = new TextTable(List.of(Messages.text("Column_document"), Messages.text("Column_length"),
				Messages.text("Column_segments")));
		segments.forEach((document, count) -> table.add(
				List.of(document.getId(), Integer.toString(document.getLength()), Integer.toString(count))));
		table.print(printer());
	}
}
