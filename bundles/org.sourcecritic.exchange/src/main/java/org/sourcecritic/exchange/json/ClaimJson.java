package org.sourcecritic.exchange.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.exchange.internal.Messages;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.ClaimReference;
import org.sourcecritic.model.Estimate;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Polemic;
import org.sourcecritic.model.Relation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteFeature;

/**
 * The attributes of a claim as JSON. Keys are lowerCamelCase and always there; a value that is not given is null, a
 * list
 * that is not given is empty. {@code origin} is READ while any of the fields in {@code readFields} was read by the
 * machine
 * and confirmed by nobody, else CONFIRMED.
 */
public final class ClaimJson {

	/** Which keys are written. */
	public enum Keys {
		/** All, for those who read tables. */
		ALL,
		/** Only those with a value, for files. */
		GIVEN
	}

	private static final String ORIGIN = "origin";
	private static final String READ_FIELDS = "readFields";
	private static final String READ = "READ";
	private static final String CONFIRMED = "CONFIRMED";

	private ClaimJson() {
	}

	/** Writes UTF-8 and leaves the stream open; numbers are plain, without exponent. */
	public static JsonGenerator generator(OutputStream out) throws IOException {
		return configured(new JsonFactory().createGenerator(out));
	}

	/** Writes to a writer and leaves it open; numbers are plain, without exponent. */
	public static JsonGenerator generator(Writer out) throws IOException {
		return configured(new JsonFactory().createGenerator(out));
	}

	/** All attributes but id, tag and spans, as fields of the object that the generator is in. */
	public static void writeAttributes(JsonGenerator json, Annotation annotation, Keys keys) throws IOException {
		writeFields(json, ClaimAttributes.ANNOTATION, annotation, keys);
		if (keys == Keys.ALL || annotation.getEstimate() != null) {
			json.writeFieldName("estimate");
			writeObject(json, ClaimAttributes.ESTIMATE, annotation.getEstimate(), Estimate::getReadFields, keys);
		}
		if (keys == Keys.ALL || !annotation.getCitations().isEmpty()) {
			json.writeFieldName("citations");
			writeCitations(json, annotation.getCitations(), keys);
		}
		if (keys == Keys.ALL || annotation.getPolemic() != null) {
			json.writeFieldName("polemic");
			writeObject(json, ClaimAttributes.POLEMIC, annotation.getPolemic(), Polemic::getReadFields, keys);
		}
	}

	/** Id, kind, who made it and the other end; no object around it. */
	public static void writeRelation(JsonGenerator json, Relation relation, Keys keys) throws IOException {
		json.writeStringField("id", relation.getId());
		writeFields(json, ClaimAttributes.RELATION, relation, keys);
		json.writeFieldName("to");
		writeReference(json, relation.getTo());
	}

	public static void writeReference(JsonGenerator json, @Nullable ClaimReference reference) throws IOException {
		if (reference == null) {
			json.writeNull();
			return;
		}
		json.writeStartObject();
		json.writeStringField("document", reference.getDocument());
		json.writeStringField("annotator", reference.getAnnotator());
		json.writeStringField("id", reference.getId());
		json.writeEndObject();
	}

	/** The attributes as one line: two annotations say the same when their lines are equal. */
	public static String line(Annotation annotation) {
		return written(json -> {
			json.writeStartObject();
			writeAttributes(json, annotation, Keys.GIVEN);
			json.writeEndObject();
		});
	}

	/** One citation as an object. */
	public static void writeCitation(JsonGenerator json, Citation citation, Keys keys) throws IOException {
		writeObject(json, ClaimAttributes.CITATION, citation, Citation::getReadFields, keys);
	}

	/** The citations as one line, an array. */
	public static String citationsLine(List<Citation> citations) {
		return written(json -> writeCitations(json, citations, Keys.GIVEN));
	}

	/**
	 * Reads what {@link #writeAttributes} wrote; keys that are not there or null set nothing.
	 *
	 * @return the keys that were not understood
	 * @throws IllegalArgumentException
	 *     with a message for people when a value is not of its form
	 */
	public static Set<String> readAttributes(Map<?, ?> object, Annotation annotation) {
		var unknown = unknownKeys(object, ClaimAttributes.ANNOTATION);
		unknown.removeAll(Set.of("estimate", "citations", "polemic"));
		readFields(object, ClaimAttributes.ANNOTATION, annotation);
		if (object.get("estimate") instanceof Map<?, ?> values) {
			var estimate = ModelFactory.eINSTANCE.createEstimate();
			unknown.addAll(readObject(values, ClaimAttributes.ESTIMATE, estimate, estimate.getReadFields()));
			annotation.setEstimate(estimate);
		}
		if (object.get("polemic") instanceof Map<?, ?> values) {
			var polemic = ModelFactory.eINSTANCE.createPolemic();
			unknown.addAll(readObject(values, ClaimAttributes.POLEMIC, polemic, polemic.getReadFields()));
			annotation.setPolemic(polemic);
		}
		unknown.addAll(readCitations(object.get("citations"), annotation));
		return unknown;
	}

	/**
	 * Reads citations from a line that {@link #citationsLine} wrote.
	 *
	 * @throws IllegalArgumentException
	 *     with a message for people when it is no such line
	 */
	public static void readCitationsLine(String line, Annotation annotation) {
		try (JsonParser parser = new JsonFactory().createParser(line)) {
			if (parser.nextToken() != JsonToken.START_ARRAY) {
				throw new IllegalArgumentException(Messages.text("Attribute_otherForm", "citations"));
			}
			var unknown = readCitations(JsonValues.read(parser), annotation);
			if (!unknown.isEmpty()) {
				throw new IllegalArgumentException(Messages.text("Attribute_unknownKeys", String.join(", ", unknown)));
			}
		} catch (IOException e) {
			throw new IllegalArgumentException(Messages.text("Attribute_otherForm", "citations"), e);
		}
	}

	/** The relation without its ends; the id is set when there is one. */
	public static Relation readRelation(Map<?, ?> object) {
		var relation = ModelFactory.eINSTANCE.createRelation();
		JsonValues.text(object, "id").ifPresent(relation::setId);
		readFields(object, ClaimAttributes.RELATION, relation);
		return relation;
	}

	/** READ or CONFIRMED. */
	public static String origin(List<String> readFields) {
		return readFields.isEmpty() ? CONFIRMED : READ;
	}

	/**
	 * Sets which fields were read by the machine.
	 *
	 * @param named
	 *     the fields; when none is named and the origin is READ, all fields that have a value
	 * @throws IllegalArgumentException
	 *     with a message for people when origin is another word
	 */
	public static <T> void setOrigin(String origin, List<String> named, List<Attribute<T>> attributes, T object,
			List<String> readFields) {
		switch (origin) {
			case "", CONFIRMED -> {
				if (!named.isEmpty() && origin.isEmpty()) {
					readFields.addAll(named);
				}
			}
			case READ -> {
				readFields.addAll(named);
				if (named.isEmpty()) {
					attributes.stream().filter(a -> a.get().apply(object) != null)
							.map(a -> a.name().replaceFirst("\\..*", "")).distinct().forEach(readFields::add);
				}
			}
			default -> throw new IllegalArgumentException(Messages.text("Attribute_unknownWord", origin));
		}
	}

	private static Set<String> readCitations(@Nullable Object value, Annotation annotation) {
		var unknown = new LinkedHashSet<String>();
		for (Object each : JsonValues.many(value)) {
			if (!(each instanceof Map<?, ?> values)) {
				throw new IllegalArgumentException(Messages.text("Attribute_otherForm", "citations"));
			}
			var citation = ModelFactory.eINSTANCE.createCitation();
			unknown.addAll(readObject(values, ClaimAttributes.CITATION, citation, citation.getReadFields()));
			annotation.getCitations().add(citation);
		}
		return unknown;
	}

	private static <T> Set<String> readObject(Map<?, ?> values, List<Attribute<T>> attributes, T object,
			List<String> readFields) {
		readFields(values, attributes, object);
		var named = new ArrayList<String>();
		JsonValues.many(values.get(READ_FIELDS)).forEach(f -> named.add(String.valueOf(f)));
		setOrigin(JsonValues.text(values, ORIGIN).orElse(""), named, attributes, object, readFields);
		var unknown = unknownKeys(values, attributes);
		unknown.removeAll(Set.of(ORIGIN, READ_FIELDS));
		return unknown;
	}

	private static <T> void readFields(Map<?, ?> values, List<Attribute<T>> attributes, T object) {
		for (var attribute : attributes) {
			int dot = attribute.name().indexOf('.');
			Object value = dot < 0
					? values.get(attribute.name())
					: values.get(attribute.name().substring(0, dot)) instanceof Map<?, ?> inner
							? inner.get(attribute.name().substring(dot + 1))
							: null;
			try {
				attribute.setFromJson(object, value);
			} catch (IllegalArgumentException e) {
				throw new IllegalArgumentException(attribute.name() + ": " + e.getMessage(), e);
			}
		}
	}

	private static <T> Set<String> unknownKeys(Map<?, ?> values, List<Attribute<T>> attributes) {
		var unknown = new LinkedHashSet<String>();
		values.keySet().forEach(k -> unknown.add(String.valueOf(k)));
		attributes.forEach(a -> unknown.remove(a.name().replaceFirst("\\..*", "")));
		return unknown;
	}

	private static void writeCitations(JsonGenerator json, List<Citation> citations, Keys keys) throws IOException {
		json.writeStartArray();
		for (var citation : citations) {
			writeCitation(json, citation, keys);
		}
		json.writeEndArray();
	}

	private static <T> void writeObject(JsonGenerator json, List<Attribute<T>> attributes, @Nullable T object,
			Function<T, List<String>> readFields, Keys keys) throws IOException {
		if (object == null) {
			json.writeNull();
			return;
		}
		json.writeStartObject();
		writeFields(json, attributes, object, keys);
		var read = readFields.apply(object);
		json.writeStringField(ORIGIN, origin(read));
		if (keys == Keys.ALL || !read.isEmpty()) {
			json.writeFieldName(READ_FIELDS);
			writeValue(json, Attribute.Form.LIST, read.isEmpty() ? null : read);
		}
		json.writeEndObject();
	}

	private static <T> void writeFields(JsonGenerator json, List<Attribute<T>> attributes, T object, Keys keys)
			throws IOException {
		String open = "";
		for (var attribute : attributes) {
			Object value = attribute.get().apply(object);
			if (keys == Keys.GIVEN && value == null) {
				continue;
			}
			int dot = attribute.name().indexOf('.');
			var outer = dot < 0 ? "" : attribute.name().substring(0, dot);
			if (!outer.equals(open)) {
				if (!open.isEmpty()) {
					json.writeEndObject();
				}
				if (!outer.isEmpty()) {
					json.writeObjectFieldStart(outer);
				}
				open = outer;
			}
			json.writeFieldName(attribute.name().substring(dot + 1));
			writeValue(json, attribute.form(), value);
		}
		if (!open.isEmpty()) {
			json.writeEndObject();
		}
	}

	private static void writeValue(JsonGenerator json, Attribute.Form form, @Nullable Object value)
			throws IOException {
		switch (value) {
			case null -> writeNothing(json, form);
			case BigDecimal number -> json.writeNumber(number);
			case Boolean flag -> json.writeBoolean(flag);
			case List<?> list -> {
				json.writeStartArray();
				for (Object element : list) {
					json.writeString(String.valueOf(element));
				}
				json.writeEndArray();
			}
			default -> json.writeString(value.toString());
		}
	}

	private static void writeNothing(JsonGenerator json, Attribute.Form form) throws IOException {
		if (form == Attribute.Form.LIST) {
			json.writeStartArray();
			json.writeEndArray();
		} else {
			json.writeNull();
		}
	}

	private static JsonGenerator configured(JsonGenerator json) {
		return json.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature())
				.disable(StreamWriteFeature.AUTO_CLOSE_TARGET.mappedFeature());
	}

	@FunctionalInterface
	private interface Part {
		void writeTo(JsonGenerator json) throws IOException;
	}

	private static String written(Part part) {
		var line = new StringWriter();
		try (JsonGenerator json = generator(line)) {
			part.writeTo(json);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return line.toString();
	}
}
