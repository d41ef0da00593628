package org.sourcecritic.core.edit;

import java.util.List;
import java.util.function.Consumer;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Annotation;

/**
 * A claim that is going to be made.
 *
 * @param stretches
 *     in the text's UTF-16 units
 * @param says
 *     puts into the annotation what the claim says beyond its tag
 */
public record NewClaim(List<TextRange> stretches, Consumer<Annotation> says) {

	public NewClaim {
		stretches = List.copyOf(stretches);
	}

	/** One that says no more than its tag. */
	public static NewClaim on(List<TextRange> stretches) {
		return new NewClaim(stretches, annotation -> {
			// no more
		});
	}
}
