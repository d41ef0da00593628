package org.sourcecritic.reading.quotation;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.card.PersonName;
import org.sourcecritic.core.found.FoundLanguage;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.quotation.QuotationMarks.Pair;

/** How a language quotes and refers. */
enum QuotationLanguage {
	ENGLISH("“", "”", "‘", "’", "p. ", "pp. ", "n. ", "cited in ", " and ", " et al."),
	GERMAN("„", "“", "‚", "‘", "S. ", "S. ", "Anm. ", "zitiert nach ", " und ", " u. a."),
	FRENCH("« ", " »", "“", "”", "p. ", "p. ", "n. ", "cité dans ", " et ", " et al."),
	SPANISH("«", "»", "“", "”", "p. ", "pp. ", "n. ", "citado en ", " y ", " y otros"),
	RUSSIAN("«", "»", "„", "“", "с. ", "с. ", "прим. ", "цит. по: ", " и ", " и др.");

	/** So much of a text tells its language. */
	private static final int SAMPLE = 40_000;
	private static final int MOST_NAMES = 3;

	private final QuotationMarks marks;
	private final String page;
	private final String pages;
	private final String note;
	private final String citedIn;
	private final String and;
	private final String others;

	QuotationLanguage(String outerOpen, String outerClose, String innerOpen, String innerClose, String page,
			String pages, String note, String citedIn, String and, String others) {
		marks = new QuotationMarks(new Pair(outerOpen, outerClose), new Pair(innerOpen, innerClose));
		this.page = page;
		this.pages = pages;
		this.note = note;
		this.citedIn = citedIn;
		this.and = and;
		this.others = others;
	}

	/** By a BCP 47 tag; of what is none of these, or without one, as found in the text; else English. */
	static QuotationLanguage of(Optional<String> tag, String text) {
		return tag.flatMap(ReadingLanguage::of)
				.or(() -> tag.isPresent() ? Optional.empty() : found(text)).map(QuotationLanguage::of).orElse(ENGLISH);
	}

	private static Optional<ReadingLanguage> found(String text) {
		return FoundLanguage.of(text.substring(0, Math.min(SAMPLE, text.length()))).tag()
				.flatMap(ReadingLanguage::of);
	}

	private static QuotationLanguage of(ReadingLanguage language) {
		return switch (language) {
			case ENGLISH -> ENGLISH;
			case GERMAN -> GERMAN;
			case FRENCH -> FRENCH;
			case SPANISH -> SPANISH;
			case RUSSIAN -> RUSSIAN;
		};
	}

	QuotationMarks marks() {
		return marks;
	}

	/** {@code pp. 12–13}. */
	String pages(String numbers) {
		return (numbers.matches(".*[–,-].*") ? pages : page) + numbers;
	}

	/** {@code n. 7}. */
	String note(String label) {
		return note + label;
	}

	/** What leads from the work that is quoted to the one in which it is. */
	String citedIn() {
		return citedIn;
	}

	/** Up to three names, else the first. */
	String names(List<PersonName> people) {
		var names = people.stream().map(PersonName::inText).toList();
		if (names.size() > MOST_NAMES) {
			return names.getFirst() + others;
		}
		return names.size() < 2
				? String.join("", names)
				: String.join(", ", names.subList(0, names.size() - 1)) + and + names.getLast();
	}
}
