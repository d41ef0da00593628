package org.sourcecritic.ui.commands;

import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.sourcecritic.core.corpus.Claim;

/** A part that knows where on the screen one of its claims is. */
@FunctionalInterface
public interface NotePlace {

	/** A point below the claim, in coordinates of the display; empty when the claim is out of sight. */
	Optional<Point> beside(Claim claim);
}
