package org.sourcecritic.reading.archive;

import java.util.List;
import java.util.Set;

import org.sourcecritic.reading.reference.ArchivePlace.Level;

/**
 * A level of a scheme, or what marks its leaves.
 *
 * @param index from the largest, beginning with 0
 * @param latin how it is written behind the level above it, {@code {}} for the value
 * @param cyrillic the same in Cyrillic letters; empty where the scheme isn't written in them
 * @param before what may stand before a value without a label: comma or blank as ",", comma alone as
 *     "!", blank as "_", slash; empty if it needs one
 * @param labels that are read
 */
record SchemeLevel(int index, Kind kind, String latin, String cyrillic, ValueShape shape, String before,
		List<Phrase> labels) {

	private static final Set<String> OF_PUBLICATIONS = Set.of("Bd.", "vol.", "t.", "series", "n.", "no.", "item", "Nr.",
			"ch.");

	enum Kind {
		FOND,
		OPIS,
		DELO,
		/** One of another scheme that holds the documents. */
		FILE,
		OTHER,
		LEAF,
		VERSO,
		RECTO,
		/** A leaf with its other side: 5 and verso. */
		BOTH,
		/** Several levels in one value. */
		PATH,
		/** And the next leaf, and those that follow. */
		NEXT,
		MORE,
		/** What joins the last two. */
		AND,
		/** In the same archive. */
		SAME;

		boolean isLevel() {
			return compareTo(OTHER) <= 0;
		}

		Level.Kind level() {
			return switch (this) {
				case FOND -> Level.Kind.FOND;
				case OPIS -> Level.Kind.OPIS;
				case DELO -> Level.Kind.DELO;
				default -> Level.Kind.OTHER;
			};
		}
	}

	SchemeLevel {
		labels = List.copyOf(labels);
	}

	/** The label as it is written in Latin letters, without value and separator. */
	String label() {
		return latin.replace("{}", "").replaceFirst("^[ ,/]+", "").strip();
	}

	/** Whether no publication has such a part: a box, a class, a collection; no volume, number or mere name. */
	boolean isOfArchivesOnly() {
		return switch (shape) {
			case NAME, NAMES, HOLDING, ITEM, PIECE, YEARS, YEAR -> false;
			default -> label().isEmpty() || !OF_PUBLICATIONS.contains(label());
		};
	}

	/** Whether a value without a label may stand behind this gap. */
	boolean fits(String gap) {
		boolean isSlash = gap.indexOf('/') >= 0;
		if (isSlash) {
			return before.indexOf('/') >= 0;
		}
		boolean isOnlyBlank = !gap.isEmpty() && gap.isBlank();
		return before.indexOf(',') >= 0 || before.indexOf(isOnlyBlank ? '_' : '!') >= 0;
	}

	/** Whether the value could stand at this level. */
	boolean accepts(String value) {
		return List.of("", " 1", ", 1", "/1", " Nr. 1").stream()
				.anyMatch(rest -> shape.at(new Lettering(value + rest), 0)
						.filter(match -> match.range().end() == value.length()).isPresent());
	}
}
