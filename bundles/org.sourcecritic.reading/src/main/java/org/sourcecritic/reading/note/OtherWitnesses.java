package org.sourcecritic.reading.note;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.publication.Cue;
import org.sourcecritic.reading.publication.DateOfIssue;
import org.sourcecritic.reading.publication.Token;
import org.sourcecritic.reading.publication.WordList;
import org.sourcecritic.reading.reference.Reference;
import org.sourcecritic.reading.reference.Reference.Role;

/** What is neither a work nor a document: a place of the same text, a colleague, an interview. */
final class OtherWitnesses {

	private static final Set<CueKind> KINDS = EnumSet.of(CueKind.ABOVE, CueKind.PERSONAL, CueKind.TESTIMONY);

	private final Words words;

	OtherWitnesses(Words words) {
		this.words = words;
	}

	/** The reference that a stretch is if it begins with such a cue. */
	Optional<Reference> read(int from, int to) {
		return words.cues().at(from, KINDS).flatMap(cue -> switch (cue.kind()) {
			case ABOVE -> isInternal(cue.next(), to) ? Optional.of(internal(from, to)) : Optional.empty();
			case PERSONAL -> Optional.of(person(CitationKind.PERSONAL, from, cue.next(), to));
			default -> isPerson(from, cue.next(), to)
					? Optional.of(person(CitationKind.TESTIMONY, from, cue.next(), to))
					: Optional.empty();
		});
	}

	/** A page of the same text: "see p. 45" without any work. */
	Optional<Reference> page(int from, int to) {
		var pages = words.markedPages(from, to);
		boolean isAll = from < to && words.marks().at(from).cue() == Cue.PAGES
				&& pages.filter(part -> part.span().end() == words.get(to - 1).end()).isPresent();
		return isAll ? Optional.of(internal(from, to)) : Optional.empty();
	}

	/**
	 * Whether little more than a number or a word of place follows: "above, p. 12", not "Notes on the War, London
	 * 1943".
	 */
	private boolean isInternal(int from, int to) {
		int capitals = 0;
		for (int i = from; i < to; i++) {
			capitals += words.get(i).isCapital() && words.get(i).text().length() > 2 ? 1 : 0;
			if (words.get(i).sort() == Token.Sort.QUOTATION || ShortTitles.isYear(words.get(i))) {
				return false;
			}
		}
		return capitals < 2 && to - from < 16;
	}

	private Reference internal(int from, int to) {
		var parts = new EnumMap<Role, Part>(Role.class);
		words.markedPages(from, to).ifPresent(pages -> parts.put(Role.PAGES, pages));
		return References.of(words.span(from, to), CitationKind.INTERNAL, CitationStrength.FULL, parts, Set.of());
	}

	/** Whether somebody is named, or an interview says of itself what it is. */
	private boolean isPerson(int cue, int from, int to) {
		var first = words.get(cue).text().toLowerCase(Locale.ROOT);
		boolean isInterview = first.startsWith("interview") || first.startsWith("entrevista")
				|| first.startsWith("интервью");
		return from < to && (words.get(from).isCapital() || isInterview && words.get(from).isWord());
	}

	private Reference person(CitationKind kind, int from, int rest, int to) {
		var parts = new EnumMap<Role, Part>(Role.class);
		int start = rest;
		while (start < to && start < rest + 6 && !words.get(start).isCapital() && !words.get(start).is(',')) {
			start++;
		}
		int end = start;
		while (end < to
				&& (words.get(end).isCapital() || words.get(end).is('.') && words.get(end - 1).text().length() < 5
						&& end > start)) {
			end++;
		}
		if (end > start && WordList.month(words.get(start).text()).isEmpty()) {
			parts.put(Role.AUTHOR, words.part(start, end));
		}
		date(from, to).ifPresent(date -> parts.put(Role.DATE, date));
		var strength = parts.containsKey(Role.AUTHOR) && parts.containsKey(Role.DATE)
				? CitationStrength.FULL
				: CitationStrength.PARTIAL;
		return References.of(words.span(from, to), kind, strength, parts, Set.of());
	}

	/** "July 9, 2008" */
	private boolean isMonthFirst(int from, int year) {
		return year >= from + 3 && words.get(year - 1).is(',') && words.get(year - 2).isNumber()
				&& words.get(year - 2).text().length() < 3
				&& WordList.month(words.get(year - 3).text()).isPresent();
	}

	/** The date with the year that a stretch says. */
	private Optional<Part> date(int from, int to) {
		for (int i = from; i < to; i++) {
			if (ShortTitles.isYear(words.get(i))) {
				int start = isMonthFirst(from, i) ? i - 3 : i;
				while (start > from && start > i - 4 && !words.get(start - 1).is('(')
						&& !words.get(start - 1).isCapital()
						&& (words.get(start - 1).isNumber() || words.get(start - 1).is('.')
								|| words.get(start - 1).text().equals("de"))
						|| start > from && start > i - 4 && words.get(start - 1).isWord() && WordList
								.month(words.get(start - 1).text()).isPresent()) {
					start--;
				}
				var span = words.span(start, i + 1);
				return DateOfIssue.of(words.text(), span).edtf().map(value -> new Part(value, span));
			}
		}
		return Optional.empty();
	}
}
