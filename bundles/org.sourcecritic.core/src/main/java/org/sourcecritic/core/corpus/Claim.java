package org.sourcecritic.core.corpus;

import org.sourcecritic.model.Annotation;

/** An annotation in its set. The annotation is never modified in place: operations put another one in its stead. */
public record Claim(SetKey set, Annotation annotation) {

	public String id() {
		return annotation.getId();
	}

	public String document() {
		return set.document();
	}

	/** The annotator's slug. */
	public String annotator() {
		return set.annotator();
	}

	/** The tag's id. */
	public String tag() {
		return annotation.getTag();
	}

	/** Where its first span starts, in UTF-16 code units. */
	public int start() {
		return annotation.getSpans().get(0).getStart();
	}
}
