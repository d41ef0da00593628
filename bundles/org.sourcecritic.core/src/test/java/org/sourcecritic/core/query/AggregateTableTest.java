package org.sourcecritic.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.query.AggregateTable.Row;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.Basis;
import org.sourcecritic.model.Bound;
import org.sourcecritic.model.Certainty;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.EstimateKind;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Stance;
import org.sourcecritic.model.Voice;

@NonNullByDefault({})
class AggregateTableTest {

	private static final String TEXT = "The dyke broke twice. Some 300 people drowned, the clerk wrote.";

	@TempDir
	Path folder;
	private CorpusStore store;

	@BeforeEach
	void open() throws Exception {
		store = SmallCorpus.with(folder, TEXT, TEXT);
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	@Test
	void rowsAreCountedAndSortedByTheirValues() throws Exception {
		tag("d2", "sourced", 0, 8);
		tag("d1", "sourced", 0, 8);
		tag("d1", "estimated", 0, 8);
		tag("d1", "estimated", 9, 14);
		assertThat(count(ClaimField.TAG, ClaimField.DOCUMENT)).isEqualTo(new AggregateTable(
				List.of(ClaimField.TAG, ClaimField.DOCUMENT), List.of(new Row(List.of("estimated", "d1"), 2),
						new Row(List.of("sourced", "d1"), 1), new Row(List.of("sourced", "d2"), 1)),
				4));
	}

	@Test
	void aClaimWithTwoValuesCountsUnderBothAndOnceInTheTotal() throws Exception {
		SmallCorpus.add(store, SmallCorpus.set(store, "d1"), everything("a"));
		tag("d1", "sourced", 0, 8);
		assertThat(count(ClaimField.AUTHOR)).isEqualTo(new AggregateTable(List.of(ClaimField.AUTHOR),
				List.of(new Row(List.of(""), 1), new Row(List.of("Gorgas"), 1), new Row(List.of("Haskin"), 1)), 2));
	}

	@ParameterizedTest
	@EnumSource(ClaimField.class)
	void everyFieldHasAValueInAClaimThatHasAll(ClaimField field) throws Exception {
		var set = SmallCorpus.set(store, "d1");
		SmallCorpus.add(store, set, everything("a"));
		var card = store.document("d1").orElseThrow().getCard();
		var onCard = switch (field) {
			case SOURCE_KIND, NATURE, GENRE, LANGUAGE -> card == null || card.getGenre() == null;
			case APPARATUS -> card == null;
			default -> false;
		};
		var isElsewhere = onCard || field.origin() == FieldOrigin.IN_REMARKS;
		assertThat(hasValues(field)).isNotEqualTo(isElsewhere);
		assertThat(ClaimField.named(field.queryName())).contains(field);
	}

	@Test
	void aClaimWithoutAttributesHasNoValues() throws Exception {
		tag("d1", "sourced", 0, 8);
		assertThat(Arrays.stream(ClaimField.values()).filter(this::hasValues).filter(f -> f != ClaimField.APPARATUS))
				.containsExactly(ClaimField.DOCUMENT, ClaimField.TAG, ClaimField.KIND, ClaimField.ANNOTATOR,
						ClaimField.QUOTE, ClaimField.CREATED);
	}

	@Test
	void theCountsOfOneFieldAddUpToTheTotal() throws Exception {
		var random = new Random(7);
		for (var i = 0; i < 40; i++) {
			var start = random.nextInt(20);
			SmallCorpus.add(store, SmallCorpus.set(store, random.nextBoolean() ? "d1" : "d2"),
					SmallCorpus.annotation("id" + i, random.nextBoolean() ? "sourced" : "polemical", TEXT, start,
							start + 1 + random.nextInt(20)));
		}
		var table = count(ClaimField.TAG, ClaimField.DOCUMENT, ClaimField.ANNOTATOR);
		assertThat(table.rows().stream().mapToLong(Row::count).sum()).isEqualTo(table.total()).isEqualTo(40);
	}

	@Test
	void moreThanThreeFieldsAndNoneAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(this::count);
		assertThatIllegalArgumentException()
				.isThrownBy(() -> count(ClaimField.TAG, ClaimField.TAG, ClaimField.TAG, ClaimField.TAG));
		assertThat(ClaimField.named("nonsense")).isEmpty();
	}

	private boolean hasValues(ClaimField field) {
		return count(field).rows().stream().anyMatch(row -> !row.values().equals(List.of("")));
	}

	private AggregateTable count(ClaimField... by) {
		return AggregateTable.count(store, store.claims(), List.of(by));
	}

	private Claim tag(String document, String tag, int start, int end) throws Exception {
		return SmallCorpus.tag(store, SmallCorpus.set(store, document), tag, start, end);
	}

	private static Annotation everything(String id) {
		var annotation = SmallCorpus.annotation(id, "estimated", TEXT, 0, 8);
		annotation.getSpeaker().add("author");
		annotation.setNote("as the clerk has it");
		annotation.setCreated(Instant.EPOCH);
		annotation.setVoice(Voice.AUTHOR);
		annotation.setStance(Stance.ASSERTS);
		annotation.setCertainty(Certainty.HIGH);
		annotation.setAssessment(org.sourcecritic.model.Assessment.DOUBTFUL);
		var estimate = ModelFactory.eINSTANCE.createEstimate();
		estimate.setKind(EstimateKind.COUNT);
		estimate.setLow(BigDecimal.valueOf(300));
		estimate.setHigh(BigDecimal.valueOf(500));
		var period = ModelFactory.eINSTANCE.createPeriod();
		period.setFrom("1906");
		period.setTo("1914");
		estimate.setPeriod(period);
		estimate.setBound(Bound.AT_LEAST);
		estimate.setBasis(Basis.RECORDS);
		estimate.setUnit("people");
		estimate.setWhat("deaths");
		estimate.setPopulation("villagers");
		estimate.setPlace("coast");
		estimate.setEstimatedBy("clerk");
		annotation.setEstimate(estimate);
		for (var author : List.of("Gorgas", "Haskin")) {
			var citation = ModelFactory.eINSTANCE.createCitation();
			citation.setKind(CitationKind.ARCHIVE);
			citation.setStrength(org.sourcecritic.model.CitationStrength.FULL);
			citation.setFunction(org.sourcecritic.model.CitationFunction.SUPPORTS);
			citation.setAuthor(author);
			citation.setYear("1915");
			var archive = ModelFactory.eINSTANCE.createArchiveReference();
			archive.setArchive("GARF");
			archive.setFond("9414");
			archive.setOpis("1");
			archive.setDelo("330");
			citation.setArchive(archive);
			annotation.getCitations().add(citation);
		}
		var polemic = ModelFactory.eINSTANCE.createPolemic();
		polemic.setTechnique("ridicule");
		polemic.setTarget("the company");
		polemic.setTendency("hostile");
		annotation.setPolemic(polemic);
		return annotation;
	}
}
