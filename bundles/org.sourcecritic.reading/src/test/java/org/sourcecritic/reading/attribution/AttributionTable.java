package org.sourcecritic.reading.attribution;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.sourcecritic.model.CitationFunction;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.ReadingCase;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.reference.Reference;

/** Sentences and what they say of their sources, as {@code words = KIND STRENGTH FUNCTION ROLE: value; ROLE: value}. */
public final class AttributionTable {

	private AttributionTable() {
	}

	public static ReadingCase row(ReadingLanguage language, String line) {
		var cells = line.split("\\|");
		var references = Arrays.stream(cells).skip(1).map(String::strip).filter(cell -> !cell.isEmpty())
				.collect(Collectors.joining(" | "));
		return new ReadingCase(cells[0].strip(), references, sentence -> read(language, sentence));
	}

	private static String read(ReadingLanguage language, String sentence) {
		return AttributionReader.of(language).read(sentence).stream().map(reference -> shown(reference, sentence))
				.collect(Collectors.joining(" | "));
	}

	private static String shown(Reference reference, String sentence) {
		var parts = new TreeMap<Reference.Role, Part>(reference.parts()).entrySet().stream()
				.map(part -> part.getKey() + ": " + part.getValue().value()).collect(Collectors.joining("; "));
		var function = reference.function() == CitationFunction.SUPPORTS ? "" : " " + reference.function();
		return (reference.span().in(sentence) + " = " + reference.kind() + " " + reference.strength() + function + " "
				+ parts).strip();
	}
}
