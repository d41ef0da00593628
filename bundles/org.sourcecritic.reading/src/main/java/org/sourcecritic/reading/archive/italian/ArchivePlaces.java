package org.sourcecritic.reading.archive.italian;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.archive.italian.Component.Label;
import org.sourcecritic.reading.reference.ArchivePlace;
import org.sourcecritic.reading.reference.ArchivePlace.Level;

/** The components of references as places in archives. */
final class ArchivePlaces {

	/** The longest list of bare numbers, in UTF-16 units. */
	private static final int NUMBERS = 400;

	private final String text;
	private final List<ArchivePlace> places = new ArrayList<>();
	private final List<Level> levels = new ArrayList<>();
	private Optional<Part> heading = Optional.empty();
	private Optional<Part> archive = Optional.empty();
	/** UTF-16 offset of the place that is being read. */
	private Optional<Integer> start = Optional.empty();

	ArchivePlaces(String text) {
		this.text = text;
	}

	/** In the order of the text. */
	List<ArchivePlace> of(List<ArchiveReference> references) {
		references.forEach(this::add);
		return List.copyOf(places);
	}

	private void add(ArchiveReference reference) {
		if (reference.firstOfLine()) {
			archive = heading;
		}
		for (var component : reference.components()) {
			if (beginsPlace(component)) {
				end(component.span().start());
			}
			add(component);
			if (component.label() == Label.SERIES) {
				addNumbers(component.span().end(), reference.end());
			}
		}
		heading = reference.isHeading() ? archive : heading;
		end(reference.end());
	}

	/** An archive begins a place, and a series behind a level does if it isn't said in brackets or of a notary. */
	private boolean beginsPlace(Component component) {
		return switch (component.label()) {
			case ARCHIVE -> true;
			case SERIES -> !levels.isEmpty() && Character.isUpperCase(text.charAt(component.span().start()));
			case REGISTRY, BOX, FOLDER, FILZA -> false;
		};
	}

	private void add(Component component) {
		if (start.isEmpty()) {
			start = Optional.of(name(component.span()).span().start());
		}
		if (component.label() == Label.ARCHIVE) {
			archive = Optional.of(abbreviation(name(component.span())));
		} else {
			levels.add(new Level(Level.Kind.OTHER, label(component.label()), value(component)));
		}
	}

	/** The units of a series that no word leads to, which are no components: Censori, 107, 108. */
	private void addNumbers(int from, int to) {
		var words = Words.of(text.substring(from, Math.min(to, from + NUMBERS)));
		if (!words.isEmpty() && words.getFirst().isDigits() && !words.getFirst().isYear()
				&& !Vocabulary.ITALIAN.isDay(words, 0, words.size())) {
			int end = new NumberList(words, words.size(), Vocabulary.ITALIAN).end(0);
			levels.add(new Level(Level.Kind.OTHER, "",
					part(from + words.getFirst().start(), from + words.get(end - 1).end())));
		}
	}

	/** A.S.V. is ASV. */
	private static Part abbreviation(Part name) {
		boolean isSpaced = Words.of(name.value()).stream().allMatch(word -> word.isInitial() || word.is("."));
		return isSpaced ? new Part(name.value().replace(".", "").replace(" ", ""), name.span()) : name;
	}

	private static String label(Label label) {
		return switch (label) {
			case ARCHIVE, SERIES -> "";
			case REGISTRY -> "reg.";
			case BOX -> "b.";
			case FOLDER -> "fasc.";
			case FILZA -> "filza";
		};
	}

	private Part value(Component component) {
		if (component.label() == Label.SERIES) {
			return name(component.span());
		}
		var words = Words.of(component.span().in(text));
		int first = words.getFirst().isSign() ? 1 : 0;
		return Designation.at(words, first, words.size(), Vocabulary.ITALIAN)
				.map(found -> part(component.span().start() + words.get(found.number()).start(),
						component.span().start() + words.get(found.to() - 1).end()))
				.orElseGet(() -> name(component.span()));
	}

	/** Without the signs around it, but for a bracket that it opens itself. */
	private Part name(TextRange span) {
		int from = span.start();
		int to = span.end();
		while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
			from++;
		}
		boolean hasBracket = text.substring(from, to).indexOf('(') >= 0;
		while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))
				&& !(hasBracket && text.charAt(to - 1) == ')')) {
			to--;
		}
		return part(from, to);
	}

	/** Words that are divided at the end of a line are joined in the value. */
	private Part part(int from, int to) {
		var value = new StringBuilder();
		int end = from;
		for (var word : Words.of(text.substring(from, to))) {
			value.append(from + word.start() > end ? " " : "").append(word.form());
			end = from + word.end();
		}
		return new Part(value.toString(), new TextRange(from, to));
	}

	private void end(int behind) {
		if (!levels.isEmpty()) {
			int last = levels.getLast().value().span().end();
			var leaves = LeafReading.of(text, last, behind);
			int to = leaves.isEmpty() ? last : leaves.getLast().span().end();
			places.add(new ArchivePlace(new TextRange(start.orElse(last), to), archive, levels, leaves));
			levels.clear();
		}
		start = Optional.empty();
	}
}
