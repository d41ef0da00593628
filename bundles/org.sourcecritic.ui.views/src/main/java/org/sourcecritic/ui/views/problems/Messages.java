package org.sourcecritic.ui.views.problems;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String ProblemsView_annotator;
	public static String ProblemsView_document;
	public static String ProblemsView_none;
	public static String ProblemsView_one;
	public static String ProblemsView_problem;
	public static String ProblemsView_some;

	static {
		initializeMessages("org.sourcecritic.ui.views.problems.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
