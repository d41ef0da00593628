package org.sourcecritic.core.corpus;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.model.Correction;

/**
 * One correction before and after: null before is a new one, null after a deletion. Both bear the same id.
 *
 * @param set
 *     the set of the person who corrects, on the document that is corrected
 */
public record CorrectionChange(SetKey set, @Nullable Correction before, @Nullable Correction after)
		implements
			SetChange {}
