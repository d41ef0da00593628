package org.sourcecritic.core.query;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What is said about queries, in the user's language. */
final class Messages {

	private Messages() {
	}

	static String format(String key, Object... arguments) {
		return MessageFormat.format(ResourceBundle.getBundle("org.sourcecritic.core.query.messages").getString(key),
				arguments);
	}
}
