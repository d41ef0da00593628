package org.sourcecritic.ui.views.found;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sourcecritic.core.card.CslItem;
import org.sourcecritic.model.SourceCard;

/** What the card says of the item, for people: the variables of CSL-JSON with their values. */
final class BibliographicItem {

	/** The variables that every item should have. */
	static final List<String> USUAL = List.of("title", "author", "issued"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final Set<String> NAMES = Set.of("author", "editor", "translator"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private BibliographicItem() {
	}

	/** What a variable is called in front of people. */
	static String name(String variable) {
		return switch (variable) {
			case "title" -> Messages.BibliographicItem_title; //$NON-NLS-1$
			case "author" -> Messages.BibliographicItem_author; //$NON-NLS-1$
			case "editor" -> Messages.BibliographicItem_editor; //$NON-NLS-1$
			case "translator" -> Messages.BibliographicItem_translator; //$NON-NLS-1$
			case "issued" -> Messages.BibliographicItem_issued; //$NON-NLS-1$
			case "publisher" -> Messages.BibliographicItem_publisher; //$NON-NLS-1$
			case "container-title" -> Messages.BibliographicItem_container; //$NON-NLS-1$
			case "language" -> Messages.BibliographicItem_language; //$NON-NLS-1$
			default -> variable;
		};
	}

	/** Whether there may be several people. */
	static boolean isOfNames(String variable) {
		return NAMES.contains(variable);
	}

	static Map<String, String> entries(SourceCard card) {
		Map<String, String> entries = new LinkedHashMap<>(CslItem.of(card).values());
		if (card.getLanguage() != null) {
			entries.put("language", card.getLanguage()); //$NON-NLS-1$
		}
		return entries;
	}
}
