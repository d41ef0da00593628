package org.sourcecritic.core.corpus;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.model.Annotation;

/** One annotation of a set before and after: null before is a new one, null after a deletion. Both bear the same id. */
public record ClaimChange(SetKey set, @Nullable Annotation before, @Nullable Annotation after) {

	/** The annotation's id. */
	public String id() {
		var known = after != null ? after : before;
		if (known == null) {
			throw new IllegalStateException();
		}
		return known.getId();
	}

	/** The change that takes this one back. */
	public ClaimChange inverse() {
		return new ClaimChange(set, after, before);
	}
}
