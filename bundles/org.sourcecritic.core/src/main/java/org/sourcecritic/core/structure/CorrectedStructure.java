package org.sourcecritic.core.structure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.Apparatus;
import org.sourcecritic.model.Correction;
import org.sourcecritic.model.Segment;

/**
 * A text's structure as a person has corrected it. What was found stays as it is; corrections whose place is in doubt
 * are not applied.
 */
public final class CorrectedStructure {

	private final LiveCorrections corrections;
	private final List<Segment> segments;

	private CorrectedStructure(DocumentText text, LiveCorrections corrections) {
		this.corrections = corrections;
		this.segments = List.copyOf(CorrectedSegments.of(text, corrections));
	}

	/**
	 * A structure with corrections; without any it is as found.
	 *
	 * @param corrections
	 *     of one person, in any order; of two that speak of the same the later one holds
	 */
	public static CorrectedStructure of(DocumentText text, Collection<Correction> corrections) {
		return new CorrectedStructure(text, new LiveCorrections(text.text(), corrections));
	}

	/** A structure as the person of a set has corrected it; as found when that was another text. */
	public static CorrectedStructure of(DocumentText text, AnnotationSet set) {
		return of(text, text.digest().equals(set.getTextDigest()) ? set.getCorrections() : List.of());
	}

	/**
	 * Copies of the segments. What was not corrected has the id it had, what was has that of its correction. A segment
	 * that the corrected one covers is gone, one that it overlaps ends where it begins.
	 */
	public List<Segment> segments() {
		return segments;
	}

	/** BCP 47; empty when it was not corrected. */
	public Optional<String> language() {
		return corrections.ofText(Corrected.Language.class).map(Corrected.Language::tag);
	}

	/** How figures are written; empty when it was not corrected. */
	public Optional<NumberNotation> numbers() {
		return corrections.ofText(Corrected.Numbers.class).map(Corrected.Numbers::notation);
	}

	/** Whether the notes survived; empty when it was not corrected. */
	public Optional<Apparatus> apparatus() {
		return corrections.ofText(Corrected.Apparatus.class).map(Corrected.Apparatus::state);
	}
}
