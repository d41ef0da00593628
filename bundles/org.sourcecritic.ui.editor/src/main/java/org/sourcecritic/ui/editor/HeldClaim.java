package org.sourcecritic.ui.editor;

import java.util.Optional;

/** The claim that stays raised while a person looks for words to add to it, or to take away. */
final class HeldClaim {

	private Optional<String> key = Optional.empty();

	/** The key of its marks. */
	Optional<String> key() {
		return key;
	}

	void hold(String marks) {
		key = Optional.of(marks);
	}

	void letGo() {
		key = Optional.empty();
	}
}
