package org.sourcecritic.core.edit;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Labels of operations, in the user's language. */
final class Messages {

	private Messages() {
	}

	static String format(String key, Object... arguments) {
		return MessageFormat.format(ResourceBundle.getBundle("org.sourcecritic.core.edit.messages").getString(key),
				arguments);
	}
}
