package org.sourcecritic.ui.views.found;

import org.sourcecritic.model.Apparatus;

/** How much of an apparatus has survived, in words. */
final class ApparatusWords {

	private ApparatusWords() {
	}

	static String of(Apparatus apparatus) {
		return switch (apparatus) {
			case COMPLETE -> Messages.FoundLines_complete;
			case PARTIAL -> Messages.FoundLines_partial;
			case STRIPPED -> Messages.FoundLines_stripped;
			case NONE, UNKNOWN -> Messages.FoundLines_noApparatus;
		};
	}
}
