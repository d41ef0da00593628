package org.sourcecritic.core.check;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What the check says, in the user's language. */
final class Messages {

	private Messages() {
	}

	static String format(String key, Object... arguments) {
		return MessageFormat.format(ResourceBundle.getBundle("org.sourcecritic.core.check.messages").getString(key),
				arguments);
	}
}
