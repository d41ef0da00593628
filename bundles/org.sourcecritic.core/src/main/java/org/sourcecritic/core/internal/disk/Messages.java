package org.sourcecritic.core.internal.disk;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What the corpus on disk says to people, in their language. */
public final class Messages {

	private Messages() {
	}

	public static String format(String key, Object... arguments) {
		return MessageFormat.format(
				ResourceBundle.getBundle("org.sourcecritic.core.internal.disk.messages").getString(key), arguments);
	}
}
