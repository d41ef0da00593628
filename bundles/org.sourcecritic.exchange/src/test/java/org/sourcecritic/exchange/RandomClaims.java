package org.sourcecritic.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.sourcecritic.exchange.json.Attribute;
import org.sourcecritic.exchange.json.ClaimAttributes;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.RelationKind;

/** Annotations with any of the attributes there are, always the same for a seed. */
public final class RandomClaims {

	/** Astral and combining characters, right-to-left text, NO-BREAK SPACE, quotes, separators, line ends. */
	public static final List<String> WORDS = List.of("Harn", "“12.500 Mann“", "a😊b", "e\u0301te\u0301", "été",
			"שלום עולם",
			"السلام", "10\u00A0000", "𝔄rchiv", "x;y", "back\\slash", "\"quoted\"", "1,5", "two\nlines", "tab\there",
			"’tis", "İstanbul ıssız", " … ", "=1+1", "ﷺ", "👩‍👩‍👧");

	private final Random random;

	public RandomClaims(long seed) {
		random = new Random(seed);
	}

	/** Without id, tag and spans. */
	public Annotation attributes() {
		var annotation = ModelFactory.eINSTANCE.createAnnotation();
		fill(ClaimAttributes.ANNOTATION, annotation);
		fill(ClaimAttributes.TIMES, annotation);
		if (random.nextBoolean()) {
			var estimate = ModelFactory.eINSTANCE.createEstimate();
			fill(ClaimAttributes.ESTIMATE, estimate);
			read(ClaimAttributes.ESTIMATE, estimate, estimate.getReadFields());
			annotation.setEstimate(estimate);
		}
		for (int i = random.nextInt(4); i > 0; i--) {
			var citation = ModelFactory.eINSTANCE.createCitation();
			fill(ClaimAttributes.CITATION, citation);
			read(ClaimAttributes.CITATION, citation, citation.getReadFields());
			annotation.getCitations().add(citation);
		}
		if (random.nextBoolean()) {
			var polemic = ModelFactory.eINSTANCE.createPolemic();
			fill(ClaimAttributes.POLEMIC, polemic);
			read(ClaimAttributes.POLEMIC, polemic, polemic.getReadFields());
			annotation.setPolemic(polemic);
		}
		return annotation;
	}

	public String text() {
		var text = new StringBuilder();
		for (int i = random.nextInt(3); i >= 0; i--) {
			text.append(WORDS.get(random.nextInt(WORDS.size())));
		}
		return text.toString();
	}

	private <T> void fill(List<Attribute<T>> attributes, T object) {
		for (var attribute : attributes) {
			if (random.nextInt(3) > 0) {
				attribute.set().accept(object, value(attribute, object));
			}
		}
	}

	private <T> Object value(Attribute<T> attribute, T object) {
		return switch (attribute.form()) {
			case TEXT -> text();
			case NUMBER -> BigDecimal.valueOf(random.nextInt(2_000_000) - 10, random.nextInt(4) - 1);
			case WORD -> word(attribute, object);
			case FLAG -> Boolean.TRUE;
			case INSTANT -> Instant.ofEpochMilli(1_700_000_000_000L + random.nextInt()).toString();
			case LIST -> new ArrayList<>(List.of(text(), text()));
		};
	}

	private <T> String word(Attribute<T> attribute, T object) {
		var words = new ArrayList<String>();
		for (var word : List.of("AUTHOR", "QUOTED", "ASCRIBED", "ASSERTS", "IRONIC", "LOW", "HIGH", "DOUBTFUL",
				"UNDECIDED",
				"RANGE", "AT_LEAST", "COUNT", "RATE", "RECORDS", "NONE_GIVEN", "ARCHIVE", "WEB", "FULL", "NONE",
				"SUPPORTS",
				"BACKGROUND")) {
			try {
				attribute.set().accept(object, word);
				words.add(word);
			} catch (IllegalArgumentException e) {
				continue; // a word of another list
			}
		}
		return words.get(random.nextInt(words.size()));
	}

	private <T> void read(List<Attribute<T>> attributes, T object, List<String> readFields) {
		if (random.nextBoolean()) {
			attributes.stream().filter(a -> a.get().apply(object) != null && random.nextBoolean())
					.map(a -> a.name().replaceFirst("\\..*", "")).distinct().forEach(readFields::add);
		}
	}

	/** One of the kinds of relations. */
	public RelationKind relationKind() {
		return RelationKind.values()[random.nextInt(RelationKind.values().length)];
	}
}
