package org.sourcecritic.ui.views.claims;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String ClaimColumn_annotator;
	public static String ClaimColumn_document;
	public static String ClaimColumn_note;
	public static String ClaimColumn_place;
	public static String ClaimColumn_position;
	public static String ClaimColumn_quote;
	public static String ClaimColumn_tag;
	public static String ClaimTree_group;
	public static String ClaimsView_shown;
	public static String ClaimsView_title;
	public static String ClaimsView_titleCount;
	public static String FilterBar_allDocuments;
	public static String FilterBar_allTags;
	public static String FilterBar_byAnnotator;
	public static String FilterBar_byDocument;
	public static String FilterBar_byTag;
	public static String FilterBar_document;
	public static String FilterBar_grouping;
	public static String FilterBar_tag;
	public static String FilterBar_ungrouped;
	public static String FilterBar_words;
	public static String MatrixView_cannotShow;
	public static String MatrixView_document;
	public static String MatrixView_total;

	static {
		initializeMessages("org.sourcecritic.ui.views.claims.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
