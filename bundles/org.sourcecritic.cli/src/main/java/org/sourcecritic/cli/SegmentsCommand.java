package org.sourcecritic.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.structure.CorrectedStructure;
import org.sourcecritic.core.structure.NumberNotation;
import org.sourcecritic.model.Apparatus;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.TableCell;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The structure of a document as it was found, or as a person has corrected it: headings, paragraphs, notes and their
 * markers, and so on.
 */
@Command(name = "segments")
final class SegmentsCommand extends CorpusCommand {

	@Parameters(index = "1", paramLabel = "DOCUMENT", descriptionKey = "DOCUMENT")
	private String document = "";

	@Option(names = "--annotator", paramLabel = "ANNOTATOR", descriptionKey = "correctedBy")
	private Optional<String> annotator = Optional.empty();

	@Mixin
	private JsonOption json = new JsonOption();

	SegmentsCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws CorpusException, IOException, Failure {
		try (var store = open()) {
			Named.document(store, document);
			var text = store.text(document);
			var person = annotator.isPresent()
					? Optional.of(Named.annotator(store, annotator.get()).getSlug())
					: Optional.<String>empty();
			var structure = person.flatMap(slug -> store.set(new SetKey(document, slug)))
					.map(set -> CorrectedStructure.of(text, set))
					.orElseGet(() -> CorrectedStructure.of(text, List.of()));
			if (json.isAsked()) {
				JsonOption.write(surroundings().out(), j -> write(j, structure, person));
			} else {
				var out = printer();
				structure.segments().forEach(segment -> out.println(line(text, segment)));
				out.flush();
			}
		}
		return SourceCritic.DONE;
	}

	private void write(JsonGenerator j, CorrectedStructure structure, Optional<String> person) throws IOException {
		j.writeStringField("document", document);
		if (person.isPresent()) {
			j.writeStringField("annotator", person.get());
			corrected(j, "language", structure.language());
			corrected(j, "numbers", structure.numbers().map(NumberNotation::example));
			corrected(j, "apparatus", structure.apparatus().map(Apparatus::getLiteral));
		}
		write(j, structure.segments());
		JsonOption.writeUnit(j);
	}

	private static void corrected(JsonGenerator j, String name, Optional<String> value) throws IOException {
		if (value.isPresent()) {
			j.writeStringField(name, value.get());
		} else {
			j.writeNullField(name);
		}
	}

	private static void write(JsonGenerator j, List<Segment> segments) throws IOException {
		j.writeArrayFieldStart("segments");
		for (var segment : segments) {
			j.writeStartObject();
			j.writeStringField("id", segment.getId());
			j.writeStringField("kind", segment.getKind().getLiteral());
			j.writeArrayFieldStart("spans");
			for (var span : segment.getSpans()) {
				j.writeStartObject();
				j.writeNumberField("start", span.getStart());
				j.writeNumberField("end", span.getEnd());
				j.writeEndObject();
			}
			j.writeEndArray();
			j.writeStringField("label", segment.getLabel());
			j.writeStringField("target", segment.getTarget());
			cells(j, segment.getCells());
			j.writeEndObject();
		}
		j.writeEndArray();
	}

	private static void cells(JsonGenerator j, List<TableCell> cells) throws IOException {
		if (cells.isEmpty()) {
			return;
		}
		j.writeArrayFieldStart("cells");
		for (var cell : cells) {
			j.writeStartObject();
			j.writeNumberField("row", cell.getRow());
			j.writeNumberField("column", cell.getColumn());
			j.writeNumberField("start", cell.getStart());
			j.writeNumberField("end", cell.getEnd());
			j.writeStringField("rowHeading", cell.getRowHeading());
			j.writeStringField("columnHeading", cell.getColumnHeading());
			j.writeStringField("tableNote", cell.getTableNote());
			j.writeEndObject();
		}
		j.writeEndArray();
	}

	private static String line(DocumentText text, Segment segment) {
		var first = segment.getSpans().getFirst();
		var last = segment.getSpans().getLast();
		var words = segment.getSpans().stream().map(span -> text.text().substring(span.getStart(), span.getEnd()))
				.collect(Collectors.joining(" … ")).replaceAll("\\s+", " ").strip();
		return first.getStart() + "\t" + last.getEnd() + "\t" + segment.getId()
				+ (segment.getTarget() == null ? "" : " -> " + segment.getTarget()) + "\t" + words;
	}
}
