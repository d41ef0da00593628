package org.sourcecritic.ui.views.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String OwnTagging_noTag;
	public static String TextList_nothing;

	static {
		initializeMessages("org.sourcecritic.ui.views.text.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
