package org.sourcecritic.reading.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.reading.reference.Reference;
import org.sourcecritic.reading.reference.Reference.Role;

/**
 * What the notes before a note refer to, in the order of the document, and the works of its bibliography. It grows
 * while
 * notes are read; not for several threads.
 */
public final class Earlier {

	/** Of one author, no more works are told apart. */
	private static final int MOST = 60;

	private final Map<String, List<EarlierWork>> bySurname = new HashMap<>();
	private final Map<String, List<EarlierWork>> byTitle = new HashMap<>();
	private final Map<String, List<EarlierWork>> byNote = new HashMap<>();
	private final Map<TextRange, Reference> fuller = new HashMap<>();
	/** Works that only the list of works has named so far. */
	private final Set<EarlierWork> listed = new HashSet<>();
	private boolean inNotes;
	private Optional<String> note = Optional.empty();
	private Optional<Reference> last = Optional.empty();
	private int inLastNote;
	private int inThisNote;

	/** A note begins; what was read before it is earlier. */
	void begin(Optional<String> label) {
		note = label;
		inNotes = true;
		if (inThisNote > 0) {
			inLastNote = inThisNote;
		}
		inThisNote = 0;
	}

	/** Takes what the text refers to next. */
	void add(Reference reference) {
		boolean isWitness = reference.kind() != CitationKind.INTERNAL && reference.kind() != CitationKind.PERSONAL;
		if (isWitness) {
			last = Optional.of(reference);
			inThisNote++;
			know(reference);
		}
	}

	/** Takes a work of a bibliography: it can be meant, but no ibid. means it. */
	public void addListed(Reference reference) {
		note = Optional.empty();
		inNotes = false;
		know(reference);
	}

	/** Makes a work known that is named inside another reference. */
	void know(Reference reference) {
		if (reference.strength() == CitationStrength.FULL && reference.place().isEmpty()) {
			index(EarlierWork.of(reference, note));
			EarlierWork.around(reference, note).ifPresent(this::index);
		} else if (reference.antecedent().isPresent()) {
			var meant = Optional.ofNullable(fuller.get(reference.antecedent().orElseThrow()));
			meant.ifPresent(work -> note.ifPresent(label -> append(byNote, label, EarlierWork.of(work, note))));
		}
	}

	private void index(EarlierWork work) {
		note.ifPresent(label -> append(byNote, label, work));
		if (inNotes) {
			forgetListed(work);
		}
		boolean isKnown = work.surnames().stream().limit(1)
				.anyMatch(name -> of(bySurname, name).stream().anyMatch(work::isSame));
		if (isKnown) {
			return;
		}
		if (!inNotes) {
			listed.add(work);
		}
		fuller.put(work.reference().span(), work.reference());
		work.surnames().forEach(name -> append(bySurname, name, work));
		work.title().words().stream().limit(12).forEach(word -> append(byTitle, stem(word), work));
	}

	/** Where a note names a work in full, short titles behind it mean the note and not the list of works. */
	private void forgetListed(EarlierWork work) {
		work.surnames().stream().limit(1).flatMap(name -> of(bySurname, name).stream()).filter(listed::contains)
				.filter(work::isSame).toList().forEach(same -> {
					listed.remove(same);
					same.surnames().forEach(name -> of(bySurname, name).remove(same));
					same.title().words().stream().limit(12).forEach(word -> of(byTitle, stem(word)).remove(same));
				});
	}

	private static void append(Map<String, List<EarlierWork>> map, String key, EarlierWork work) {
		var list = map.computeIfAbsent(key, any -> new ArrayList<>());
		if (list.size() < MOST) {
			list.add(work);
		}
	}

	private static List<EarlierWork> of(Map<String, List<EarlierWork>> map, String key) {
		return map.getOrDefault(key, new ArrayList<>());
	}

	private static String stem(String word) {
		return word.length() > 4 ? word.substring(0, 4) : word;
	}

	/** The reference before, of this note or an earlier one. */
	Optional<Reference> last() {
		return last;
	}

	/** Whether the reference before is one of several of the note before. */
	boolean isLastOneOfSeveral() {
		return inThisNote == 0 && inLastNote > 1;
	}

	/** The reference in full that a short one means. */
	Optional<Reference> fuller(Reference reference) {
		return Optional.ofNullable(fuller.get(References.inFull(reference)));
	}

	/** Whether a surname is one of an author before. */
	boolean knows(String surname) {
		return bySurname.containsKey(surname);
	}

	/** The works of authors: of the first, by all the others where that leaves any. */
	List<EarlierWork> by(Set<String> surnames) {
		var works = surnames.stream().map(name -> of(bySurname, name)).filter(list -> !list.isEmpty()).findFirst()
				.orElse(List.of());
		var byAll = works.stream().filter(work -> work.surnames().containsAll(surnames)).toList();
		return byAll.isEmpty() ? works : byAll;
	}

	/** The works of authors of one year; 1990 may be 1990a. */
	List<EarlierWork> of(String authors, String year) {
		return by(Surnames.of(authors)).stream()
				.filter(work -> work.year().filter(known -> isSameYear(known, year)).isPresent()).toList();
	}

	private static boolean isSameYear(String full, String asked) {
		return full.equals(asked) || full.startsWith(asked) && full.length() == asked.length() + 1
				|| asked.startsWith(full) && asked.length() == full.length() + 1;
	}

	/**
	 * A reference by author and year with what the one work says that it means; as it is when none or several are
	 * meant.
	 */
	public Reference linked(Reference reference) {
		var author = reference.part(Role.AUTHOR);
		var year = reference.part(Role.YEAR);
		boolean isShort = reference.strength() == CitationStrength.SHORT && author.isPresent() && year.isPresent();
		var works = isShort ? of(author.orElseThrow().value(), year.orElseThrow().value()) : List.<EarlierWork>of();
		return works.size() == 1
				? References.withFunction(References.shortOf(reference.span(), works.getFirst().reference(),
						reference.parts(), reference.doubts()), reference.function())
				: reference;
	}

	/** The works with a title that a short one may mean. */
	List<EarlierWork> titled(TitleWords title) {
		return title.words().stream().findFirst().map(word -> of(byTitle, stem(word))).orElse(List.of()).stream()
				.filter(work -> title.isShortOf(work.title())).toList();
	}

	/** The works of a note. */
	Set<EarlierWork> inNote(String label) {
		return new LinkedHashSet<>(of(byNote, label));
	}

	/** Whether anything of an author is known. */
	static Optional<String> author(Reference reference) {
		return reference.part(Role.AUTHOR).or(() -> reference.part(Role.EDITOR)).map(part -> part.value());
	}
}
