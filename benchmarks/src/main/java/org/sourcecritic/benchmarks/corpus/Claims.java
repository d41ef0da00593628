package org.sourcecritic.benchmarks.corpus;

import org.sourcecritic.core.edit.ClaimEditing;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.Assessment;
import org.sourcecritic.model.Certainty;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Polemic;
import org.sourcecritic.model.Stance;
import org.sourcecritic.model.Voice;

import java.util.List;

/** Generated annotations: of all of them about 40 in 100 have an estimate, 40 a citation, 20 a polemic. */
final class Claims {

	private static final Skewed<Voice> VOICES = Skewed.of(Voice.AUTHOR, Voice.REPORTED, Voice.QUOTED, Voice.TESTIMONY,
			Voice.ASCRIBED);
	private static final Skewed<Stance> STANCES = Skewed.of(Stance.ASSERTS, Stance.REPORTS, Stance.DISTANCES,
			Stance.REJECTS, Stance.IRONIC);
	private static final Skewed<Certainty> CERTAINTIES = Skewed.of(Certainty.HIGH, Certainty.MEDIUM, Certainty.LOW);
	private static final Skewed<Assessment> ASSESSMENTS = Skewed.of(Assessment.ACCEPTED, Assessment.DOUBTFUL,
			Assessment.UNDECIDED, Assessment.REJECTED);

	private Claims() {
	}

	/**
	 * @param kind
	 *     the id of the tag's kind's own tag, such as sourced
	 */
	static Annotation draw(String id, String kind, String tag, CharSequence text, List<TextRange> place, Dice dice) {
		var claim = ModelFactory.eINSTANCE.createAnnotation();
		claim.setId(id);
		claim.setTag(tag);
		place.forEach(stretch -> claim.getSpans().add(ClaimEditing.span(text, stretch)));
		said(claim, dice);
		judged(claim, dice);
		claim.setCreated(Dates.ofWork(dice));
		claim.setModified(dice.chance(0.3) ? Dates.after(claim.getCreated(), dice) : claim.getCreated());
		if (dice.chance(kind.equals("estimated") ? 0.95 : 0.12)) {
			claim.setEstimate(Estimates.draw(dice));
		}
		if (dice.chance(kind.equals("sourced") ? 0.75 : 0.12)) {
			Citations.draw(claim.getCitations(), dice);
		}
		if (dice.chance(kind.equals("polemical") ? 0.9 : 0.02)) {
			claim.setPolemic(polemic(dice));
		}
		return claim;
	}

	private static void said(Annotation claim, Dice dice) {
		if (dice.chance(0.6)) {
			claim.setVoice(VOICES.draw(dice));
		}
		if (dice.chance(0.5)) {
			claim.setStance(STANCES.draw(dice));
		}
		if (dice.chance(0.15)) {
			claim.getSpeaker().add(Vocabulary.SPEAKERS.draw(dice));
		}
		if (dice.chance(0.03)) {
			claim.getSpeaker().add(Vocabulary.PEOPLE.draw(dice));
		}
	}

	private static void judged(Annotation claim, Dice dice) {
		if (dice.chance(0.4)) {
			claim.setCertainty(CERTAINTIES.draw(dice));
		}
		if (dice.chance(0.1)) {
			claim.setAssessment(ASSESSMENTS.draw(dice));
			claim.setAssessmentReason(Vocabulary.REASONS.draw(dice));
		}
		if (dice.chance(0.2)) {
			claim.setNote(Vocabulary.NOTES.draw(dice));
		}
	}

	private static Polemic polemic(Dice dice) {
		var polemic = ModelFactory.eINSTANCE.createPolemic();
		polemic.setTarget(Vocabulary.TARGETS.draw(dice));
		polemic.setTendency(Vocabulary.TENDENCIES.draw(dice));
		if (dice.chance(0.6)) {
			polemic.setTechnique(Vocabulary.TECHNIQUES.draw(dice));
		}
		return polemic;
	}
}
