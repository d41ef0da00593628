package org.sourcecritic.exchange.w3c;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.exchange.ExchangeProblem;
import org.sourcecritic.exchange.IncomingClaim;
import org.sourcecritic.exchange.IncomingSpan;
import org.sourcecritic.exchange.OffsetUnit;
import org.sourcecritic.exchange.Place;
import org.sourcecritic.exchange.internal.Messages;
import org.sourcecritic.exchange.json.ClaimJson;
import org.sourcecritic.exchange.json.JsonValues;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.ModelFactory;

/** One annotation of the file; whatever is wrong with it is an IllegalArgumentException with a message for people. */
final class WebClaim {

	private final Place place;
	private final Map<?, ?> annotation;
	private final OffsetUnit unit;
	private final Map<String, String> documents;
	private final List<ExchangeProblem> remarks;

	WebClaim(Place place, Map<?, ?> annotation, OffsetUnit unit, Map<String, String> documents,
			List<ExchangeProblem> remarks) {
		this.place = place;
		this.annotation = annotation;
		this.unit = unit;
		this.documents = documents;
		this.remarks = remarks;
	}

	static boolean isLinking(@Nullable Object motivation) {
		return "linking".equals(motivation) || "oa:linking".equals(motivation);
	}

	IncomingClaim claim() {
		var targets = JsonValues.many(annotation.get("target"));
		if (targets.isEmpty()) {
			throw new IllegalArgumentException(Messages.text("WebAnnotation_noTarget"));
		}
		var spans = new ArrayList<IncomingSpan>();
		var sources = new ArrayList<String>();
		for (Object target : targets) {
			spans.add(span(target));
			sources.add(source(target));
		}
		if (sources.stream().distinct().count() > 1) {
			throw new IllegalArgumentException(Messages.text("WebAnnotation_severalDocuments"));
		}
		var bodies = bodies();
		var tag = textOf(bodies, "tagging");
		if (tag.isEmpty()) {
			throw new IllegalArgumentException(Messages.text("WebAnnotation_noTag"));
		}
		return new IncomingClaim(place, first(annotation.get("id"), "id").map(Iris::annotation),
				documents.getOrDefault(sources.get(0), Iris.document(sources.get(0))), creator(), tag.get(0),
				kind(bodies),
				spans, Optional.empty(), attributes(textOf(bodies, "commenting")));
	}

	private Annotation attributes(List<String> comments) {
		var attributes = ModelFactory.eINSTANCE.createAnnotation();
		if (annotation.get("claim") instanceof Map<?, ?> own) {
			var unknown = ClaimJson.readAttributes(own, attributes);
			if (!unknown.isEmpty()) {
				remarks.add(new ExchangeProblem(place,
						Messages.text("WebAnnotation_unknownKeys", String.join(", ", unknown))));
			}
		}
		if (!comments.isEmpty()) {
			attributes.setNote(String.join("\n\n", comments));
		}
		setInstant("created", attributes::setCreated);
		setInstant("modified", attributes::setModified);
		return attributes;
	}

	private void setInstant(String key, Consumer<java.time.Instant> setter) {
		var text = JsonValues.text(annotation, key);
		if (text.isPresent()) {
			try {
				setter.accept(OffsetDateTime.parse(text.get()).toInstant());
			} catch (DateTimeException e) {
				remarks.add(new ExchangeProblem(place, Messages.text("Attribute_noInstant", text.get())));
			}
		}
	}

	private List<Map<?, ?>> bodies() {
		var bodies = new ArrayList<Map<?, ?>>();
		for (Object body : JsonValues.many(annotation.get("body"))) {
			if (body instanceof Map<?, ?> object) {
				bodies.add(object);
			}
		}
		JsonValues.text(annotation, "bodyValue").ifPresent(v -> bodies.add(Map.of("value", v)));
		return bodies;
	}

	/** The values of the bodies of this purpose; a body without one has that of the annotation's motivation. */
	private List<String> textOf(List<Map<?, ?>> bodies, String purpose) {
		var motivated = JsonValues.many(annotation.get("motivation")).contains(purpose)
				|| purpose.equals("commenting") && !JsonValues.many(annotation.get("motivation")).contains("tagging");
		return bodies.stream()
				.filter(b -> b.containsKey("purpose")
						? JsonValues.many(b.get("purpose")).contains(purpose)
						: motivated)
				.flatMap(b -> JsonValues.text(b, "value").stream()).collect(Collectors.toList());
	}

	private static Optional<String> kind(List<Map<?, ?>> bodies) {
		return bodies.stream().filter(b -> JsonValues.many(b.get("purpose")).contains("classifying"))
				.flatMap(b -> first(b.get("source"), "id").stream()).map(Iris::kind).filter(k -> !k.isEmpty())
				.findFirst();
	}

	private Optional<String> creator() {
		var creators = JsonValues.many(annotation.get("creator"));
		if (creators.isEmpty()) {
			return Optional.empty();
		}
		if (creators.get(0) instanceof Map<?, ?> person) {
			return JsonValues.text(person, "nickname").or(() -> JsonValues.text(person, "name"))
					.or(() -> JsonValues.text(person, "id").map(Iris::document));
		}
		return first(creators.get(0), "id").map(Iris::document);
	}

	private static String source(@Nullable Object target) {
		Object source = target instanceof Map<?, ?> object && object.containsKey("source")
				? object.get("source")
				: target;
		return first(source, "id")
				.orElseThrow(() -> new IllegalArgumentException(Messages.text("WebAnnotation_noTarget")));
	}

	private static Optional<String> first(@Nullable Object value, String key) {
		for (Object each : JsonValues.many(value)) {
			if (each instanceof String text && !text.isEmpty()) {
				return Optional.of(text);
			}
			if (each instanceof Map<?, ?> object && JsonValues.text(object, key).isPresent()) {
				return JsonValues.text(object, key);
			}
		}
		return Optional.empty();
	}

	private IncomingSpan span(@Nullable Object target) {
		Map<?, ?> position = null;
		Map<?, ?> quote = null;
		if (target instanceof Map<?, ?> object) {
			for (Object each : JsonValues.many(object.get("selector"))) {
				for (Object selector = each; selector instanceof Map<?, ?> m; selector = m.get("refinedBy")) {
					position = isOf(m, "TextPositionSelector") ? m : position;
					quote = isOf(m, "TextQuoteSelector") ? m : quote;
				}
			}
		}
		if (position == null && (quote == null || JsonValues.text(quote, "exact").isEmpty())) {
			throw new IllegalArgumentException(Messages.text("WebAnnotation_noSelector"));
		}
		return new IncomingSpan(position == null ? OptionalInt.empty() : offset(position, "start"),
				position == null ? OptionalInt.empty() : offset(position, "end"), unit, value(quote, "exact"),
				value(quote, "prefix"), value(quote, "suffix"));
	}

	private static Optional<String> value(@Nullable Map<?, ?> selector, String key) {
		return selector == null ? Optional.empty() : JsonValues.text(selector, key);
	}

	private static OptionalInt offset(Map<?, ?> selector, String key) {
		if (selector.get(key) instanceof java.math.BigDecimal number) {
			try {
				return OptionalInt.of(number.intValueExact());
			} catch (ArithmeticException e) {
				throw new IllegalArgumentException(Messages.text("FlatCsv_badOffset", key, number), e);
			}
		}
		throw new IllegalArgumentException(Messages.text("FlatCsv_badOffset", key, String.valueOf(selector.get(key))));
	}

	private static boolean isOf(Map<?, ?> object, String type) {
		return JsonValues.many(object.get("type")).stream()
				.anyMatch(t -> type.equals(t) || ("oa:" + type).equals(t));
	}
}
