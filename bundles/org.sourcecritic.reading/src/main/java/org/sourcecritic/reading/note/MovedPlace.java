package org.sourcecritic.reading.note;

import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.ArchivePlace;
import org.sourcecritic.reading.reference.Leaf;

/** A place in an archive as it lies in a larger text. */
final class MovedPlace {

	private MovedPlace() {
	}

	/** @param by UTF-16 units */
	static ArchivePlace of(ArchivePlace place, int by) {
		return new ArchivePlace(References.moved(place.span(), by), place.archive().map(part -> moved(part, by)),
				place.levels().stream()
						.map(level -> new ArchivePlace.Level(level.kind(), level.label(), moved(level.value(), by)))
						.toList(),
				place.leaves().stream()
						.map(leaf -> new Leaf(leaf.from(), leaf.to(), References.moved(leaf.span(), by))).toList());
	}

	private static Part moved(Part part, int by) {
		return new Part(part.value(), References.moved(part.span(), by));
	}
}
