package org.sourcecritic.core.query;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.model.ArchiveReference;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.Estimate;
import org.sourcecritic.model.Polemic;
import org.sourcecritic.model.SourceCard;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.model.Tag;

/** A field that claims can be counted, filtered and sorted by; its name is the same on the command line and in JSON. */
public enum ClaimField {
	DOCUMENT("document", (store, claim) -> Stream.of(claim.document())), TAG("tag", (store, claim) -> Stream.of(
			claim.tag())), KIND("kind", (store, claim) -> store.tag(claim.tag()).map(Tag::getKind).stream()), ANNOTATOR(
					"annotator", (store, claim) -> Stream.of(claim.annotator())), SPEAKER("speaker",
							(store, claim) -> claim.annotation().getSpeaker().stream()), VOICE("voice",
									(store, claim) -> literal(claim.annotation().getVoice())), STANCE("stance",
											(store, claim) -> literal(claim.annotation().getStance())), CERTAINTY(
													"certainty",
													(store, claim) -> literal(
															claim.annotation().getCertainty())), ASSESSMENT(
																	"assessment",
																	(store, claim) -> literal(claim.annotation()
																			.getAssessment())), ESTIMATE_KIND(
																					"estimateKind",
																					estimate(e -> literal(
																							e.getKind()))), BOUND(
																									"bound",
																									estimate(
																											e -> literal(
																													e.getBound()))), BASIS(
																															"basis",
																															estimate(
																																	e -> literal(
																																			e.getBasis()))), UNIT(
																																					"unit",
																																					estimate(
																																							e -> text(
																																									e.getUnit()))), WHAT(
																																											"what",
																																											estimate(
																																													e -> text(
																																															e.getWhat()))), POPULATION(
																																																	"population",
																																																	estimate(
																																																			e -> text(
																																																					e.getPopulation()))), PLACE(
																																																							"place",
																																																							estimate(
																																																									e -> text(
																																																											e.getPlace()))), ESTIMATED_BY(
																																																													"estimatedBy",
																																																													estimate(
																																																															e -> text(
																																																																	e.getEstimatedBy()))), CITATION_KIND(
																																																																			"citationKind",
																																																																			citation(
																																																																					c -> literal(
																																																																							c.getKind()))), STRENGTH(
																																																																									"strength",
																																																																									citation(
																																																																											c -> literal(
																																																																													c.getStrength()))), FUNCTION(
																																																																															"function",
																																																																															citation(
																																																																																	c -> literal(
																																																																																			c.getFunction()))), AUTHOR(
																																																																																					"author",
																																																																																					citation(
																																																																																							c -> text(
																																																																																									c.getAuthor()))), YEAR(
																																																																																											"year",
																																																																																											citation(
																																																																																													c -> text(
																																																																																															c.getYear()))), ARCHIVE(
																																																																																																	"archive",
																																																																																																	archive(a -> text(
																																																																																																			a.getArchive()))), FOND(
																																																																																																					"fond",
																																																																																																					archive(a -> text(
																																																																																																							a.getFond()))), OPIS(
																																																																																																									"opis",
																																																																																																									archive(a -> text(
																																																																																																											a.getOpis()))), DELO(
																																																																																																													"delo",
																																																																																																													archive(a -> text(
																																																																																																															a.getDelo()))), TECHNIQUE(
																																																																																																																	"technique",
																																																																																																																	polemic(p -> text(
																																																																																																																			p.getTechnique()))), TARGET(
																																																																																																																					"target",
																																																																																																																					polemic(p -> text(
																																																																																																																							p.getTarget()))), TENDENCY(
																																																																																																																									"tendency",
																																																																																																																									polemic(p -> text(
																																																																																																																											p.getTendency()))), SOURCE_KIND(
																																																																																																																													"sourceKind",
																																																																																																																													card(c -> literal(
																																																																																																																															c.getKind()))), NATURE(
																																																																																																																																	"nature",
																																																																																																																																	card(c -> literal(
																																																																																																																																			c.getNature()))), GENRE(
																																																																																																																																					"genre",
																																																																																																																																					card(c -> text(
																																																																																																																																							c.getGenre()))), LANGUAGE(
																																																																																																																																									"language",
																																																																																																																																									card(c -> text(
																																																																																																																																											c.getLanguage()))), APPARATUS(
																																																																																																																																													"apparatus",
																																																																																																																																													card(c -> literal(
																																																																																																																																															c.getApparatus())));

	private static final String UNSPECIFIED = "UNSPECIFIED";

	private final String queryName;
	private final Reader reader;

	ClaimField(String queryName, Reader reader) {
		this.queryName = queryName;
		this.reader = reader;
	}

	/** As it is written in a query and in {@code --by}. */
	public String queryName() {
		return queryName;
	}

	/** The field of this query name. */
	public static Optional<ClaimField> named(String name) {
		return Arrays.stream(values()).filter(f -> f.queryName.equals(name)).findFirst();
	}

	/** The different values of a claim in the order they stand in, none when it has none. */
	public List<String> values(CorpusStore store, Claim claim) {
		return reader.read(store, claim).distinct().toList();
	}

	@FunctionalInterface
	private interface Reader {
		Stream<String> read(CorpusStore store, Claim claim);
	}

	private static Reader estimate(Function<Estimate, Stream<String>> field) {
		return (store, claim) -> Stream.ofNullable(claim.annotation().getEstimate()).flatMap(field);
	}

	private static Reader citation(Function<Citation, Stream<String>> field) {
		return (store, claim) -> claim.annotation().getCitations().stream().flatMap(field);
	}

	private static Reader archive(Function<ArchiveReference, Stream<String>> field) {
		return citation(c -> Stream.ofNullable(c.getArchive()).flatMap(field));
	}

	private static Reader polemic(Function<Polemic, Stream<String>> field) {
		return (store, claim) -> Stream.ofNullable(claim.annotation().getPolemic()).flatMap(field);
	}

	private static Reader card(Function<SourceCard, Stream<String>> field) {
		return (store, claim) -> store.document(claim.document()).map(SourceDocument::getCard).stream()
				.filter(Objects::nonNull).flatMap(field);
	}

	private static Stream<String> text(@Nullable String value) {
		return value == null || value.isEmpty() ? Stream.empty() : Stream.of(value);
	}

	private static Stream<String> literal(Enumerator value) {
		return UNSPECIFIED.equals(value.getLiteral()) ? Stream.empty() : Stream.of(value.getLiteral());
	}
}
