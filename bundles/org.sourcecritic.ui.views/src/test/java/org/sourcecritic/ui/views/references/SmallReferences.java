package org.sourcecritic.ui.views.references;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.CitationFunction;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.ArchivePlace;
import org.sourcecritic.reading.reference.ArchivePlace.Level;
import org.sourcecritic.reading.reference.Leaf;
import org.sourcecritic.reading.reference.Reference;
import org.sourcecritic.reading.reference.Reference.Doubt;
import org.sourcecritic.reading.reference.Reference.Role;
import org.sourcecritic.reading.reference.ReferenceInText;
import org.sourcecritic.reading.reference.ReferenceInText.Note;
import org.sourcecritic.reading.reference.ReferenceInText.Setting;

/** References as they are read, each with its words at the beginning of a text unless it is said where. */
final class SmallReferences {

	private static final String WORDS = "as the text has it";
	private static final TextRange PLACE = new TextRange(0, WORDS.length());

	private SmallReferences() {
	}

	static ReferenceInText work(Setting setting, TextRange span, Map<Role, String> parts, Doubt... doubts) {
		return in(setting, new Reference(span, CitationKind.PUBLICATION, CitationStrength.FULL,
				CitationFunction.BACKGROUND, parts(parts), Optional.empty(), Optional.empty(), Set.of(doubts)));
	}

	/** In a note. */
	static ReferenceInText work(Map<Role, String> parts, Doubt... doubts) {
		return work(Setting.NOTE, PLACE, parts, doubts);
	}

	/** Leaf 5, verso, and leaf 7 of a file, with what lies there. */
	static ReferenceInText document(Map<Role, String> parts) {
		var place = new ArchivePlace(PLACE, Optional.of(part("GARF")),
				List.of(new Level(Level.Kind.FOND, "f.", part("9414")), new Level(Level.Kind.OPIS, "op.", part("1")),
						new Level(Level.Kind.DELO, "d.", part("1155"))),
				List.of(leaf("5", Leaf.Face.VERSO), leaf("7", Leaf.Face.UNSAID)));
		return in(Setting.NOTE, new Reference(PLACE, CitationKind.ARCHIVE, CitationStrength.UNSPECIFIED,
				CitationFunction.UNSPECIFIED, parts(parts), Optional.of(place), Optional.empty(), Set.of()));
	}

	private static Leaf leaf(String number, Leaf.Face face) {
		var side = new Leaf.Side(number, face);
		return new Leaf(side, side, PLACE);
	}

	private static ReferenceInText in(Setting setting, Reference reference) {
		return new ReferenceInText(reference, WORDS, reference.part(Role.DATE).map(date -> "26 December 1944"),
				setting == Setting.NOTE ? Optional.of(new Note("note-7", Optional.of("7"))) : Optional.empty(), setting,
				reference.span());
	}

	private static Map<Role, Part> parts(Map<Role, String> values) {
		var parts = new HashMap<Role, Part>();
		values.forEach((role, value) -> parts.put(role, part(value)));
		return parts;
	}

	private static Part part(String value) {
		return new Part(value, PLACE);
	}
}
