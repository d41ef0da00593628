package org.sourcecritic.ui.views.welcome;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String WelcomePage_drop;
	public static String WelcomePage_newCorpus;
	public static String WelcomePage_openCorpus;
	public static String WelcomePage_purpose;
	public static String WelcomePage_recent;
	public static String WelcomePage_sample;
	public static String WelcomePage_tab;
	public static String WelcomePage_title;

	static {
		initializeMessages("org.sourcecritic.ui.views.welcome.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
