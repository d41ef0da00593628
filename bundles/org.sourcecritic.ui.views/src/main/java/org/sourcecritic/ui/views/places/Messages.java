package org.sourcecritic.ui.views.places;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String PlacesCommand_noDocument;
	public static String PlacesCommand_none;
	public static String PlacesSearch_cannotRead;
	public static String PlacesSearch_looking;
	public static String ReplaceTextPage_browse;
	public static String ReplaceTextPage_description;
	public static String ReplaceTextPage_file;
	public static String ReplaceTextPage_noFile;
	public static String ReplaceTextPage_title;
	public static String ReplaceTextReport_close;
	public static String ReplaceTextReport_doubtful;
	public static String ReplaceTextReport_fine;
	public static String ReplaceTextReport_kept;
	public static String ReplaceTextReport_orphaned;
	public static String ReplaceTextReport_settle;
	public static String ReplaceTextReport_title;
	public static String ReplaceTextWizard_cancelled;
	public static String ReplaceTextWizard_failed;
	public static String ReplaceTextWizard_label;
	public static String ReplaceTextWizard_title;
	public static String SettleDialog_choose;
	public static String SettleDialog_close;
	public static String SettleDialog_delete;
	public static String SettleDialog_done;
	public static String SettleDialog_doneMessage;
	public static String SettleDialog_failed;
	public static String SettleDialog_key;
	public static String SettleDialog_last;
	public static String SettleDialog_left;
	public static String SettleDialog_likeness;
	public static String SettleDialog_mayBe;
	public static String SettleDialog_nowhere;
	public static String SettleDialog_place;
	public static String SettleDialog_question;
	public static String SettleDialog_skip;
	public static String SettleDialog_title;
	public static String SettleDialog_undo;
	public static String SettleDialog_was;

	static {
		initializeMessages("org.sourcecritic.ui.views.places.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
