package org.sourcecritic.core.internal.state;

import java.time.Instant;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.model.Annotation;

/** What a set says about one id: an annotation, that it was deleted at a time, or nothing. */
public record Slot(@Nullable Annotation annotation, @Nullable Instant deleted) {

	public static final Slot NOTHING = new Slot(null, null);

	public static Slot holding(Annotation annotation) {
		return new Slot(annotation, null);
	}

	public static Slot deletedAt(Instant at) {
		return new Slot(null, at);
	}

	/** Whether both say the same, attribute by attribute. */
	public boolean says(Slot other) {
		return Objects.equals(deleted, other.deleted)
				&& (annotation == other.annotation || EcoreUtil.equals(annotation, other.annotation));
	}
}
