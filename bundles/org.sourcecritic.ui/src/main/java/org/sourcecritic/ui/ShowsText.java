package org.sourcecritic.ui;

import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.text.TextRange;

/** A part that shows the text of a document and can go to places in it. */
public interface ShowsText {

	/** The document's id. */
	String document();

	/** Scrolls to the claim and selects it, where it is shown. */
	void reveal(Claim claim);

	/** Scrolls to a place and selects its words. */
	void reveal(TextRange place);
}
