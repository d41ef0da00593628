package org.sourcecritic.ui.views.found;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String BibliographicItem_author;
	public static String BibliographicItem_container;
	public static String BibliographicItem_editor;
	public static String BibliographicItem_issued;
	public static String BibliographicItem_language;
	public static String BibliographicItem_publisher;
	public static String BibliographicItem_title;
	public static String BibliographicItem_translator;
	public static String CorrectionChoice_apparatus;
	public static String CorrectionChoice_item;
	public static String CorrectionChoice_language;
	public static String CorrectionChoice_leadsTo;
	public static String CorrectionChoice_marker;
	public static String CorrectionChoice_names;
	public static String CorrectionChoice_noMarker;
	public static String CorrectionChoice_note;
	public static String CorrectionChoice_noteOf;
	public static String CorrectionChoice_nothing;
	public static String CorrectionChoice_numbers;
	public static String CorrectionChoice_page;
	public static String CorrectionChoice_paragraph;
	public static String CorrectionChoice_part;
	public static String CorrectionChoice_table;
	public static String CorrectionChoice_title;
	public static String FoundLines_apparatus;
	public static String FoundLines_asNumber;
	public static String FoundLines_complete;
	public static String FoundLines_count;
	public static String FoundLines_heading;
	public static String FoundLines_headings;
	public static String FoundLines_isLanguage;
	public static String FoundLines_item;
	public static String FoundLines_language;
	public static String FoundLines_linked;
	public static String FoundLines_lost;
	public static String FoundLines_noApparatus;
	public static String FoundLines_noItem;
	public static String FoundLines_noLanguage;
	public static String FoundLines_noNumbers;
	public static String FoundLines_groups;
	public static String FoundLines_decimals;
	public static String FoundLines_none;
	public static String FoundLines_notes;
	public static String FoundLines_notesLinked;
	public static String FoundLines_numbers;
	public static String FoundLines_own;
	public static String FoundLines_page;
	public static String FoundLines_pages;
	public static String FoundLines_pagesFromTo;
	public static String FoundLines_partial;
	public static String FoundLines_quotation;
	public static String FoundLines_quotations;
	public static String FoundLines_stripped;
	public static String FoundLines_tableOf;
	public static String FoundLines_tables;
	public static String FoundLines_telling;
	public static String FoundLines_unclear;
	public static String FoundLines_unknown;
	public static String FoundLines_unlinked;
	public static String FoundLines_wholeTable;
	public static String FoundLines_word;
	public static String FoundView_cannotLook;
	public static String FoundView_found;
	public static String FoundView_in;
	public static String FoundView_looking;
	public static String FoundView_notCorrected;
	public static String FoundView_notThis;
	public static String FoundView_nothing;
	public static String FoundView_title;
	public static String FoundView_what;

	static {
		initializeMessages("org.sourcecritic.ui.views.found.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
