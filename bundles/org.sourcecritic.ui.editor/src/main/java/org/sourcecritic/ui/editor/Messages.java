package org.sourcecritic.ui.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String ClaimEditor_claimInFold;
	public static String ClaimEditor_claimsInFold;
	public static String BookmarkHere_removed;
	public static String BookmarkHere_set;
	public static String ChangeShownClaims_noOthers;
	public static String ChangeShownClaims_noSuggestions;
	public static String ChangeShownClaims_others;
	public static String ChangeShownClaims_suggestions;
	public static String ClaimEditor_hidden;
	public static String CheatSheet_aboutTags;
	public static String CheatSheet_everywhere;
	public static String CheatSheet_inText;
	public static String CheatSheet_key;
	public static String CheatSheet_onClaims;
	public static String CheatSheet_tags;
	public static String CheatSheet_title;
	public static String CheatSheet_what;
	public static String ClaimEditor_noCorpus;
	public static String ClaimEditor_noDocument;
	public static String ClaimEditor_nothingToTag;
	public static String ClaimEditor_notTagged;
	public static String ClaimEditor_otherText;
	public static String ClaimEditor_reachesBack;
	public static String ClaimEditor_status;
	public static String ClaimEditor_unreadable;
	public static String ClaimHoverText_line;
	public static String DescribePlace_nothing;
	public static String FoldNotes_none;
	public static String FoldNotes_noneHere;
	public static String FollowNote_none;
	public static String GoToHeading_noNext;
	public static String GoToHeading_noneBefore;
	public static String PageFeet_note;
	public static String PageFeet_notes;
	public static String PageFeet_notesAndPage;
	public static String PageFeet_oneNote;
	public static String PageFeet_page;
	public static String PageFeet_pageBreak;
	public static String PageFeet_someNotes;
	public static String ClaimMarks_many;
	public static String ClaimMarks_one;
	public static String ClaimMarks_shown;
	public static String CopyQuotation_copied;
	public static String CopyQuotation_copiedMarkdown;
	public static String CopyQuotation_nothing;
	public static String CopyQuotation_refused;
	public static String KeyTagging_hidden;
	public static String ListBookmarks_gone;
	public static String ListBookmarks_keys;
	public static String ListBookmarks_title;
	public static String OpenOriginal_gone;
	public static String OpenOriginal_job;
	public static String OpenOriginal_none;
	public static String OpenOriginal_noProgram;
	public static String OpenOriginal_opening;
	public static String OpenOriginal_title;
	public static String QuickList_filter;
	public static String ReaderSettings_notKept;
	public static String ShownClaimsPopup_all;
	public static String ShownClaimsPopup_keys;
	public static String ShownClaimsPopup_others;
	public static String ShownClaimsPopup_suggestions;
	public static String ShownClaimsPopup_tag;
	public static String ShownClaimsPopup_title;
	public static String ShownReading_cannotRead;
	public static String ShownReading_reading;
	public static String StepToBookmark_here;
	public static String StepToBookmark_none;
	public static String ClaimWords_failed;
	public static String ClaimWords_held;
	public static String ClaimWords_raiseFirst;
	public static String ClaimWords_selectFirst;
	public static String ClaimWords_unchanged;
	public static String StepToClaim_noTag;
	public static String TagBar_button;
	public static String TagBar_tip;
	public static String Tagging_noSuchKey;
	public static String TextPosition_page;
	public static String TextPosition_paragraph;
	public static String TextPosition_percent;

	static {
		initializeMessages("org.sourcecritic.ui.editor.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
