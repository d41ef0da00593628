package org.sourcecritic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation.ReplaceText;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.corpus.IncomingDocument;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.ingest.DocumentReaders;
import org.sourcecritic.ingest.UnreadableDocumentException;
import org.sourcecritic.model.AnchorState;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a document another text and says what became of the claims on it. */
@Command(name = "replace")
final class ReplaceCommand extends CorpusCommand {

	@Parameters(index = "1", paramLabel = "DOCUMENT", descriptionKey = "DOCUMENT")
	private String document = "";

	@Parameters(index = "2", paramLabel = "FILE", descriptionKey = "replaceFile")
	private Path file = Path.of("");

	@Option(names = "--annotator", paramLabel = "ANNOTATOR", descriptionKey = "replaceAnnotator")
	private List<String> annotators = List.of();

	@Mixin
	private JsonOption json = new JsonOption();

	ReplaceCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws CorpusException, CoreException, IOException, Failure {
		var incoming = read();
		// before the lock, so that what is refused leaves no trace
		try (var store = openWhole()) {
			Named.document(store, document);
			slugs(store);
		}
		try (var store = openForWriting()) {
			store.execute(new ReplaceText(Messages.text("ReplaceCommand_label"), document, incoming, slugs(store)),
					null);
			store.save();
			incoming.remarks().forEach(remark -> warn(file + ": " + remark));
			say(store.text(document), states(store));
		}
		return SourceCritic.DONE;
	}

	private IncomingDocument read() throws CoreException, Failure {
		try {
			return DocumentReaders.read(file, surroundings().readers().all(), new NullProgressMonitor())
					.incoming(file, Map.of());
		} catch (UnreadableDocumentException e) {
			throw new Failure(String.valueOf(e.getMessage()));
		}
	}

	private Set<String> slugs(CorpusStore store) throws Failure {
		var slugs = new HashSet<String>();
		for (var name : annotators) {
			slugs.add(Named.annotator(store, name).getSlug());
		}
		return slugs;
	}

	/** How many spans of each annotator are how sure. */
	private Map<String, Map<AnchorState, Integer>> states(CorpusStore store) {
		var states = new LinkedHashMap<String, Map<AnchorState, Integer>>();
		store.sets().stream().filter(key -> key.document().equals(document))
				.forEach(key -> states.put(key.annotator(), states(store, key)));
		return states;
	}

	private static Map<AnchorState, Integer> states(CorpusStore store, SetKey key) {
		var counts = new EnumMap<AnchorState, Integer>(AnchorState.class);
		for (var state : AnchorState.values()) {
			counts.put(state, 0);
		}
		store.claims(key).stream().flatMap(claim -> claim.annotation().getSpans().stream())
				.forEach(span -> counts.merge(span.getAnchor(), 1, Integer::sum));
		return counts;
	}

	private void say(DocumentText text, Map<String, Map<AnchorState, Integer>> states) throws IOException {
		if (json.isAsked()) {
			JsonOption.write(surroundings().out(), j -> {
				j.writeStringField("id", document);
				j.writeNumberField("length", text.text().length());
				j.writeNumberField("segments", text.segments().size());
				j.writeArrayFieldStart("sets");
				for (var set : states.entrySet()) {
					j.writeStartObject();
					j.writeStringField("annotator", set.getKey());
					for (var count : set.getValue().entrySet()) {
						j.writeNumberField(count.getKey().getLiteral().toLowerCase(Locale.ROOT), count.getValue());
					}
					j.writeEndObject();
				}
				j.writeEndArray();
				JsonOption.writeUnit(j);
			});
			return;
		}
		var table = new TextTable(List.of(Messages.text("Column_annotator"), Messages.text("Column_exact"),
				Messages.text("Column_moved"), Messages.text("Column_doubtful"), Messages.text("Column_orphaned")));
		states.forEach((annotator, counts) -> table.add(List.of(annotator,
				counts.get(AnchorState.EXACT).toString(), counts.get(AnchorState.MOVED).toString(),
				counts.get(AnchorState.DOUBTFUL).toString(), counts.get(AnchorState.ORPHANED).toString())));
		table.print(printer());
	}
}
