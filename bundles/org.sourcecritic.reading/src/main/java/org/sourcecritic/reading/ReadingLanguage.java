package org.sourcecritic.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages whose figures are read. */
public enum ReadingLanguage {
	ENGLISH("en"),
	GERMAN("de"),
	FRENCH("fr"),
	SPANISH("es"),
	RUSSIAN("ru");

	private final String code;

	ReadingLanguage(String code) {
		this.code = code;
	}

	/** ISO 639-1. */
	public String code() {
		return code;
	}

	/** The language of a BCP 47 tag such as {@code de-AT}; empty when its figures are not read. */
	public static Optional<ReadingLanguage> of(String tag) {
		var language = Locale.forLanguageTag(tag).getLanguage();
		return Arrays.stream(values()).filter(one -> one.code.equals(language)).findFirst();
	}
}
