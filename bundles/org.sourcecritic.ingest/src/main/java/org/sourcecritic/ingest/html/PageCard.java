package org.sourcecritic.ingest.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself, as proposals for the source card: the tags of Highwire Press that libraries and Google
 * Scholar read, Dublin Core (DCMI, Expressing Dublin Core in HTML, 2008), Open Graph, and HTML's own names.
 */
final class PageCard {

	/** For each variable the names of its meta elements; the first that is there counts. */
	private static final Map<String, List<String>> NAMES = Map.ofEntries(
			Map.entry("title", List.of("citation_title", "dc.title", "dcterms.title", "og:title")),
			Map.entry("author",
					List.of("citation_author", "citation_authors", "dc.creator", "dcterms.creator", "author")),
			Map.entry("issued", List.of("citation_publication_date", "citation_date", "dc.date.issued",
					"dcterms.issued", "dc.date", "dcterms.date", "article:published_time", "date")),
			Map.entry("language", List.of("citation_language", "dc.language", "dcterms.language", "language")),
			Map.entry("publisher", List.of("citation_publisher", "dc.publisher", "dcterms.publisher")),
			Map.entry("container-title",
					List.of("citation_journal_title", "citation_inbook_title", "citation_conference_title")),
			Map.entry("volume", List.of("citation_volume")), Map.entry("issue", List.of("citation_issue")),
			Map.entry("DOI", List.of("citation_doi")), Map.entry("ISSN", List.of("citation_issn")),
			Map.entry("ISBN", List.of("citation_isbn")),
			Map.entry("URL", List.of("citation_public_url", "citation_fulltext_html_url", "og:url")));
	private static final Pattern DOI = Pattern.compile("(?:doi:|https?://(?:dx\\.)?doi\\.org/)?(10\\.\\d{4,9}/\\S+)",
			Pattern.CASE_INSENSITIVE);

	private final Document page;
	private final Map<String, Set<String>> metas = new TreeMap<>();
	private final Map<String, String> card = new TreeMap<>();

	private PageCard(Document page) {
		this.page = page;
		for (Element meta : page.select("meta[content]")) {
			String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
			String content = meta.attr("content").strip();
			if (!content.isEmpty()) {
				metas.computeIfAbsent(name.toLowerCase(Locale.ROOT), any -> new LinkedHashSet<>()).add(content);
			}
		}
	}

	static Map<String, String> of(Document page) {
		return new PageCard(page).read();
	}

	private Map<String, String> read() {
		NAMES.forEach((variable, names) -> names.stream().filter(metas::containsKey).findFirst()
				.ifPresent(name -> put(variable, metas.getOrDefault(name, Set.of()))));
		first("citation_firstpage").ifPresent(
				first -> card.put("page", first("citation_lastpage").map(last -> first + "-" + last).orElse(first)));
		metas.getOrDefault("dc.identifier", Set.of()).stream().map(DOI::matcher).filter(Matcher::matches).findFirst()
				.ifPresent(doi -> card.putIfAbsent("DOI", doi.group(1)));
		propose("title", page.title());
		propose("URL", page.select("link[rel=canonical]").attr("href"));
		propose("language", page.select("html").attr("lang"));
		propose("language", page.select("html").attr("xml:lang"));
		propose("language", page.body().attr("lang"));
		return card;
	}

	private Optional<String> first(String name) {
		return metas.getOrDefault(name, Set.of()).stream().findFirst();
	}

	private void put(String variable, Set<String> values) {
		boolean names = variable.equals("author");
		card.put(variable, names ? String.join("; ", values) : values.iterator().next());
	}

	private void propose(String variable, String value) {
		if (!value.isBlank()) {
			card.putIfAbsent(variable, value.strip());
		}
	}
}
