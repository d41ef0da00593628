package org.sourcecritic.core.corpus;

import org.eclipse.jdt.annotation.NonNull;

import java.util.Comparator;

/** Names an annotation set: the id of its document and the slug of its annotator. */
public record SetKey(String document, String annotator) implements Comparable<@NonNull SetKey> {

	private static final Comparator<SetKey> ORDER = Comparator.comparing(SetKey::document)
			.thenComparing(SetKey::annotator);

	@Override
	public int compareTo(SetKey other) {
		return ORDER.compare(this, other);
	}
}
