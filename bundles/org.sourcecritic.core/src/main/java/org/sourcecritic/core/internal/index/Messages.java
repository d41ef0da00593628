package org.sourcecritic.core.internal.index;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What index and query language say, in the user's language. */
final class Messages {

	private Messages() {
	}

	static String format(String key, Object... arguments) {
		return MessageFormat.format(
				ResourceBundle.getBundle("org.sourcecritic.core.internal.index.messages").getString(key), arguments);
	}
}
