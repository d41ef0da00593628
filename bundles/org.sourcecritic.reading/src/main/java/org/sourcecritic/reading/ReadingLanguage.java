package org.sourcecritic.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.sourcecritic.core.found.FoundLanguage;
import org.sourcecritic.core.text.MaskedText;

/** The languages that are read. */
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

	/** The language of a BCP 47 tag such as {@code de-AT}; empty when it is not read. */
	public static Optional<ReadingLanguage> of(String tag) {
		var language = Locale.forLanguageTag(tag).getLanguage();
		return Arrays.stream(values()).filter(one -> one.code.equals(language)).findFirst();
	}

	/** The language of a tag; of what is none of these or empty, the one that is found in the text; else English. */
	public static ReadingLanguage of(Optional<String> tag, MaskedText text) {
		return tag.flatMap(ReadingLanguage::of).or(() -> FoundLanguage.of(text).tag().flatMap(ReadingLanguage::of))
				.orElse(ENGLISH);
	}
}
