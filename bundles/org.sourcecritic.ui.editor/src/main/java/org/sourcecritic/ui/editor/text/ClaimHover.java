package org.sourcecritic.ui.editor.text;

import java.util.List;
import java.util.Optional;

/** Says what is shown when the pointer rests on claims. Called outside the display's thread. */
@FunctionalInterface
public interface ClaimHover {

	/**
	 * The text to show, or empty for no hover.
	 *
	 * @param marks at the offset, by place; never empty
	 */
	Optional<String> textFor(List<ClaimMark> marks);

	/**
	 * What there is to say of a place beside its claims; it comes before them.
	 *
	 * @param offset of a UTF-16 unit
	 */
	default Optional<String> textAt(int offset) {
		return Optional.empty();
	}
}
