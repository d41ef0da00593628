package org.sourcecritic.reading.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Archives by their names and abbreviations: those of {@code archives.tsv}, and those that a document names. */
final class Archives {

	private static final Archives KNOWN = loaded();
	/** Archives by the codes of their departments. */
	private static final Map<String, Archive> DEPARTMENTS = departments();
	/** Words of a name are found by these many letters, as the rest may be declined. */
	private static final int STEM = 3;

	/**
	 * A name that stands in a text.
	 *
	 * @param choices archives it may mean, the likeliest first
	 */
	record Named(List<Archive> choices, int end) {}

	private record Name(Phrase phrase, Archive archive) {}

	/** By the first letters of the first word in lower case; the longest first. */
	private final Map<String, List<Name>> names = new HashMap<>();
	private final Map<String, List<Archive>> byId = new HashMap<>();

	private Archives() {
	}

	/** Those of the file. */
	static Archives known() {
		return KNOWN;
	}

	/** These and more, by the abbreviations a document gives them; its abbreviations come first. */
	Archives with(Map<String, Archive> abbreviations) {
		if (abbreviations.isEmpty()) {
			return this;
		}
		var more = new Archives();
		abbreviations.forEach((abbreviation, archive) -> more.add(Phrase.ofAbbreviation(abbreviation), archive));
		names.forEach((key, list) -> more.names.computeIfAbsent(key, k -> new ArrayList<>()).addAll(list));
		byId.forEach((id, list) -> more.byId.putIfAbsent(id, list));
		more.sort();
		return more;
	}

	Optional<Archive> byId(String id) {
		return byId.getOrDefault(id, List.of()).stream().findFirst();
	}

	/** The schemes of an archive, which may have several; the usual one first. */
	List<Scheme> schemes(String id) {
		return byId.getOrDefault(id, List.of()).stream().map(Archive::scheme).distinct().toList();
	}

	/** The archive of the department whose code begins here, which is named nowhere: CAB 65/12. */
	Optional<Archive> ofDepartment(Lettering text, int from) {
		int end = text.wordEnd(from);
		int number = text.afterBlanks(end);
		int slash = number;
		while (slash < number + 5 && text.isDigit(slash)) {
			slash++;
		}
		boolean isClass = slash > number && text.at(slash) == '/' && text.isDigit(slash + 1);
		return isClass ? Optional.ofNullable(DEPARTMENTS.get(text.text().substring(from, end))) : Optional.empty();
	}

	/** The longest name that begins here. */
	Optional<Named> at(Lettering text, int from) {
		var candidates = names.getOrDefault(key(text.wordAt(from)), List.of());
		int longest = longest(candidates, text, from);
		if (longest < 0) {
			return Optional.empty();
		}
		var choices = candidates.stream().filter(name -> text.endOf(name.phrase(), from) == longest)
				.map(name -> name.archive().id().isEmpty()
						? named(text, from, longest, name.archive())
						: name.archive())
				.toList();
		return Optional.of(new Named(choices, longest));
	}

	/** The furthest end of a name that begins here; -1 where none does. */
	private static int longest(List<Name> candidates, Lettering text, int from) {
		int longest = -1;
		for (var name : candidates) {
			longest = Math.max(longest, text.endOf(name.phrase(), from));
		}
		return longest;
	}

	private static Archive named(Lettering text, int from, int end, Archive archive) {
		return new Archive(text.text().substring(from, end), archive.scheme(), "");
	}

	private static String key(String word) {
		return word.substring(0, Math.min(STEM, word.length()));
	}

	private void add(Phrase phrase, Archive archive) {
		names.computeIfAbsent(key(phrase.first()), first -> new ArrayList<>()).add(new Name(phrase, archive));
		var same = byId.computeIfAbsent(archive.id(), id -> new ArrayList<>());
		if (same.stream().noneMatch(one -> one.scheme() == archive.scheme())) {
			same.add(archive);
		}
	}

	private void sort() {
		names.values().forEach(list -> list.sort(
				Comparator.comparingInt((Name name) -> name.phrase().pieces().size()).reversed()));
	}

	private static Archives loaded() {
		var archives = new Archives();
		DataLines.cells("archives.tsv").forEach(archives::add);
		archives.sort();
		return archives;
	}

	private static Map<String, Archive> departments() {
		var archives = new HashMap<String, Archive>();
		for (var cells : DataLines.cells("departments.tsv")) {
			var archive = KNOWN.byId(cells.get(0)).orElseThrow();
			DataLines.divided(cells.get(1), "\\|").forEach(code -> archives.put(code, archive));
		}
		return Map.copyOf(archives);
	}

	private void add(List<String> cells) {
		var scheme = Scheme.of(cells.get(1));
		var cyrillic = cells.get(3);
		boolean isOwn = cells.get(0).equals("=");
		var one = new Archive(isOwn ? "" : cells.get(0), scheme, cyrillic);
		Stream.concat(DataLines.divided(cells.get(2), "\\|").stream(), Stream.of(cyrillic).filter(c -> !c.isEmpty()))
				.forEach(abbreviation -> add(Phrase.ofAbbreviation(abbreviation),
						isOwn && !abbreviation.endsWith("*")
								? new Archive(LatinLetters.of(abbreviation), scheme, "")
								: one));
		DataLines.divided(cells.get(4), "\\|").forEach(name -> add(Phrase.ofWords(name), one));
	}
}
