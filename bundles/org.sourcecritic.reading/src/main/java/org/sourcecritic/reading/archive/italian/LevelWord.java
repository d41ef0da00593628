package org.sourcecritic.reading.archive.italian;

import java.util.Optional;

import org.sourcecritic.reading.archive.italian.Component.Label;

/** What a word before a number says of the number. */
enum LevelWord {
	REGISTRY,
	BOX,
	FILZA,
	FOLDER,
	/** A folder behind a box, a leaf behind a register or a manuscript, a filza behind anything else. */
	EITHER,
	/** A leaf, a volume, a number: no component, but the end of one. */
	LEAF,
	/** A document: it stays with the level before it, and is the end of a series. */
	PIECE;

	/** The component that it begins, when the last level before it was this. */
	Optional<Label> label(Optional<Label> before) {
		return switch (this) {
			case REGISTRY -> Optional.of(Label.REGISTRY);
			case BOX -> Optional.of(Label.BOX);
			case FILZA -> Optional.of(Label.FILZA);
			case FOLDER -> Optional.of(Label.FOLDER);
			case EITHER -> before.isEmpty()
					? Optional.of(Label.FILZA)
					: before.filter(label -> label == Label.BOX).map(box -> Label.FOLDER);
			case LEAF, PIECE -> Optional.empty();
		};
	}
}
