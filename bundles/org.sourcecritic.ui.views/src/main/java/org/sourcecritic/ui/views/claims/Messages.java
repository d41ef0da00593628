package org.sourcecritic.ui.views.claims;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String ChosenValues_tip;
	public static String ChosenValues_value;
	public static String ClaimColumn_annotator;
	public static String ClaimColumn_document;
	public static String ClaimColumn_note;
	public static String ClaimColumn_place;
	public static String ClaimColumn_position;
	public static String ClaimColumn_quote;
	public static String ClaimColumn_tag;
	public static String ClaimTable_claims;
	public static String ClaimsView_counting;
	public static String ClaimsView_finding;
	public static String ClaimsView_notFound;
	public static String ClaimsView_shown;
	public static String ClaimsView_title;
	public static String ClaimsView_titleCount;
	public static String ClaimsView_unreadable;
	public static String ClaimsView_wrong;
	public static String FacetPanel_counting;
	public static String FacetPanel_more;
	public static String FacetPanel_name;
	public static String FilterBar_byAnnotator;
	public static String FilterBar_byDocument;
	public static String FilterBar_byTag;
	public static String FilterBar_grouping;
	public static String FilterBar_ungrouped;
	public static String FilterBar_words;
	public static String FilterBar_wordsTip;
	public static String MatrixView_cannotShow;
	public static String MatrixView_counting;
	public static String MatrixView_document;
	public static String MatrixView_total;
	public static String ReadingNotice_failed;
	public static String ReadingNotice_reading;
	public static String ReadingNotice_stopped;

	static {
		initializeMessages("org.sourcecritic.ui.views.claims.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
