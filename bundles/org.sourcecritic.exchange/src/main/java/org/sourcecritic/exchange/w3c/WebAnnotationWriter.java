package org.sourcecritic.exchange.w3c;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.exchange.ExchangeException;
import org.sourcecritic.exchange.ExportReport;
import org.sourcecritic.exchange.ExportReport.Loss;
import org.sourcecritic.exchange.ExportSelection;
import org.sourcecritic.exchange.internal.AtomicFile;
import org.sourcecritic.exchange.internal.Messages;
import org.sourcecritic.exchange.internal.Quotes;
import org.sourcecritic.exchange.internal.UnheldParts;
import org.sourcecritic.exchange.json.ClaimJson;
import org.sourcecritic.exchange.json.ClaimJson.Keys;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.AnnotatorKind;
import org.sourcecritic.model.Relation;
import org.sourcecritic.model.Span;
import org.sourcecritic.model.Tag;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes one AnnotationCollection with one page; each annotation on a line of its own. */
final class WebAnnotationWriter {

	static final String CODE_POINTS = "code points";

	private final ExportSelection selection;
	private final CorpusStore store;
	private final List<Loss> losses = new ArrayList<>();
	private long count;

	WebAnnotationWriter(ExportSelection selection) {
		this.selection = selection;
		store = selection.store();
	}

	ExportReport write(Path file, @Nullable IProgressMonitor monitor) throws ExchangeException {
		AtomicFile.write(file, out -> write(out, monitor));
		losses.addAll(UnheldParts.judgements(selection));
		return new ExportReport(count, losses);
	}

	private void write(OutputStream out, @Nullable IProgressMonitor monitor) throws IOException {
		var sets = selection.bySet();
		int total = sets.stream().mapToInt(List::size).sum();
		var progress = SubMonitor.convert(monitor, Messages.text("Export_task"), total);
		try (JsonGenerator json = ClaimJson.generator(out)) {
			json.writeStartObject();
			writeContext(json);
			var corpus = Iris.ofCorpus(store.corpus().getId());
			json.writeStringField("id", corpus);
			json.writeStringField("type", "AnnotationCollection");
			json.writeStringField("label", store.corpus().getTitle());
			json.writeNumberField("total", total);
			json.writeStringField("offsetUnit", CODE_POINTS);
			writeDocuments(json, sets);
			json.writeObjectFieldStart("first");
			json.writeStringField("id", corpus + "#1");
			json.writeStringField("type", "AnnotationPage");
			json.writeNumberField("startIndex", 0);
			json.writeArrayFieldStart("items");
			var relations = ExportSelection.relationsByStart(store);
			for (var claims : sets) {
				writeSet(json, claims, relations, progress);
			}
			json.writeEndArray();
			json.writeEndObject();
			json.writeEndObject();
			json.writeRaw('\n');
		}
	}

	private static void writeContext(JsonGenerator json) throws IOException {
		json.writeArrayFieldStart("@context");
		json.writeString("http://www.w3.org/ns/anno.jsonld");
		try (InputStream own = WebAnnotationWriter.class.getResourceAsStream("context.jsonld")) {
			if (own == null) {
				throw new IOException("context.jsonld");
			}
			json.writeRawValue(new String(own.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s+", " ").strip());
		}
		json.writeEndArray();
	}

	/** What is counted in which text: newline form, normalization form and digest, so that nobody has to guess. */
	private void writeDocuments(JsonGenerator json, List<List<Claim>> sets) throws IOException {
		var ids = new TreeSet<String>();
		sets.forEach(claims -> ids.add(claims.get(0).document()));
		json.writeArrayFieldStart("documents");
		for (var id : ids) {
			json.writeStartObject();
			json.writeStringField("id", Iris.ofDocument(id));
			json.writeStringField("document", id);
			try {
				var text = store.text(id);
				json.writeStringField("sha256", text.digest());
				json.writeNumberField("length", text.text().codePointCount(0, text.text().length()));
				json.writeStringField("newline", "LF");
				json.writeStringField("normalization", normalization(text.text()));
			} catch (CorpusException e) {
				throw new IOException(e.getMessage(), e);
			}
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private static String normalization(String text) {
		for (var form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
			if (Normalizer.isNormalized(text, form)) {
				return form.name();
			}
		}
		return "none";
	}

	private void writeSet(JsonGenerator json, List<Claim> claims, Map<String, List<Relation>> relations,
			SubMonitor progress) throws IOException {
		var quotes = Quotes.of(store, claims.get(0).set());
		for (var claim : claims) {
			progress.split(1);
			json.writeRaw('\n');
			writeClaim(json, claim, quotes);
			count++;
			for (var relation : ExportSelection.startingAt(claim, relations)) {
				json.writeRaw('\n');
				writeRelation(json, relation);
			}
		}
	}

	private void writeClaim(JsonGenerator json, Claim claim, Quotes quotes) throws IOException {
		var annotation = claim.annotation();
		json.writeStartObject();
		json.writeStringField("id", Iris.ofAnnotation(annotation.getId()));
		json.writeStringField("type", "Annotation");
		json.writeStringField("motivation", "classifying");
		writeCreator(json, claim);
		writeInstant(json, "created", annotation.getCreated());
		writeInstant(json, "modified", annotation.getModified());
		json.writeArrayFieldStart("body");
		writeBodies(json, annotation);
		json.writeEndArray();
		json.writeArrayFieldStart("target");
		for (var span : annotation.getSpans()) {
			writeTarget(json, claim, span, quotes);
		}
		json.writeEndArray();
		json.writeObjectFieldStart("claim");
		var withoutNote = EcoreUtil.copy(annotation);
		withoutNote.setNote(null);
		ClaimJson.writeAttributes(json, withoutNote, Keys.GIVEN);
		json.writeEndObject();
		json.writeEndObject();
	}

	private void writeCreator(JsonGenerator json, Claim claim) throws IOException {
		var annotator = store.annotator(claim.annotator());
		var uuid = annotator.map(a -> a.getUuid()).orElse("");
		json.writeObjectFieldStart("creator");
		json.writeStringField("id", Iris.ofAnnotator(uuid, claim.annotator()));
		json.writeStringField("type",
				annotator.filter(a -> a.getKind() == AnnotatorKind.DETECTOR).isPresent() ? "Software" : "Person");
		json.writeStringField("name", annotator.map(a -> a.getDisplayName()).orElse(claim.annotator()));
		json.writeStringField("nickname", claim.annotator());
		json.writeEndObject();
	}

	private void writeBodies(JsonGenerator json, Annotation annotation) throws IOException {
		writeText(json, "tagging", annotation.getTag());
		var kind = store.tag(annotation.getTag()).map(Tag::getKind);
		if (kind.isPresent()) {
			json.writeStartObject();
			json.writeStringField("type", "SpecificResource");
			json.writeStringField("purpose", "classifying");
			json.writeStringField("source", Iris.ofKind(kind.get()));
			json.writeEndObject();
		}
		if (annotation.getNote() != null && !annotation.getNote().isEmpty()) {
			writeText(json, "commenting", annotation.getNote());
		}
	}

	private static void writeText(JsonGenerator json, String purpose, String value) throws IOException {
		json.writeStartObject();
		json.writeStringField("type", "TextualBody");
		json.writeStringField("purpose", purpose);
		json.writeStringField("format", "text/plain");
		json.writeStringField("value", value);
		json.writeEndObject();
	}

	private void writeTarget(JsonGenerator json, Claim claim, Span span, Quotes quotes) throws IOException {
		json.writeStartObject();
		json.writeStringField("type", "SpecificResource");
		json.writeStringField("source", Iris.ofDocument(claim.document()));
		json.writeArrayFieldStart("selector");
		var start = quotes.codePoints(span.getStart());
		var end = quotes.codePoints(span.getEnd());
		if (start.isPresent() && end.isPresent()) {
			json.writeStartObject();
			json.writeStringField("type", "TextPositionSelector");
			json.writeNumberField("start", start.get());
			json.writeNumberField("end", end.get());
			json.writeEndObject();
		} else {
			losses.add(new Loss(claim.document(), claim.annotator(), claim.id(), "start, end"));
		}
		json.writeStartObject();
		json.writeStringField("type", "TextQuoteSelector");
		json.writeStringField("exact", quotes.of(span));
		json.writeStringField("prefix", orEmpty(span.getPrefix()));
		json.writeStringField("suffix", orEmpty(span.getSuffix()));
		json.writeEndObject();
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void writeRelation(JsonGenerator json, Relation relation) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", Iris.ofAnnotation(relation.getId()));
		json.writeStringField("type", "Annotation");
		json.writeStringField("motivation", "linking");
		writeInstant(json, "created", relation.getAt());
		json.writeStringField("body", Iris.ofAnnotation(relation.getTo().getId()));
		json.writeStringField("target", Iris.ofAnnotation(relation.getFrom().getId()));
		json.writeObjectFieldStart("relation");
		ClaimJson.writeRelation(json, relation, Keys.GIVEN);
		json.writeFieldName("from");
		ClaimJson.writeReference(json, relation.getFrom());
		json.writeEndObject();
		json.writeEndObject();
	}

	private static void writeInstant(JsonGenerator json, String key, java.time.@Nullable Instant instant)
			throws IOException {
		if (instant != null) {
			json.writeStringField(key, instant.toString());
		}
	}

	private static String orEmpty(@Nullable String text) {
		return text == null ? "" : text;
	}
}
