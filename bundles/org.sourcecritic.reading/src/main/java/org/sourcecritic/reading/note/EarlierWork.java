package org.sourcecritic.reading.note;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.Reference;
import org.sourcecritic.reading.reference.Reference.Role;

/**
 * A work that was named in full.
 *
 * @param reference the first that did
 * @param note the label of its note
 */
record EarlierWork(Reference reference, Optional<String> note, Set<String> surnames, TitleWords title) {

	EarlierWork {
		surnames = Set.copyOf(surnames);
	}

	static EarlierWork of(Reference reference, Optional<String> note) {
		var people = reference.part(Role.AUTHOR).or(() -> reference.part(Role.EDITOR)).map(Part::value).orElse("");
		var title = reference.part(Role.TITLE).or(() -> reference.part(Role.CONTAINER)).map(Part::value).orElse("");
		return new EarlierWork(reference, note, Surnames.of(people), TitleWords.of(title));
	}

	/** The book that a chapter is in, if its editors are named: it may be meant later on its own. */
	static Optional<EarlierWork> around(Reference chapter, Optional<String> note) {
		var editor = chapter.part(Role.EDITOR);
		var book = chapter.part(Role.CONTAINER);
		if (editor.isEmpty() || book.isEmpty()) {
			return Optional.empty();
		}
		var parts = new EnumMap<Role, Part>(Role.class);
		for (var role : List.of(Role.EDITOR, Role.YEAR, Role.PUBLISHER, Role.PUBLISHED_IN)) {
			chapter.part(role).ifPresent(part -> parts.put(role, part));
		}
		parts.put(Role.TITLE, book.orElseThrow());
		return Optional.of(of(References.of(book.orElseThrow().span(), chapter.kind(), chapter.strength(), parts,
				Set.of()), note));
	}

	/** Whether another reference in full names the same work. */
	boolean isSame(EarlierWork other) {
		return surnames.equals(other.surnames) && (title.isShortOf(other.title) || other.title.isShortOf(title))
				&& !title.words().isEmpty() && year().equals(other.year());
	}

	/** Its year as the text has it. */
	Optional<String> year() {
		return reference.part(Role.YEAR).map(Part::value);
	}
}
