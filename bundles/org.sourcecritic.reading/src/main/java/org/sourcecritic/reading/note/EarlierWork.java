package org.sourcecritic.reading.note;

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
