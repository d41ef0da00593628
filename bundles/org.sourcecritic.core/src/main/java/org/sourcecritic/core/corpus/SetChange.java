package org.sourcecritic.core.corpus;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a set holds beside its claims, before and after: null before is a new one, null after a deletion. Both bear the
 * same id.
 */
public sealed interface SetChange permits RelationChange, CorrectionChange {

	SetKey set();

	@Nullable
	EObject before();

	@Nullable
	EObject after();

	/** The id of what is changed. */
	default String id() {
		var after = after();
		var known = after != null ? after : before();
		if (known == null) {
			throw new IllegalStateException();
		}
		return String.valueOf(EcoreUtil.getID(known));
	}
}
