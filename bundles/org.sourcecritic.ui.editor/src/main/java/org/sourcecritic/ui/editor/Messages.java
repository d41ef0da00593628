package org.sourcecritic.ui.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String ClaimEditor_noCorpus;
	public static String ClaimEditor_noDocument;
	public static String ClaimEditor_notTagged;
	public static String ClaimEditor_nothingToTag;
	public static String ClaimEditor_otherText;
	public static String ClaimEditor_reachesBack;
	public static String ClaimEditor_status;
	public static String ClaimEditor_statusOne;
	public static String ClaimEditor_unreadable;
	public static String ClaimHoverText_line;
	public static String ShownReading_cannotRead;
	public static String ShownReading_reading;
	public static String TagBar_button;
	public static String TagBar_tip;
	public static String Tagging_noSuchKey;
	public static String TextPosition_paragraph;
	public static String TextPosition_percent;

	static {
		initializeMessages("org.sourcecritic.ui.editor.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
