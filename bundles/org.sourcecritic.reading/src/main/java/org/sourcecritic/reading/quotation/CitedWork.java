package org.sourcecritic.reading.quotation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.model.ArchiveReference;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.CitationFunction;

/** What a note names as the place where quoted words are from. */
final class CitedWork {

	private CitedWork() {
	}

	/** The work that supports what is said, else the first one; empty when none says anything of itself. */
	static Optional<String> of(List<Citation> citations, QuotationLanguage language) {
		return Stream.concat(citations.stream().filter(CitedWork::isSupporting), citations.stream())
				.map(citation -> words(citation, language)).filter(Predicate.not(String::isEmpty)).findFirst();
	}

	private static boolean isSupporting(Citation citation) {
		return citation.getFunction() == CitationFunction.SUPPORTS
				|| citation.getFunction() == CitationFunction.UNSPECIFIED;
	}

	/** The work by its parts, as "ibid." says nothing elsewhere; what has none by its own words. */
	private static String words(Citation citation, QuotationLanguage language) {
		var work = joined(Stream.of(place(citation.getArchive()),
				joined(Stream.of(citation.getAuthor(), citation.getTitle(), citation.getContainer(),
						citation.getVolume(), citation.getNumber(), citation.getYear()))));
		var whole = work.isEmpty()
				? Objects.requireNonNullElse(citation.getText(), "").strip()
				: joined(Stream.of(work, pages(citation, language)));
		var via = citation.getVia();
		return via == null || via.isBlank() ? whole : joined(Stream.of(whole, language.citedIn() + via.strip()));
	}

	private static String pages(Citation citation, QuotationLanguage language) {
		var pages = citation.getPages();
		return pages == null || pages.isBlank() ? "" : language.pages(pages.strip());
	}

	private static String place(@Nullable ArchiveReference place) {
		return place == null
				? ""
				: joined(Stream.of(place.getArchive(), labelled("f. ", place.getFond()),
						labelled("op. ", place.getOpis()), labelled("d. ", place.getDelo()),
						String.join(", ", place.getOther()), place.getFolios()));
	}

	private static String labelled(String label, @Nullable String value) {
		return value == null || value.isBlank() ? "" : label + value.strip();
	}

	private static String joined(Stream<@Nullable String> parts) {
		return parts.flatMap(part -> part == null || part.isBlank() ? Stream.empty() : Stream.of(part.strip()))
				.collect(Collectors.joining(", "));
	}
}
