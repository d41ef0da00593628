package org.sourcecritic.core.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

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
import org.sourcecritic.model.Span;

/** The values that a claim or a source card has of a field: each once, in the order they stand in. */
public final class FieldValues {

	/** Longer values are cut: nobody counts by them. */
	static final int MOST_CHARACTERS = 1_000;

	private static final String UNSPECIFIED = "UNSPECIFIED";
	private static final Set<ClaimField> OF_ESTIMATES = EnumSet.of(ClaimField.ESTIMATE_KIND, ClaimField.LOW,
			ClaimField.HIGH, ClaimField.BOUND, ClaimField.BASIS, ClaimField.UNIT, ClaimField.WHAT,
			ClaimField.POPULATION,
			ClaimField.PLACE, ClaimField.PERIOD, ClaimField.ESTIMATED_BY);
	private static final Set<ClaimField> OF_CITATIONS = EnumSet.of(ClaimField.CITATION_KIND, ClaimField.STRENGTH,
			ClaimField.FUNCTION, ClaimField.AUTHOR, ClaimField.YEAR, ClaimField.ARCHIVE, ClaimField.FOND,
			ClaimField.OPIS, ClaimField.DELO);

	private FieldValues() {
	}

	/**
	 * @throws IllegalArgumentException
	 *     when the field's values do not stand in the claim
	 */
	public static List<String> of(SetKey set, Annotation annotation, ClaimField field) {
		if (annotation.getEstimate() == null && OF_ESTIMATES.contains(field)
				|| annotation.getCitations().isEmpty() && OF_CITATIONS.contains(field)) {
			return List.of();
		}
		return distinct(switch (field) {
			case DOCUMENT -> Stream.of(set.document());
			case ANNOTATOR -> Stream.of(set.annotator());
			case TAG -> text(annotation.getTag());
			case QUOTE -> annotation.getSpans().stream().map(Span::getQuote).flatMap(FieldValues::text);
			case NOTE -> text(annotation.getNote());
			case SPEAKER -> annotation.getSpeaker().stream().flatMap(FieldValues::text);
			case VOICE -> literal(annotation.getVoice());
			case STANCE -> literal(annotation.getStance());
			case CERTAINTY -> literal(annotation.getCertainty());
			case ASSESSMENT -> literal(annotation.getAssessment());
			case CREATED -> Stream.ofNullable(annotation.getCreated()).map(FieldValues::day);
			case ESTIMATE_KIND -> estimate(annotation, e -> literal(e.getKind()));
			case LOW -> estimate(annotation, e -> number(e.getLow()));
			case HIGH -> estimate(annotation, e -> number(e.getHigh()));
			case BOUND -> estimate(annotation, e -> literal(e.getBound()));
			case BASIS -> estimate(annotation, e -> literal(e.getBasis()));
			case UNIT -> estimate(annotation, e -> text(e.getUnit()));
			case WHAT -> estimate(annotation, e -> text(e.getWhat()));
			case POPULATION -> estimate(annotation, e -> text(e.getPopulation()));
			case PLACE -> estimate(annotation, e -> text(e.getPlace()));
			case PERIOD -> estimate(annotation, e -> Stream.ofNullable(e.getPeriod()).flatMap(FieldValues::period));
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
		});
	}

	/**
	 * @throws IllegalArgumentException
	 *     when the field's values do not stand in a source card
	 */
	public static List<String> of(@Nullable SourceCard card, ClaimField field) {
		if (field.origin() != FieldOrigin.IN_CARD) {
			throw new IllegalArgumentException(field.queryName());
		}
		return card == null ? List.of() : distinct(switch (field) {
			case SOURCE_KIND -> literal(card.getKind());
			case NATURE -> literal(card.getNature());
			case GENRE -> text(card.getGenre());
			case LANGUAGE -> text(card.getLanguage());
			default -> literal(card.getApparatus());
		});
	}

	private static List<String> distinct(Stream<String> values) {
		var list = values.toList();
		return list.size() < 2 ? list : list.stream().distinct().toList();
	}

	private static Stream<String> estimate(Annotation annotation, Function<Estimate, Stream<String>> field) {
		return Stream.ofNullable(annotation.getEstimate()).flatMap(field);
	}

	private static Stream<String> citations(Annotation annotation, Function<Citation, Stream<String>> field) {
		return annotation.getCitations().stream().flatMap(field);
	}

	private static Stream<String> archives(Annotation annotation, Function<ArchiveReference, Stream<String>> field) {
		return citations(annotation, c -> Stream.ofNullable(c.getArchive()).flatMap(field));
	}

	private static Stream<String> polemic(Annotation annotation, Function<Polemic, Stream<String>> field) {
		return Stream.ofNullable(annotation.getPolemic()).flatMap(field);
	}

	private static String day(Instant at) {
		return at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
	}

	private static Stream<String> number(@Nullable BigDecimal number) {
		if (number == null) {
			return Stream.empty();
		}
		var plain = number.stripTrailingZeros();
		return Stream.of(Math.abs(plain.scale()) > MOST_CHARACTERS ? plain.toString() : plain.toPlainString());
	}

	/** As an EDTF interval; a single date when it begins and ends with the same. */
	private static Stream<String> period(Period period) {
		var from = period.getFrom() == null ? "" : period.getFrom();
		var to = period.getTo() == null ? "" : period.getTo();
		return from.equals(to) ? text(from) : Stream.of(from + "/" + to);
	}

	private static Stream<String> text(@Nullable String value) {
		if (value == null || value.isEmpty()) {
			return Stream.empty();
		}
		return Stream.of(value.length() > MOST_CHARACTERS ? cut(value) : value);
	}

	private static String cut(String value) {
		var end = Character.isHighSurrogate(value.charAt(MOST_CHARACTERS - 1)) ? MOST_CHARACTERS - 1 : MOST_CHARACTERS;
		return value.substring(0, end);
	}

	private static Stream<String> literal(Enumerator value) {
		return UNSPECIFIED.equals(value.getLiteral()) ? Stream.empty() : Stream.of(value.getLiteral());
	}
}
