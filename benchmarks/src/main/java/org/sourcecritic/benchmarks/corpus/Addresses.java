package org.sourcecritic.benchmarks.corpus;

import java.util.Locale;

import org.sourcecritic.model.ClaimReference;
import org.sourcecritic.model.ModelFactory;

/** What documents, annotators and claims are called, known before they are made; all count from 0. */
record Addresses(CorpusPlan plan, SetSizes sizes) {

	String document(int document) {
		return String.format(Locale.ROOT, "text-%05d", document + 1);
	}

	/** The slug. */
	String annotator(int annotator) {
		return "reader-" + (annotator + 1);
	}

	/** The id of an annotation; numbers from the size of the set on are of annotations that are not there any more. */
	String claim(int document, int annotator, int number) {
		return Dice.of(plan.seed(), Purpose.CLAIM_ID, document, annotator, number).uuid();
	}

	ClaimReference reference(int document, int annotator, int number) {
		var reference = ModelFactory.eINSTANCE.createClaimReference();
		reference.setDocument(document(document));
		reference.setAnnotator(annotator(annotator));
		reference.setId(claim(document, annotator, number));
		return reference;
	}

	/** Any annotation of the set, which must have one. */
	ClaimReference anyOf(int document, int annotator, Dice dice) {
		return reference(document, annotator, dice.below(sizes.annotations(document, annotator)));
	}
}
