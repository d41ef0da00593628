package org.sourcecritic.ui.editor.text;

import java.util.Optional;

/** Is told when the reader selects a claim in the text. */
@FunctionalInterface
public interface ClaimListener {

	/**
	 * Another claim is the selected one, or none.
	 *
	 * @param id of its marks
	 */
	void claimSelected(Optional<String> id);
}
