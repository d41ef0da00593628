package org.sourcecritic.reading.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The abbreviations that a document gives to archives: where it names one in full with the abbreviation in brackets,
 * "State Archive of the Russian Federation (GARF)", "Архив … (далее – АРХ)".
 */
public final class NamedArchives {

	private static final Pattern BRACKET = Pattern.compile("\\(([^()\\n]{2,60})\\)");
	private static final Pattern ABBREVIATION = Pattern.compile("[«\"„“']?"
			+ "((?=(?:[^\\p{Lu}]*+\\p{Lu}){2})\\p{Lu}[\\p{L}.]{0,12}(?:[ /-]\\p{Lu}[\\p{L}.]{0,12}){0,3})[»\"“”']?");
	private static final List<Phrase> LEADING = DataLines.of("after_names.txt").stream().map(Phrase::ofWords).toList();
	private static final List<ArchiveWord> WORDS = DataLines.cells("archive_words.tsv").stream()
			.map(cells -> new ArchiveWord(Phrase.ofWords(cells.get(0)), cells.get(1))).toList();
	private static final int LONGEST_NAME = 140;

	private record ArchiveWord(Phrase phrase, String scheme) {}

	private final Map<String, Archive> abbreviations = new LinkedHashMap<>();

	private NamedArchives() {
	}

	/** A document that gives none. */
	public static NamedArchives none() {
		return new NamedArchives();
	}

	/** Those of a whole document with its notes. */
	public static NamedArchives of(String document) {
		var named = new NamedArchives();
		var text = new Lettering(document);
		var bracket = BRACKET.matcher(document);
		while (bracket.find()) {
			if (hasCapitals(document, bracket.start(1), bracket.end(1))) {
				abbreviation(text, bracket).ifPresent(abbreviation -> named.add(abbreviation, text, bracket.start()));
			}
		}
		return named;
	}

	/** Whether there are two capitals or more, as any abbreviation has. */
	private static boolean hasCapitals(String document, int from, int to) {
		int capitals = 0;
		for (int at = from; at < to && capitals < 2; at += Character.charCount(document.codePointAt(at))) {
			capitals += Character.isUpperCase(document.codePointAt(at)) ? 1 : 0;
		}
		return capitals == 2;
	}

	/** The archives by what they are called. */
	Map<String, Archive> abbreviations() {
		return Map.copyOf(abbreviations);
	}

	/** The scheme that archives with such a name are likely to have. */
	static Optional<Scheme> schemeOf(String name) {
		var text = new Lettering(name);
		return WORDS.stream().filter(word -> stands(word.phrase(), text)).findFirst().map(word -> Scheme.of(word
				.scheme()));
	}

	private static boolean stands(Phrase word, Lettering text) {
		for (int at = 0; at < text.length(); at++) {
			if (text.isBeginning(at) && text.endOf(word, at) > 0) {
				return true;
			}
		}
		return false;
	}

	private static Optional<String> abbreviation(Lettering text, Matcher bracket) {
		int start = bracket.start(1);
		int leading = LEADING.stream().mapToInt(phrase -> text.endOf(phrase, start)).max().orElse(-1);
		var rest = text.text().substring(Math.max(start, leading), bracket.end(1)).replaceFirst("^[\\s:–—,-]+", "");
		var found = ABBREVIATION.matcher(rest.strip());
		return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
	}

	private void add(String abbreviation, Lettering text, int end) {
		if (abbreviations.containsKey(abbreviation)) {
			return;
		}
		int from = Math.max(0, end - LONGEST_NAME);
		knownBefore(text, from, end, abbreviation).or(() -> unknownBefore(text, from, end, abbreviation))
				.ifPresent(archive -> abbreviations.put(abbreviation, archive));
	}

	/** The archive of the list whose name ends before the bracket, perhaps with a city behind it. */
	private static Optional<Archive> knownBefore(Lettering text, int from, int end, String abbreviation) {
		for (int at = from; at < end; at++) {
			var named = text.isBeginning(at) ? Archives.known().at(text, at) : Optional.<Archives.Named>empty();
			if (named.isPresent() && isNearlyAll(text.text().substring(Math.min(named.get().end(), end), end))) {
				return named.map(one -> one.choices().getFirst())
						.map(one -> isListed(one) ? one : abbreviated(abbreviation, one.scheme()));
			}
		}
		return Optional.empty();
	}

	private static boolean isListed(Archive archive) {
		return Archives.known().byId(archive.id()).isPresent();
	}

	private static Archive abbreviated(String abbreviation, Scheme scheme) {
		var latin = LatinLetters.of(abbreviation);
		return new Archive(latin, scheme, abbreviation.equals(latin) ? "" : abbreviation);
	}

	private static boolean isNearlyAll(String rest) {
		return rest.matches("\\s*(?:,\\s*(?:\\p{Lu}\\p{L}{1,20}[ .]?){1,3},?\\s*)?");
	}

	private static Optional<Archive> unknownBefore(Lettering text, int from, int end, String abbreviation) {
		var before = text.text().substring(from, end);
		int last = Math.max(before.lastIndexOf('\n'), Math.max(before.lastIndexOf(';'), Math.max(before.lastIndexOf(
				')'), before.lastIndexOf(". "))));
		return schemeOf(before.substring(last + 1)).or(() -> schemeOfInstitution(text, from + last + 1, end))
				.map(scheme -> abbreviated(abbreviation, scheme));
	}

	/** By the word for an archive in a name that ends here: Zentralarchiv. */
	private static Optional<Scheme> schemeOfInstitution(Lettering text, int from, int end) {
		for (int at = from; at < end; at++) {
			var named = text.isBeginning(at) ? Institution.at(text, at) : Optional.<Institution>empty();
			if (named.filter(one -> text.afterBlanks(one.name().span().end()) == end && one.isArchive()).isPresent()) {
				return named.map(one -> one.schemes().getFirst());
			}
		}
		return Optional.empty();
	}
}
