package org.sourcecritic.ui.views.figures;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String FigureFilter_bare;
	public static String FigureFilter_bareTip;
	public static String FigureFilter_untagged;
	public static String FigureFilter_untaggedTip;
	public static String FigureRow_bare;
	public static String FigureRow_doubtful;
	public static String FigureRow_marked;
	public static String FigureRow_markedLater;
	public static String FigureRow_reached;
	public static String FigureRow_stripped;
	public static String FiguresView_cannotRead;
	public static String FiguresView_counts;
	public static String FiguresView_figure;
	public static String FiguresView_noMarkerLater;
	public static String FiguresView_notChanged;
	public static String FiguresView_period;
	public static String FiguresView_reading;
	public static String FiguresView_readingReferences;
	public static String FiguresView_source;
	public static String FiguresView_tagged;
	public static String FiguresView_taggedAlready;
	public static String FiguresView_title;
	public static String FiguresView_value;
	public static String FiguresView_what;

	static {
		initializeMessages("org.sourcecritic.ui.views.figures.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
