package org.sourcecritic.benchmarks.editor;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Composite;
import org.sourcecritic.benchmarks.editor.Claims.Claim;

/** A viewer that is measured. */
interface Candidate {

	String name();

	/** Creates the viewer in the parent, with the text and its claims. */
	void open(Composite parent, String text, Claims claims, FontData font);

	void add(Claim claim);

	StyledText widget();
}
