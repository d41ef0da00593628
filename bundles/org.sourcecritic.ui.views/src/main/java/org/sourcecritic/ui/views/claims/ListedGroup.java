package org.sourcecritic.ui.views.claims;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.query.FoundClaims;

/**
 * Claims that belong together.
 *
 * @param value
 *     that they share
 * @param size
 *     how many they are
 * @param claims
 *     in order; null while the group is closed
 */
record ListedGroup(String value, String label, int size, @Nullable FoundClaims claims) {

	boolean isOpen() {
		return claims != null;
	}

	/** How many rows are below its head. */
	int rows() {
		var open = claims;
		return open == null ? 0 : open.size();
	}
}
