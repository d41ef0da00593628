package org.sourcecritic.reading.archive.italian;

import java.util.Optional;

import org.sourcecritic.reading.archive.italian.Component.Label;

/** What a word before a number says of the number. */
enum LevelWord {
	REGISTRY, BOX, FILZA, FOLDER,
	/** A filza if no smaller unit precedes, otherwise a leaf. */
	EITHER,
	/** A leaf, a volume, a number: no component, but the end of one. */
	LEAF;

	/** The component that it begins, in a reference in which none of these precedes. */
	Optional<Label> label(boolean filza) {
		return switch (this) {
			case REGISTRY -> Optional.of(Label.REGISTRY);
			case BOX -> Optional.of(Label.BOX);
			case FILZA -> Optional.of(Label.FILZA);
			case FOLDER -> Optional.of(Label.FOLDER);
			case EITHER -> filza ? Optional.of(Label.FILZA) : Optional.empty();
			case LEAF -> Optional.empty();
		};
	}
}
