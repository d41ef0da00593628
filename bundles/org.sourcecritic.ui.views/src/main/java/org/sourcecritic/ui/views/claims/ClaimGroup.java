package org.sourcecritic.ui.views.claims;

import java.util.ArrayList;
import java.util.List;

/** Claims that belong together, in the order of the list. */
final class ClaimGroup {

	private final String key;
	private final String label;
	private final List<ClaimRow> rows = new ArrayList<>();

	ClaimGroup(String key, String label) {
		this.key = key;
		this.label = label;
	}

	String key() {
		return key;
	}

	String label() {
		return label;
	}

	/** Live; only the list changes it. */
	List<ClaimRow> rows() {
		return rows;
	}
}
