package org.sourcecritic.ui.views.claims;

/** What claims are put together by. */
enum Grouping {
	NONE, TAG, DOCUMENT, ANNOTATOR;

	/** Equal for the claims of one group. */
	String key(ClaimRow row) {
		return switch (this) {
			case NONE -> ""; //$NON-NLS-1$
			case TAG -> row.claim().tag();
			case DOCUMENT -> row.claim().document();
			case ANNOTATOR -> row.claim().annotator();
		};
	}

	/** What the group is called. */
	String label(ClaimRow row) {
		return switch (this) {
			case NONE -> ""; //$NON-NLS-1$
			case TAG -> row.tag();
			case DOCUMENT -> row.document();
			case ANNOTATOR -> row.annotator();
		};
	}
}
