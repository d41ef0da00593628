package org.sourcecritic.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this bundle in the language of the default locale. */
final class Messages {

	private static final String NAME = "org.sourcecritic.cli.messages";

	private Messages() {
	}

	/** The text of this key with {0}, {1} … replaced by the arguments as they are. */
	static String text(String key, Object... arguments) {
		var pattern = ResourceBundle.getBundle(NAME, Locale.getDefault(), Messages.class.getClassLoader())
				.getString(key);
		var text = new StringBuilder(pattern.length() + 40);
		for (int i = 0; i < pattern.length(); i++) {
			char c = pattern.charAt(i);
			if (c == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}') {
				text.append(arguments[pattern.charAt(i + 1) - '0']);
				i += 2;
			} else {
				text.append(c);
			}
		}
		return text.toString();
	}
}
