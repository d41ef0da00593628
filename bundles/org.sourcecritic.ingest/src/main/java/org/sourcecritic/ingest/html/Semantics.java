package org.sourcecritic.ingest.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/**
 * What an element says it is for: {@code role} (W3C, Digital Publishing WAI-ARIA Module 1.0) and {@code epub:type}
 * (IDPF,
 * EPUB 3 Structural Semantics Vocabulary 1.1); both name the same things, one with {@code doc-} before it.
 */
final class Semantics {

	private static final Set<String> NOTE = Set.of("footnote", "endnote", "rearnote", "note");
	private static final Set<String> NOTES = Set.of("footnotes", "endnotes", "rearnotes", "notes");
	private static final Pattern NOTES_NAME = Pattern.compile(
			"(?:^|[\\s_-])(?:(?:foot|end|rear|side)?notes?(?:[_-]?list)?|references|reflist|fu(?:ss|ß)noten"
					+ "|anmerkungen|endnoten)(?:$|[\\s_-])",
			Pattern.CASE_INSENSITIVE);

	private Semantics() {
	}

	static boolean isMarker(Element element) {
		return is(element, Set.of("noteref"));
	}

	static boolean isNote(Element element) {
		return is(element, NOTE);
	}

	/** A list of notes, also one that only its class or its id calls so. */
	static boolean isNotes(Element element) {
		return is(element, NOTES) || NOTES_NAME.matcher(element.className()).find()
				|| NOTES_NAME.matcher(element.id()).find();
	}

	static boolean saysNotes(Element element) {
		return is(element, NOTES);
	}

	static boolean isBackLink(Element element) {
		return is(element, Set.of("backlink"));
	}

	static boolean isPageBreak(Element element) {
		return is(element, Set.of("pagebreak"));
	}

	private static boolean is(Element element, Set<String> kinds) {
		return has(element.attr("epub:type"), kinds) || has(element.attr("role"), kinds);
	}

	private static boolean has(String kinds, Set<String> wanted) {
		return !kinds.isEmpty() && Arrays.stream(kinds.toLowerCase(Locale.ROOT).split("\\s+"))
				.map(kind -> kind.startsWith("doc-") ? kind.substring(4) : kind).anyMatch(wanted::contains);
	}
}
