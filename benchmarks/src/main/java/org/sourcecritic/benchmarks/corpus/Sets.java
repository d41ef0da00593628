package org.sourcecritic.benchmarks.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

import org.eclipse.emf.common.util.ECollections;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Relation;
import org.sourcecritic.model.SetState;
import org.sourcecritic.model.Tombstone;

/** Generated annotation sets, in the order in which the product stores them. */
final class Sets {

	private static final Comparator<Annotation> BY_PLACE = Comparator
			.<Annotation>comparingInt(annotation -> annotation.getSpans().getFirst().getStart())
			.thenComparing(Annotation::getId);
	private static final int ATTEMPTS = 50;
	private static final double RELATED = 0.02;
	private static final double COMMENTED = 0.01;
	private static final double DELETED = 0.03;

	/** A tag at a place, of which a set has one. */
	private record Mark(List<TextRange> place, String kind, String tag) {}

	private final CorpusPlan plan;
	private final Addresses addresses;

	Sets(CorpusPlan plan, Addresses addresses) {
		this.plan = plan;
		this.addresses = addresses;
	}

	/** The set of one annotator on one document, both counted from 0. */
	AnnotationSet draw(int document, int annotator, DraftText text) {
		var dice = Dice.of(plan.seed(), Purpose.SET, document, annotator);
		var set = ModelFactory.eINSTANCE.createAnnotationSet();
		set.setDocument(addresses.document(document));
		set.setAnnotator(addresses.annotator(annotator));
		set.setTextDigest(text.digest());
		set.setState(dice.chance(0.6) ? SetState.COMPLETE : SetState.IN_PROGRESS);
		var size = addresses.sizes().annotations(document, annotator);
		claims(set, size, document, annotator, text, dice);
		for (var number = 0; number < size; number++) {
			if (dice.chance(RELATED)) {
				set.getRelations().add(relation(document, annotator, number, dice));
			}
			if (dice.chance(COMMENTED)) {
				comment(set, document, annotator, dice);
			}
			if (dice.chance(DELETED)) {
				set.getTombstones().add(tombstone(addresses.claim(document, annotator, size + number), dice));
			}
		}
		sort(set);
		return set;
	}

	private void claims(AnnotationSet set, int size, int document, int annotator, DraftText text, Dice dice) {
		var places = new MarkedPlaces(text, plan.overlap(), dice);
		var marks = new HashSet<Mark>();
		var claims = new ArrayList<Annotation>(size);
		for (var number = 0; number < size; number++) {
			var mark = mark(places, dice);
			for (var attempt = 0; !marks.add(mark) && attempt < ATTEMPTS; attempt++) {
				mark = mark(places, dice);
			}
			claims.add(Claims.draw(addresses.claim(document, annotator, number), mark.kind(), mark.tag(), text.text(),
					mark.place(), dice));
		}
		claims.sort(BY_PLACE);
		set.getAnnotations().addAll(claims);
	}

	private static Mark mark(MarkedPlaces places, Dice dice) {
		var kind = SampleTags.drawKind(dice);
		return new Mark(places.next(), kind, SampleTags.drawTag(kind, dice));
	}

	/** To a claim of another annotator on the document, or of this one on the document before. */
	private Relation relation(int document, int annotator, int number, Dice dice) {
		var otherDocument = document > 0 && dice.chance(0.5) ? document - 1 : document;
		var otherAnnotator = otherDocument < document || plan.annotators() == 1
				? annotator
				: (annotator + 1 + dice.below(plan.annotators() - 1)) % plan.annotators();
		if (addresses.sizes().annotations(otherDocument, otherAnnotator) == 0) {
			otherDocument = document;
			otherAnnotator = annotator;
		}
		return Relations.draw(addresses.reference(document, annotator, number),
				addresses.anyOf(otherDocument, otherAnnotator, dice), dice);
	}

	private void comment(AnnotationSet set, int document, int annotator, Dice dice) {
		var comment = ModelFactory.eINSTANCE.createComment();
		comment.setId(dice.uuid());
		comment.getAbout().add(addresses.anyOf(document, annotator, dice));
		comment.setText(Vocabulary.REMARKS.draw(dice));
		comment.setBy(addresses.annotator(annotator));
		comment.setAt(Dates.ofWork(dice));
		set.getComments().add(comment);
	}

	private static Tombstone tombstone(String id, Dice dice) {
		var tombstone = ModelFactory.eINSTANCE.createTombstone();
		tombstone.setId(id);
		tombstone.setAt(Dates.ofWork(dice));
		return tombstone;
	}

	private static void sort(AnnotationSet set) {
		ECollections.sort(set.getTombstones(), Comparator.comparing(Tombstone::getId));
		ECollections.sort(set.getRelations(), Comparator.comparing(Relation::getId));
	}
}
