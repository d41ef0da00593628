package org.sourcecritic.ui.views.wizards;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String ExportDialog_close;
	public static String ExportPage_allAnnotators;
	public static String ExportPage_annotator;
	public static String ExportPage_browse;
	public static String ExportPage_description;
	public static String ExportPage_format;
	public static String ExportPage_isFolder;
	public static String ExportPage_noTarget;
	public static String ExportPage_overwrites;
	public static String ExportPage_target;
	public static String ExportReportPage_annotator;
	public static String ExportReportPage_attribute;
	public static String ExportReportPage_claim;
	public static String ExportReportPage_complete;
	public static String ExportReportPage_document;
	public static String ExportReportPage_losses;
	public static String ExportReportPage_title;
	public static String ExportWizard_cancelled;
	public static String ExportWizard_failed;
	public static String ExportWizard_title;
	public static String FileList_add;
	public static String FileList_addFolder;
	public static String FileList_all;
	public static String FileList_name;
	public static String FileList_pick;
	public static String FileList_pickFolder;
	public static String FileList_remove;
	public static String FileList_texts;
	public static String FileList_tip;
	public static String ImportDocumentsWizard_description;
	public static String ImportDocumentsWizard_title;
	public static String ImportJob_failed;
	public static String ImportJob_many;
	public static String ImportJob_one;
	public static String ImportReportDialog_copy;
	public static String ImportReportDialog_in;
	public static String ImportReportDialog_out;
	public static String ImportReportDialog_window;
	public static String ImportReportRows_failed;
	public static String ImportReportRows_remark;
	public static String ImportReportTable_file;
	public static String ImportReportTable_folder;
	public static String ImportReportTable_name;
	public static String ImportReportTable_outcome;
	public static String ImportReportTable_reason;
	public static String NewCorpusWizard_browse;
	public static String NewCorpusWizard_browseMessage;
	public static String NewCorpusWizard_description;
	public static String NewCorpusWizard_failed;
	public static String NewCorpusWizard_folder;
	public static String NewCorpusWizard_name;
	public static String NewCorpusWizard_noFolder;
	public static String NewCorpusWizard_noTitle;
	public static String NewCorpusWizard_notEmpty;
	public static String NewCorpusWizard_texts;
	public static String NewCorpusWizard_title;
	public static String NewCorpusWizard_untitled;

	static {
		initializeMessages("org.sourcecritic.ui.views.wizards.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
