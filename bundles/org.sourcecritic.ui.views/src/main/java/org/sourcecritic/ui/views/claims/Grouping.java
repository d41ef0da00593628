package org.sourcecritic.ui.views.claims;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.ui.Labels;

/** What claims are put together by. */
enum Grouping {
	NONE(null),
	TAG(ClaimField.TAG),
	DOCUMENT(ClaimField.DOCUMENT),
	ANNOTATOR(ClaimField.ANNOTATOR);

	private final @Nullable ClaimField field;

	Grouping(@Nullable ClaimField field) {
		this.field = field;
	}

	/** The field whose values make the groups; empty when there are no groups. */
	Optional<ClaimField> field() {
		return Optional.ofNullable(field);
	}

	/** What the group of a value is called. */
	String label(CorpusStore store, String value) {
		return switch (this) {
			case NONE -> ""; //$NON-NLS-1$
			case TAG -> Labels.tag(store, value);
			case DOCUMENT -> Labels.document(store, value);
			case ANNOTATOR -> Labels.annotator(store, value);
		};
	}
}
