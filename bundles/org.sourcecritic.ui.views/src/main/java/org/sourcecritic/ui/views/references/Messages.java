package org.sourcecritic.ui.views.references;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String FindingHere_dates;
	public static String FindingHere_inNote;
	public static String FindingHere_inNoteWithout;
	public static String FindingHere_inText;
	public static String FindingHere_inWorks;
	public static String FindingHere_leaves;
	public static String FindingHere_more;
	public static String ReferenceFilter_allKinds;
	public static String ReferenceFilter_findings;
	public static String ReferenceFilter_findingsTip;
	public static String ReferenceFilter_kind;
	public static String ReferenceFilter_words;
	public static String ReferenceFilter_wordsTip;
	public static String ReferenceRow_antecedent;
	public static String ReferenceRow_archive;
	public static String ReferenceRow_citedBy;
	public static String ReferenceRow_citerOfSeveral;
	public static String ReferenceRow_level;
	public static String ReferenceRow_limits;
	public static String ReferenceRow_noAntecedent;
	public static String ReferenceRow_note;
	public static String ReferenceRow_noteWithout;
	public static String ReferenceRow_parts;
	public static String ReferenceRow_works;
	public static String ReferenceWords_editor;
	public static String ReferencesView_cannotRead;
	public static String ReferencesView_citedBy;
	public static String ReferencesView_counts;
	public static String ReferencesView_doubts;
	public static String ReferencesView_findings;
	public static String ReferencesView_function;
	public static String ReferencesView_kind;
	public static String ReferencesView_notChanged;
	public static String ReferencesView_nothingToTag;
	public static String ReferencesView_place;
	public static String ReferencesView_reading;
	public static String ReferencesView_reference;
	public static String ReferencesView_strength;
	public static String ReferencesView_title;

	static {
		initializeMessages("org.sourcecritic.ui.views.references.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
