package org.sourcecritic.ui.views;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String Corpora_noWelcome;
	public static String Corpora_notOpened;
	public static String Corpora_notSaved;
	public static String Corpora_open;
	public static String Corpora_openMessage;
	public static String Corpora_sampleNotCopied;
	public static String CorpusCommand_noClaims;
	public static String CorpusCommand_noFormats;

	static {
		initializeMessages("org.sourcecritic.ui.views.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
