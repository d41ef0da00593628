package org.sourcecritic.ui.views.corpus;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String CorpusLabels_codebook;
	public static String CorpusLabels_documents;
	public static String CorpusLabels_own;
	public static String CorpusLabels_problem;
	public static String CorpusLabels_problems;
	public static String CorpusLabels_reading;
	public static String CorpusView_cannotCount;
	public static String CorpusView_cannotShow;
	public static String CorpusView_counting;

	static {
		initializeMessages("org.sourcecritic.ui.views.corpus.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
