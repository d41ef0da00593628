package org.sourcecritic.ui.commands;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String ClaimHandler_failed;
	public static String HistoryHandler_failed;
	public static String NotePopup_hint;
	public static String NotePopup_keys;
	public static String Redo_label;
	public static String Redo_plain;
	public static String RelateClaims_failed;
	public static String RelateClaims_gone;
	public static String RelationPopup_keys;
	public static String RelationPopup_name;
	public static String RelationPopup_title;
	public static String RelationStatus_begun;
	public static String SaveCorpus_failed;
	public static String SavedStatus_saved;
	public static String ShowRelations_keys;
	public static String ShowRelations_looking;
	public static String ShowRelations_none;
	public static String ShowRelations_title;
	public static String Undo_label;
	public static String Undo_plain;

	static {
		initializeMessages("org.sourcecritic.ui.commands.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
