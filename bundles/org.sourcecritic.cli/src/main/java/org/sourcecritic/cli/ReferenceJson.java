package org.sourcecritic.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.exchange.json.ClaimJson;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.ArchivePlace;
import org.sourcecritic.reading.reference.RawFinding;
import org.sourcecritic.reading.reference.ReadCitation;
import org.sourcecritic.reading.reference.Reference;
import org.sourcecritic.reading.reference.Reference.Role;
import org.sourcecritic.reading.reference.ReferenceInText;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * References of one document as JSON: the citation that a claim would get, and in {@code parts} and {@code place} where
 * the text says what.
 */
record ReferenceJson(String document) {

	/** One object. */
	void write(JsonGenerator j, ReferenceInText inText) throws IOException {
		var reference = inText.reference();
		j.writeStartObject();
		j.writeStringField("document", document);
		write(j, reference.span());
		j.writeStringField("setting", inText.setting().name());
		j.writeFieldName("citation");
		ClaimJson.writeCitation(j, ReadCitation.of(inText), ClaimJson.Keys.ALL);
		writeParts(j, reference);
		if (reference.place().isPresent()) {
			write(j, reference.place().get());
		}
		if (reference.antecedent().isPresent()) {
			write(j, "antecedent", reference.antecedent().get());
		}
		j.writeArrayFieldStart("doubts");
		for (var doubt : reference.doubts().stream().sorted().toList()) {
			j.writeString(doubt.name());
		}
		j.writeEndArray();
		j.writeEndObject();
	}

	/** Something that doesn't fit in them. */
	void write(JsonGenerator j, RawFinding finding) throws IOException {
		j.writeStartObject();
		j.writeStringField("kind", finding.kind().name());
		j.writeStringField("document", document);
		j.writeArrayFieldStart("places");
		for (int i = 0; i < finding.places().size(); i++) {
			j.writeStartObject();
			write(j, finding.places().get(i));
			j.writeStringField("said", finding.said().get(i));
			j.writeEndObject();
		}
		j.writeEndArray();
		j.writeEndObject();
	}

	private static void writeParts(JsonGenerator j, Reference reference) throws IOException {
		j.writeObjectFieldStart("parts");
		for (var part : reference.parts().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
			write(j, part.getKey(), part.getValue());
		}
		j.writeEndObject();
	}

	private static void write(JsonGenerator j, Role role, Part part) throws IOException {
		j.writeObjectFieldStart(name(role));
		j.writeStringField("value", part.value());
		write(j, part.span());
		j.writeEndObject();
	}

	private static void write(JsonGenerator j, ArchivePlace place) throws IOException {
		j.writeObjectFieldStart("place");
		write(j, place.span());
		j.writeArrayFieldStart("levels");
		for (var level : place.levels()) {
			j.writeStartObject();
			j.writeStringField("kind", level.kind().name());
			j.writeStringField("label", level.label());
			j.writeStringField("value", level.value().value());
			write(j, level.value().span());
			j.writeEndObject();
		}
		j.writeEndArray();
		j.writeArrayFieldStart("leaves");
		for (var leaf : place.leaves().stream().sorted(Comparator.comparing(leaf -> leaf.span())).toList()) {
			j.writeStartObject();
			j.writeStringField("value", leaf.text());
			write(j, leaf.span());
			j.writeEndObject();
		}
		j.writeEndArray();
		j.writeEndObject();
	}

	private static void write(JsonGenerator j, String name, TextRange range) throws IOException {
		j.writeObjectFieldStart(name);
		write(j, range);
		j.writeEndObject();
	}

	private static void write(JsonGenerator j, TextRange range) throws IOException {
		j.writeNumberField("start", range.start());
		j.writeNumberField("end", range.end());
	}

	private static String name(Role role) {
		return switch (role) {
			case PUBLISHED_IN -> "publishedIn";
			default -> role.name().toLowerCase(Locale.ROOT);
		};
	}
}
