package org.sourcecritic.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.model.Citation;
import org.sourcecritic.reading.reference.RawFinding;
import org.sourcecritic.reading.reference.ReadCitation;
import org.sourcecritic.reading.reference.ReferenceInText;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;

/** What documents refer to: in their notes, in the text, in their lists of works. */
@Command(name = "references")
final class ReferencesCommand extends ReadingCommand {

	private final List<Finding> findings = new ArrayList<>();

	private record Finding(String document, RawFinding finding) {}

	ReferencesCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	String array() {
		return "references";
	}

	@Override
	void write(JsonGenerator j, Text text) throws IOException, CorpusException {
		var references = text.documents().references(text.key());
		var writer = new ReferenceJson(text.document());
		for (var reference : references.references()) {
			writer.write(j, reference);
		}
		references.findings().forEach(finding -> findings.add(new Finding(text.document(), finding)));
	}

	@Override
	void writeRest(JsonGenerator j) throws IOException {
		j.writeArrayFieldStart("findings");
		for (var finding : findings) {
			new ReferenceJson(finding.document()).write(j, finding.finding());
		}
		j.writeEndArray();
	}

	@Override
	List<String> columns() {
		return List.of(Messages.text("Column_document"), Messages.text("Column_start"), Messages.text("Column_note"),
				Messages.text("Column_kind"), Messages.text("Column_strength"), Messages.text("Column_function"),
				Messages.text("Column_author"), Messages.text("Column_title"), Messages.text("Column_year"),
				Messages.text("Column_pages"), Messages.text("Column_archive"), Messages.text("Column_doubts"));
	}

	@Override
	List<List<String>> rows(Text text) throws CorpusException {
		return text.documents().references(text.key()).references().stream()
				.map(reference -> row(text.document(), reference)).toList();
	}

	private static List<String> row(String document, ReferenceInText inText) {
		var citation = ReadCitation.of(inText);
		return List.of(document, Integer.toString(inText.reference().span().start()),
				inText.note().flatMap(note -> note.label()).orElse(""), citation.getKind().getLiteral(),
				citation.getStrength().getLiteral(), citation.getFunction().getLiteral(),
				first(citation.getAuthor(), citation.getSender()),
				first(citation.getTitle(), citation.getDescription(), citation.getNumber(), citation.getAddress()),
				first(citation.getYear(), citation.getDate() == null ? "" : citation.getDate().getEdtf()),
				first(citation.getPages()), archive(citation),
				inText.reference().doubts().stream().sorted().map(Enum::name).collect(Collectors.joining(", ")));
	}

	private static String first(String... values) {
		return Stream.of(values).map(Optional::ofNullable).flatMap(Optional::stream).filter(value -> !value.isEmpty())
				.findFirst().orElse("");
	}

	private static String archive(Citation citation) {
		var place = citation.getArchive();
		return place == null
				? ""
				: Stream.concat(
						Stream.of(place.getArchive(), place.getFond(), place.getOpis(), place.getDelo()),
						Stream.concat(place.getOther().stream(), Stream.of(place.getFolios())))
						.map(Optional::ofNullable).flatMap(Optional::stream).collect(Collectors.joining(", "));
	}
}
