package org.sourcecritic.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.ClaimsOnFigures;
import org.sourcecritic.reading.Figure;
import org.sourcecritic.reading.Figure.Role;
import org.sourcecritic.reading.FigureInText;
import org.sourcecritic.reading.NoEstimate;
import org.sourcecritic.reading.ReadEstimate;
import org.sourcecritic.reading.ReadPeriod;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Figures of one document as JSON. The names are those of the parts of an estimate; {@code parts} says where in the
 * text
 * each of them stands.
 */
record FigureJson(String document, String words, ClaimsOnFigures claims) {

	/** One object. */
	void write(JsonGenerator j, FigureInText reading) throws IOException {
		var span = reading.reading().span();
		j.writeStartObject();
		j.writeStringField("document", document);
		write(j, span);
		j.writeStringField("quote", span.in(words));
		switch (reading.reading()) {
			case Figure figure -> {
				write(j, figure);
				writeSource(j, reading);
			}
			case NoEstimate no -> j.writeStringField("noEstimate", no.sort().name());
		}
		j.writeEndObject();
	}

	private static void write(JsonGenerator j, TextRange range) throws IOException {
		j.writeNumberField("start", range.start());
		j.writeNumberField("end", range.end());
	}

	private static void write(JsonGenerator j, Figure figure) throws IOException {
		number(j, "low", figure.amount().low());
		number(j, "high", figure.amount().high());
		j.writeStringField("bound", figure.amount().bound().getLiteral());
		j.writeStringField("kind", figure.kind().getLiteral());
		for (var role : Role.values()) {
			text(j, name(role), figure.part(role).map(part -> part.value()));
		}
		period(j, "period", figure.period());
		text(j, "estimatedOn", figure.estimatedOn().map(ReadEstimate::edtf));
		j.writeObjectFieldStart("parts");
		for (var role : Role.values()) {
			place(j, name(role), figure.part(role).map(part -> part.span()));
		}
		place(j, "period", figure.period().map(ReadPeriod::span));
		place(j, "estimatedOn", figure.estimatedOn().map(ReadPeriod::span));
		j.writeEndObject();
		j.writeNumberField("confidence", figure.confidence().score());
		j.writeArrayFieldStart("doubts");
		for (var doubt : figure.confidence().doubts().stream().sorted().toList()) {
			j.writeString(doubt.name());
		}
		j.writeEndArray();
	}

	private void writeSource(JsonGenerator j, FigureInText reading) throws IOException {
		j.writeArrayFieldStart("clause");
		for (var stretch : reading.spans()) {
			j.writeStartObject();
			write(j, stretch);
			j.writeEndObject();
		}
		j.writeEndArray();
		j.writeObjectFieldStart("sentence");
		write(j, reading.sentence());
		j.writeEndObject();
		j.writeStringField("sourcing", claims.grade(reading).name());
		text(j, "marker", reading.marker());
		j.writeArrayFieldStart("taggedBy");
		for (var annotator : claims.taggedBy(reading)) {
			j.writeString(annotator);
		}
		j.writeEndArray();
	}

	private static void text(JsonGenerator j, String name, Optional<String> text) throws IOException {
		if (text.isPresent()) {
			j.writeStringField(name, text.get());
		} else {
			j.writeNullField(name);
		}
	}

	private static void number(JsonGenerator j, String name, Optional<BigDecimal> number) throws IOException {
		if (number.isPresent()) {
			j.writeNumberField(name, number.get());
		} else {
			j.writeNullField(name);
		}
	}

	private static void period(JsonGenerator j, String name, Optional<ReadPeriod> period) throws IOException {
		j.writeObjectFieldStart(name);
		text(j, "from", period.flatMap(ReadPeriod::from));
		text(j, "to", period.flatMap(ReadPeriod::to));
		text(j, "original", period.map(ReadPeriod::original));
		text(j, "calendar", period.flatMap(ReadPeriod::calendar));
		j.writeEndObject();
	}

	private static void place(JsonGenerator j, String name, Optional<TextRange> place) throws IOException {
		if (place.isPresent()) {
			j.writeObjectFieldStart(name);
			write(j, place.get());
			j.writeEndObject();
		}
	}

	private static String name(Role role) {
		return switch (role) {
			case CUE -> "cue";
			case UNIT -> "unit";
			case WHAT -> "what";
			case POPULATION -> "population";
			case PLACE -> "place";
			case PER -> "per";
			case ESTIMATED_BY -> "estimatedBy";
		};
	}
}
