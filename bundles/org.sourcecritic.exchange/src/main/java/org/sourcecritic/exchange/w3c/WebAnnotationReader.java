package org.sourcecritic.exchange.w3c;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.exchange.ExchangeException;
import org.sourcecritic.exchange.ExchangeProblem;
import org.sourcecritic.exchange.IncomingClaim;
import org.sourcecritic.exchange.IncomingClaims;
import org.sourcecritic.exchange.IncomingRelation;
import org.sourcecritic.exchange.OffsetUnit;
import org.sourcecritic.exchange.Place;
import org.sourcecritic.core.internal.disk.Reason;
import org.sourcecritic.exchange.internal.Messages;
import org.sourcecritic.exchange.json.JsonValues;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;

/**
 * Reads a collection, a page, an array or a single annotation, ours or another tool's. Nothing that the file refers to
 * is fetched.
 */
final class WebAnnotationReader {

	private final Path file;
	private final List<Map<?, ?>> annotations = new ArrayList<>();
	private final List<IncomingClaim> claims = new ArrayList<>();
	private final List<IncomingRelation> relations = new ArrayList<>();
	private final List<ExchangeProblem> problems = new ArrayList<>();
	private final List<ExchangeProblem> remarks = new ArrayList<>();
	private final Map<String, String> documents = new HashMap<>();
	private OffsetUnit unit = OffsetUnit.UNKNOWN;

	WebAnnotationReader(Path file) {
		this.file = file;
	}

	IncomingClaims read(@Nullable IProgressMonitor monitor) throws ExchangeException {
		collect(parse());
		if (annotations.isEmpty() && unit == OffsetUnit.UNKNOWN) {
			throw new ExchangeException(remarks.isEmpty()
					? List.of(new ExchangeProblem(Place.file(file), Messages.text("WebAnnotation_noAnnotations")))
					: remarks);
		}
		var progress = SubMonitor.convert(monitor, Messages.text("Import_task"), annotations.size());
		int number = 0;
		for (var annotation : annotations) {
			progress.split(1);
			interpret(Place.annotation(file, ++number), annotation);
		}
		return new IncomingClaims(claims, relations, problems, remarks);
	}

	private @Nullable Object parse() throws ExchangeException {
		try (var in = new BufferedInputStream(Files.newInputStream(file));
				JsonParser parser = new JsonFactory().createParser(in)) {
			parser.nextToken();
			Object value = JsonValues.read(parser);
			if (parser.nextToken() != null) {
				throw new ExchangeException(new ExchangeProblem(
						Place.line(file, parser.currentTokenLocation().getLineNr()),
						Messages.text("WebAnnotation_noJson")));
			}
			return value;
		} catch (JsonProcessingException e) {
			var location = e.getLocation();
			throw new ExchangeException(location == null ? Place.file(file) : Place.line(file, location.getLineNr()),
					Messages.text("WebAnnotation_noJson"), e);
		} catch (IOException e) {
			throw new ExchangeException(Place.file(file), Reason.of(e), e);
		}
	}

	private void collect(@Nullable Object value) {
		if (value instanceof List<?> list) {
			list.forEach(this::collect);
		} else if (value instanceof Map<?, ?> object) {
			collectFrom(object);
		}
	}

	private void collectFrom(Map<?, ?> object) {
		JsonValues.text(object, "offsetUnit").ifPresent(
				u -> unit = u.equals(WebAnnotationWriter.CODE_POINTS) ? OffsetUnit.CODE_POINTS : OffsetUnit.UNKNOWN);
		for (Object each : JsonValues.many(object.get("documents"))) {
			if (each instanceof Map<?, ?> document) {
				JsonValues.text(document, "id").ifPresent(
						id -> JsonValues.text(document, "document").ifPresent(name -> documents.put(id, name)));
			}
		}
		if (object.containsKey("target") || object.containsKey("body") || object.containsKey("bodyValue")) {
			annotations.add(object);
			return;
		}
		if (object.get("first") instanceof Map<?, ?> page) {
			collectFrom(page);
		}
		collect(object.get("items"));
		collect(object.get("@graph"));
		if (object.get("next") instanceof Map<?, ?> page) {
			collectFrom(page);
		} else if (object.get("next") instanceof String || object.get("first") instanceof String) {
			remarks.add(new ExchangeProblem(Place.file(file), Messages.text("WebAnnotation_pageElsewhere")));
		}
	}

	private void interpret(Place place, Map<?, ?> annotation) {
		try {
			if (annotation.get("relation") instanceof Map<?, ?> relation) {
				relations.add(new IncomingRelation(place, WebRelation.of(relation)));
			} else if (JsonValues.many(annotation.get("motivation")).stream().anyMatch(WebClaim::isLinking)) {
				remarks.add(new ExchangeProblem(place, Messages.text("WebAnnotation_foreignRelation")));
			} else {
				claims.add(new WebClaim(place, annotation, unit, documents, remarks).claim());
			}
		} catch (IllegalArgumentException e) {
			problems.add(new ExchangeProblem(place, String.valueOf(e.getMessage())));
		}
	}
}
