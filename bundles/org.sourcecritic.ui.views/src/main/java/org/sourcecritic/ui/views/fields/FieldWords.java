package org.sourcecritic.ui.views.fields;

import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.FieldKind;
import org.sourcecritic.ui.Labels;

/** What fields and their values are called in front of people. */
public final class FieldWords {

	private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.sourcecritic.ui.views.fields.messages"); //$NON-NLS-1$

	private FieldWords() {
	}

	public static String field(ClaimField field) {
		return word(field.queryName(), field.queryName());
	}

	/** The empty value stands for having none. */
	public static String value(CorpusStore store, ClaimField field, String value) {
		if (value.isEmpty()) {
			return word("none", ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return switch (field) {
			case TAG -> Labels.tag(store, value);
			case DOCUMENT -> Labels.document(store, value);
			case ANNOTATOR -> Labels.annotator(store, value);
			default -> field.kind() == FieldKind.LITERAL ? literal(field, value) : value;
		};
	}

	/** A value out of those that the model has. */
	public static String literal(ClaimField field, String value) {
		return word(field.queryName() + '.' + value, value);
	}

	private static String word(String key, String otherwise) {
		try {
			return WORDS.getString(key);
		} catch (MissingResourceException e) {
			return otherwise; // a value that a later version of the model has brought
		}
	}
}
