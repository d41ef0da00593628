package org.sourcecritic.reading.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Segment;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.Reference.Role;
import org.sourcecritic.reading.reference.ReferenceInText.Setting;

/**
 * Finds things that a text dates otherwise than the note of the same sentence: the document that the sentence names and
 * the one in the note, or the work of a year and the work in the note. Only where each side names one date.
 */
final class DateClashes {

	private static final List<Role> DATES = List.of(Role.DATE, Role.YEAR);

	private DateClashes() {
	}

	/** One for each sentence, in the order of the text. */
	static List<RawFinding> in(DocumentReferences references) {
		Map<TextRange, List<ReferenceInText>> sentences = references.references().stream()
				.filter(reference -> reference.setting() == Setting.TEXT)
				.collect(Collectors.groupingBy(ReferenceInText::sentence));
		return sentences.entrySet().stream()
				.flatMap(sentence -> DATES.stream()
						.flatMap(role -> clash(role, sentence.getValue(), notes(references, sentence.getKey()))
								.stream()))
				.sorted(Comparator.comparing(finding -> finding.places().getFirst())).toList();
	}

	private static List<ReferenceInText> notes(DocumentReferences references, TextRange sentence) {
		return references.markersIn(List.of(sentence)).stream().map(Segment::getTarget).filter(Objects::nonNull)
				.flatMap(note -> references.ofNote(note).stream()).distinct().toList();
	}

	private static Optional<RawFinding> clash(Role role, List<ReferenceInText> text, List<ReferenceInText> notes) {
		var said = only(role, text);
		var noted = only(role, notes);
		return said.isPresent() && noted.isPresent() && Dates.differ(date(role, said.get()), date(role, noted.get()))
				&& maySayTheSame(said.get(), noted.get())
						? Optional.of(finding(role, said.get(), noted.get()))
						: Optional.empty();
	}

	private static Optional<ReferenceInText> only(Role role, List<ReferenceInText> references) {
		var dated = references.stream().filter(reference -> reference.reference().part(role).isPresent()).toList();
		return dated.size() == 1 ? Optional.of(dated.getFirst()) : Optional.empty();
	}

	private static String date(Role role, ReferenceInText reference) {
		return reference.reference().part(role).map(Part::value).orElse("");
	}

	/** Two authors that share no word are two. */
	private static boolean maySayTheSame(ReferenceInText one, ReferenceInText other) {
		var first = author(one);
		var second = author(other);
		return first.isEmpty() || second.isEmpty() || first.stream().anyMatch(second::contains);
	}

	private static List<String> author(ReferenceInText reference) {
		return reference.reference().part(Role.AUTHOR).or(() -> reference.reference().part(Role.SENDER))
				.map(part -> List.of(part.value().split("[^\\p{L}]+")).stream().filter(word -> word.length() > 2)
						.map(word -> word.toLowerCase(Locale.ROOT)).toList())
				.orElse(List.of());
	}

	private static RawFinding finding(Role role, ReferenceInText text, ReferenceInText note) {
		var both = new ArrayList<>(List.of(text, note));
		both.sort(Comparator.comparing(reference -> reference.reference().span()));
		return new RawFinding(RawFinding.Kind.DATE_CLASH,
				both.stream().map(reference -> reference.reference().span()).toList(),
				both.stream().map(reference -> date(role, reference)).toList());
	}
}
