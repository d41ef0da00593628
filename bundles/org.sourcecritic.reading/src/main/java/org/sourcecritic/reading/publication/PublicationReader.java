package org.sourcecritic.reading.publication;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.Reference.Doubt;
import org.sourcecritic.reading.reference.Reference.Role;

/**
 * Reads one work from a stretch of a text: the stretch is divided at its signs, and of all sequences of labels for its
 * pieces
 * the one is chosen for which most speaks.
 */
public final class PublicationReader {

	/** What is longer is no reference; the rest is not looked at. */
	private static final int LONGEST = 3_000;

	private static final Weights WEIGHTS = Weights.ofFile();

	/**
	 * What a stretch says of a work.
	 *
	 * @param stretch UTF-16 offsets of one reference
	 * @return with offsets in the text; empty where it has no words
	 */
	public Optional<Publication> read(CharSequence text, TextRange stretch) {
		var bounded = new TextRange(stretch.start(), Math.min(stretch.end(), stretch.start() + LONGEST));
		var pieces = Pieces.of(text, bounded);
		if (pieces.isEmpty()) {
			return Optional.empty();
		}
		var span = new TextRange(pieces.getFirst().whole().start(), pieces.getLast().whole().end());
		var read = Parts.of(text, pieces, Labelling.of(pieces, WEIGHTS));
		var kind = KindOfWork.of(span.in(text), read);
		var parts = kind == CitationKind.LEGAL_ACT ? LegalAct.parts(text, span, read) : read;
		return Optional.of(new Publication(span, kind, strength(kind, parts), parts, doubts(kind, parts)));
	}

	/** Whether a stretch begins as the name of a law or a decree does, with a number or a date. */
	public boolean isLegalAct(String stretch) {
		return KindOfWork.of(stretch.substring(0, Math.min(stretch.length(), LONGEST)),
				Map.of()) == CitationKind.LEGAL_ACT;
	}

	private static CitationStrength strength(CitationKind kind, Map<Role, Part> parts) {
		boolean isNamed = parts.containsKey(Role.AUTHOR) || parts.containsKey(Role.TITLE)
				|| parts.containsKey(Role.EDITOR);
		boolean isPlaced = parts.containsKey(Role.YEAR) || parts.containsKey(Role.CONTAINER);
		boolean isDated = parts.containsKey(Role.DATE) && parts.containsKey(Role.CONTAINER);
		boolean isWork = parts.containsKey(Role.TITLE) || parts.containsKey(Role.CONTAINER);
		boolean isFound = parts.containsKey(Role.ADDRESS)
				|| kind == CitationKind.LEGAL_ACT && parts.containsKey(Role.YEAR);
		return isNamed && isPlaced && isWork || isDated || isFound ? CitationStrength.FULL : CitationStrength.PARTIAL;
	}

	private static Set<Doubt> doubts(CitationKind kind, Map<Role, Part> parts) {
		boolean isClear = parts.containsKey(Role.TITLE) || parts.containsKey(Role.DATE)
				|| kind != CitationKind.PUBLICATION;
		return isClear ? EnumSet.noneOf(Doubt.class) : EnumSet.of(Doubt.PARTS);
	}
}
