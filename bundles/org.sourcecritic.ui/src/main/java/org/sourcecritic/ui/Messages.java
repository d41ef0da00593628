package org.sourcecritic.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String CitationWords_inNote;
	public static String CitationWords_note;
	public static String CitationWords_pages;
	public static String CitationWords_via;
	public static String IdentityDialog_blank;
	public static String IdentityDialog_question;
	public static String IdentityDialog_title;
	public static String IndexedClaims_reading;
	public static String OpenCorpusFactory_notSaved;
	public static String OpenCorpus_locked;
	public static String OpenCorpus_looking;
	public static String OpenCorpus_none;
	public static String OpenCorpus_readOnly;
	public static String Places_cannotOpen;
	public static String RelationWords_agrees;
	public static String RelationWords_computes;
	public static String RelationWords_conflicts;
	public static String RelationWords_copies;
	public static String RelationWords_dependsOn;
	public static String RelationWords_disputes;
	public static String RelationWords_fromHere;
	public static String RelationWords_includes;
	public static String RelationWords_paraphrases;
	public static String RelationWords_quotes;
	public static String RelationWords_toHere;
	public static String RelationWords_translates;
	public static String SampleCorpus_folder;
	public static String UiSettings_notKept;

	static {
		initializeMessages("org.sourcecritic.ui.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
