package org.sourcecritic.workspace;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String CorpusBuilder_checking;
	public static String CorpusMarkers_more;
	public static String CorpusProjects_otherProject;
	public static String CorpusWorkspace_keeping;
	public static String CorpusWorkspace_notKept;

	static {
		initializeMessages("org.sourcecritic.workspace.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
