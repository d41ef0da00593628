package org.sourcecritic.core.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.ArchiveReference;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.Estimate;
import org.sourcecritic.model.Period;
import org.sourcecritic.model.Polemic;
import org.sourcecritic.model.SourceCard;

/** The values that a claim or a source card has of a field: each once, in the order they stand in. */
public final class FieldValues {

	/** Longer values are cut: nobody counts by them. */
	static final int MOST_CHARACTERS = 1_000;

	private static final String UNSPECIFIED = "UNSPECIFIED";

	private FieldValues() {
	}

	/**
	 * @throws IllegalArgumentException
	 *     when the field's values do not stand in the claim
	 */
	public static List<String> of(SetKey set, Annotation annotation, ClaimField field) {
		return switch (field) {
			case DOCUMENT -> List.of(set.document());
			case ANNOTATOR -> List.of(set.annotator());
			case TAG -> text(annotation.getTag());
			case QUOTE -> each(annotation.getSpans(), span -> text(span.getQuote()));
			case NOTE -> text(annotation.getNote());
			case SPEAKER -> each(annotation.getSpeaker(), FieldValues::text);
			case VOICE -> literal(annotation.getVoice());
			case STANCE -> literal(annotation.getStance());
			case CERTAINTY -> literal(annotation.getCertainty());
			case ASSESSMENT -> literal(annotation.getAssessment());
			case CREATED -> of(annotation.getCreated(), created -> List.of(day(created)));
			case ESTIMATE_KIND -> estimate(annotation, e -> literal(e.getKind()));
			case LOW -> estimate(annotation, e -> number(e.getLow()));
			case HIGH -> estimate(annotation, e -> number(e.getHigh()));
			case BOUND -> estimate(annotation, e -> literal(e.getBound()));
			case BASIS -> estimate(annotation, e -> literal(e.getBasis()));
			case UNIT -> estimate(annotation, e -> text(e.getUnit()));
			case WHAT -> estimate(annotation, e -> text(e.getWhat()));
			case POPULATION -> estimate(annotation, e -> text(e.getPopulation()));
			case PLACE -> estimate(annotation, e -> text(e.getPlace()));
			case PERIOD -> estimate(annotation, e -> of(e.getPeriod(), FieldValues::period));
			case ESTIMATED_BY -> estimate(annotation, e -> text(e.getEstimatedBy()));
			case CITATION_KIND -> citations(annotation, c -> literal(c.getKind()));
			case STRENGTH -> citations(annotation, c -> literal(c.getStrength()));
			case FUNCTION -> citations(annotation, c -> literal(c.getFunction()));
			case AUTHOR -> citations(annotation, c -> text(c.getAuthor()));
			case YEAR -> citations(annotation, c -> text(c.getYear()));
			case ARCHIVE -> archives(annotation, a -> text(a.getArchive()));
			case FOND -> archives(annotation, a -> text(a.getFond()));
			case OPIS -> archives(annotation, a -> text(a.getOpis()));
			case DELO -> archives(annotation, a -> text(a.getDelo()));
			case TECHNIQUE -> polemic(annotation, p -> text(p.getTechnique()));
			case TARGET -> polemic(annotation, p -> text(p.getTarget()));
			case TENDENCY -> polemic(annotation, p -> text(p.getTendency()));
			case KIND, SOURCE_KIND, NATURE, GENRE, LANGUAGE, APPARATUS, QUESTION,
					FINDING -> throw new IllegalArgumentException(
							field.queryName());
		};
	}

	/**
	 * @throws IllegalArgumentException
	 *     when the field's values do not stand in a source card
	 */
	public static List<String> of(@Nullable SourceCard card, ClaimField field) {
		if (field.origin() != FieldOrigin.IN_CARD) {
			throw new IllegalArgumentException(field.queryName());
		}
		return of(card, described -> switch (field) {
			case SOURCE_KIND -> literal(described.getKind());
			case NATURE -> literal(described.getNature());
			case GENRE -> text(described.getGenre());
			case LANGUAGE -> text(described.getLanguage());
			default -> literal(described.getApparatus());
		});
	}

	private static <T> List<String> of(@Nullable T part, Function<T, List<String>> values) {
		return part == null ? List.of() : values.apply(part);
	}

	private static <T> List<String> each(List<T> parts, Function<T, List<String>> values) {
		if (parts.size() < 2) {
			return parts.isEmpty() ? List.of() : values.apply(parts.getFirst());
		}
		var distinct = new LinkedHashSet<String>();
		parts.forEach(part -> distinct.addAll(values.apply(part)));
		return List.copyOf(distinct);
	}

	private static List<String> estimate(Annotation annotation, Function<Estimate, List<String>> field) {
		return of(annotation.getEstimate(), field);
	}

	private static List<String> citations(Annotation annotation, Function<Citation, List<String>> field) {
		return each(annotation.getCitations(), field);
	}

	private static List<String> archives(Annotation annotation, Function<ArchiveReference, List<String>> field) {
		return citations(annotation, citation -> of(citation.getArchive(), field));
	}

	private static List<String> polemic(Annotation annotation, Function<Polemic, List<String>> field) {
		return of(annotation.getPolemic(), field);
	}

	private static String day(Instant at) {
		return at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
	}

	private static List<String> number(@Nullable BigDecimal number) {
		if (number == null) {
			return List.of();
		}
		var plain = number.stripTrailingZeros();
		return List.of(Math.abs(plain.scale()) > MOST_CHARACTERS ? plain.toString() : plain.toPlainString());
	}

	/** As an EDTF interval; a single date when it begins and ends with the same. */
	private static List<String> period(Period period) {
		var from = period.getFrom() == null ? "" : period.getFrom();
		var to = period.getTo() == null ? "" : period.getTo();
		return from.equals(to) ? text(from) : List.of(from + "/" + to);
	}

	private static List<String> text(@Nullable String value) {
		if (value == null || value.isEmpty()) {
			return List.of();
		}
		return List.of(value.length() > MOST_CHARACTERS ? cut(value) : value);
	}

	private static String cut(String value) {
		var end = Character.isHighSurrogate(value.charAt(MOST_CHARACTERS - 1)) ? MOST_CHARACTERS - 1 : MOST_CHARACTERS;
		return value.substring(0, end);
	}

	private static List<String> literal(Enumerator value) {
		return UNSPECIFIED.equals(value.getLiteral()) ? List.of() : List.of(value.getLiteral());
	}
}
