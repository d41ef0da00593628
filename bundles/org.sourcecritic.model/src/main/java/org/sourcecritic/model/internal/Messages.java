package org.sourcecritic.model.internal;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What the model says to people, in their language. */
final class Messages {

	private Messages() {
	}

	static String format(String key, Object... arguments) {
		return MessageFormat.format(ResourceBundle.getBundle("org.sourcecritic.model.internal.messages").getString(key),
				arguments);
	}
}
