package org.sourcecritic.reading.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.CitationFunction;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.ArchivePlace.Level;
import org.sourcecritic.reading.reference.Leaf.Face;
import org.sourcecritic.reading.reference.Leaf.Side;
import org.sourcecritic.reading.reference.Reference.Role;
import org.sourcecritic.reading.reference.ReferenceInText.Note;
import org.sourcecritic.reading.reference.ReferenceInText.Setting;

/** References as a reader gives them. */
final class SmallReferences {

	static final TextRange PLACE = new TextRange(10, 20);

	private SmallReferences() {
	}

	static Part part(String value) {
		return new Part(value, PLACE);
	}

	/** Leaves 5, verso, to 7 of a file, with the report that lies there. */
	static ReferenceInText report() {
		var place = new ArchivePlace(PLACE, Optional.of(part("GARF")),
				List.of(new Level(Level.Kind.FOND, "f.", part("9414")), new Level(Level.Kind.OPIS, "op.", part("1")),
						new Level(Level.Kind.DELO, "d.", part("1155")), new Level(Level.Kind.OTHER, "t.", part("2"))),
				List.of(new Leaf(new Side("5", Face.VERSO), new Side("7", Face.UNSAID), PLACE),
						new Leaf(new Side("12", Face.UNSAID), new Side("12", Face.UNSAID), PLACE)));
		return in(new Reference(PLACE, CitationKind.ARCHIVE, CitationStrength.FULL, CitationFunction.SUPPORTS,
				Map.of(Role.DESCRIPTION, part("report"), Role.SENDER, part("the head of the building office"),
						Role.DATE, part("1944-12-26")),
				Optional.of(place), Optional.empty(), Set.of()));
	}

	/** The second edition of a book that has an editor and no author. */
	static ReferenceInText volume() {
		return in(new Reference(PLACE, CitationKind.PUBLICATION, CitationStrength.FULL, CitationFunction.BACKGROUND,
				Map.of(Role.EDITOR, part("Ida Marten"), Role.TITLE, part("The Lower Canal"), Role.YEAR, part("1931"),
						Role.PAGES, part("12–14"), Role.PUBLISHER, part("Hollen")),
				Optional.empty(), Optional.empty(), Set.of()));
	}

	private static ReferenceInText in(Reference reference) {
		return new ReferenceInText(reference, "as the text has it",
				reference.part(Role.DATE).map(date -> "26 December 1944"),
				Optional.of(new Note("n7", Optional.of("7"))), Setting.NOTE, PLACE);
	}
}
