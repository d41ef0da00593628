package org.sourcecritic.core.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.ArchiveReference;
import org.sourcecritic.model.Assessment;
import org.sourcecritic.model.Basis;
import org.sourcecritic.model.Bound;
import org.sourcecritic.model.Certainty;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.CitationFunction;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.model.Estimate;
import org.sourcecritic.model.EstimateKind;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Polemic;
import org.sourcecritic.model.Stance;
import org.sourcecritic.model.Voice;

/** An annotation with any of the attributes there are. */
@NonNullByDefault({})
public final class RandomAnnotation {

	private static final List<String> TAGS = List.of("sourced", "estimated", "polemical");
	private static final List<String> WORDS = List.of("people", "grain", "Kyiv province", "İstanbul", "Überlebende",
			"a/b",
			"\uD83C\uDFE0");

	private final Random random;

	public RandomAnnotation(Random random) {
		this.random = random;
	}

	/**
	 * @param text
	 *     of at least 20 characters
	 */
	public Annotation on(String text, String id) {
		var start = random.nextInt(8);
		var annotation = SmallCorpus.annotation(id, oneOf(TAGS), text, start, start + 1 + random.nextInt(10));
		maybe(() -> annotation.setVoice(oneOf(Voice.VALUES)));
		maybe(() -> annotation.setStance(oneOf(Stance.VALUES)));
		maybe(() -> annotation.setCertainty(oneOf(Certainty.VALUES)));
		maybe(() -> annotation.setAssessment(oneOf(Assessment.VALUES)));
		maybe(() -> annotation.getSpeaker().add(oneOf(WORDS)));
		maybe(() -> annotation.getSpeaker().add(oneOf(WORDS)));
		maybe(() -> annotation.setNote(oneOf(WORDS)));
		maybe(() -> annotation.setCreated(Instant.ofEpochSecond(random.nextInt())));
		maybe(() -> annotation.setEstimate(estimate()));
		maybe(() -> annotation.getCitations().add(citation()));
		maybe(() -> annotation.getCitations().add(citation()));
		maybe(() -> annotation.setPolemic(polemic()));
		return annotation;
	}

	private Estimate estimate() {
		var estimate = ModelFactory.eINSTANCE.createEstimate();
		maybe(() -> estimate.setLow(new BigDecimal(random.nextInt(5) + ".50")));
		maybe(() -> estimate.setHigh(BigDecimal.valueOf(random.nextInt(9), -6)));
		maybe(() -> estimate.setKind(oneOf(EstimateKind.VALUES)));
		maybe(() -> estimate.setBound(oneOf(Bound.VALUES)));
		maybe(() -> estimate.setBasis(oneOf(Basis.VALUES)));
		maybe(() -> estimate.setUnit(oneOf(WORDS)));
		maybe(() -> estimate.setWhat(oneOf(WORDS)));
		maybe(() -> estimate.setPopulation(oneOf(WORDS)));
		maybe(() -> estimate.setPlace(oneOf(WORDS)));
		maybe(() -> estimate.setEstimatedBy(oneOf(WORDS)));
		maybe(() -> {
			var period = ModelFactory.eINSTANCE.createPeriod();
			period.setFrom(String.valueOf(1900 + random.nextInt(4)));
			maybe(() -> period.setTo(String.valueOf(1910 + random.nextInt(4))));
			estimate.setPeriod(period);
		});
		return estimate;
	}

	private Citation citation() {
		var citation = ModelFactory.eINSTANCE.createCitation();
		maybe(() -> citation.setKind(oneOf(CitationKind.VALUES)));
		maybe(() -> citation.setStrength(oneOf(CitationStrength.VALUES)));
		maybe(() -> citation.setFunction(oneOf(CitationFunction.VALUES)));
		maybe(() -> citation.setAuthor(oneOf(WORDS)));
		maybe(() -> citation.setYear(oneOf(List.of("1915", "1915a", "ca. 1890"))));
		maybe(() -> citation.setArchive(archive()));
		return citation;
	}

	private ArchiveReference archive() {
		var archive = ModelFactory.eINSTANCE.createArchiveReference();
		archive.setArchive(oneOf(List.of("GARF", "RGAE")));
		maybe(() -> archive.setFond(String.valueOf(random.nextInt(3))));
		maybe(() -> archive.setOpis("1"));
		maybe(() -> archive.setDelo(String.valueOf(random.nextInt(3))));
		return archive;
	}

	private Polemic polemic() {
		var polemic = ModelFactory.eINSTANCE.createPolemic();
		maybe(() -> polemic.setTechnique(oneOf(WORDS)));
		maybe(() -> polemic.setTarget(oneOf(WORDS)));
		maybe(() -> polemic.setTendency(oneOf(WORDS)));
		return polemic;
	}

	private <T> T oneOf(List<T> values) {
		return values.get(random.nextInt(values.size()));
	}

	private void maybe(Runnable step) {
		if (random.nextInt(3) == 0) {
			step.run();
		}
	}
}
