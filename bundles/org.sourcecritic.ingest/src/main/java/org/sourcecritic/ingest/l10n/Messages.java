package org.sourcecritic.ingest.l10n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this bundle in the language of the default locale. */
public final class Messages {

	private static final String NAME = "org.sourcecritic.ingest.l10n.messages";

	private Messages() {
	}

	/** The text of this key with its arguments. */
	public static String format(String key, Object... arguments) {
		ResourceBundle words = ResourceBundle.getBundle(NAME, Locale.getDefault(), Messages.class.getClassLoader());
		return MessageFormat.format(words.getString(key), arguments);
	}
}
