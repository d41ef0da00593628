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

	private DocumentWords() {
	}

	/** The end of the longest words of a role that begin here, with their full stop; -1 where none do. */
	static int end(Lettering text, int from, Role role) {
		return WORDS.getOrDefault(role, List.of()).stream().mapToInt(phrase -> text.endOf(phrase, from)).max()
				.orElse(-1);
	}

	private static Map<Role, List<Phrase>> loaded() {
		var words = new EnumMap<Role, List<Phrase>>(Role.class);
		DataLines.cells("documents.tsv").forEach(cells -> words
				.computeIfAbsent(Role.valueOf(cells.get(0)), role -> new ArrayList<>())
				.addAll(DataLines.divided(cells.get(1), "\\|").stream().map(Phrase::ofWords).toList()));
		return words;
	}
}
