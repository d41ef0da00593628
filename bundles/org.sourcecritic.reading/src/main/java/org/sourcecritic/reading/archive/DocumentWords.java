package org.sourcecritic.reading.archive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words that say which document lies at a place, from {@code documents.tsv}. */
final class DocumentWords {

	/** What words do. */
	enum Role {
		MESSAGE,
		DOCUMENT,
		MESSAGE_END,
		DOCUMENT_END,
		FROM,
		OF,
		TO,
		ABOUT,
		OFFICE,
		LEADING,
		BEFORE_DATE,
		PARTICLE,
		NOUN_OF_OFFICE
	}

	private static final Map<Role, List<Phrase>> WORDS = loaded();
	private static final Map<Role, List<String>> ENDS = ends();

	private DocumentWords() {
	}

	/** The end of the word for a message that begins here, of a German compound too; -1 where none does. */
	static int message(Lettering text, int from) {
		return Math.max(end(text, from, Role.MESSAGE), compound(text, from, Role.MESSAGE_END));
	}

	/** The same of any other document. */
	static int document(Lettering text, int from) {
		return Math.max(end(text, from, Role.DOCUMENT), compound(text, from, Role.DOCUMENT_END));
	}

	private static int compound(Lettering text, int from, Role role) {
		if (!Character.isUpperCase(text.at(from))) {
			return -1;
		}
		var word = text.wordAt(from);
		boolean ends = ENDS.getOrDefault(role, List.of()).stream()
				.anyMatch(end -> word.length() > end.length() + 2 && word.endsWith(end));
		return ends ? text.wordEnd(from) : -1;
	}

	/** The end of the longest words of a role that begin here, with their full stop; -1 where none do. */
	static int end(Lettering text, int from, Role role) {
		return WORDS.getOrDefault(role, List.of()).stream().mapToInt(phrase -> text.endOf(phrase, from)).max()
				.orElse(-1);
	}

	private static Map<Role, List<String>> ends() {
		var ends = new EnumMap<Role, List<String>>(Role.class);
		DataLines.cells("documents.tsv").stream().filter(cells -> cells.get(0).endsWith("_END"))
				.forEach(cells -> ends.put(Role.valueOf(cells.get(0)), DataLines.divided(cells.get(1), "\\|")));
		return ends;
	}

	private static Map<Role, List<Phrase>> loaded() {
		var words = new EnumMap<Role, List<Phrase>>(Role.class);
		DataLines.cells("documents.tsv").forEach(cells -> words
				.computeIfAbsent(Role.valueOf(cells.get(0)), role -> new ArrayList<>())
				.addAll(DataLines.divided(cells.get(1), "\\|").stream().map(Phrase::ofWords).toList()));
		return words;
	}
}
