package org.sourcecritic.reading.reference;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;

/**
 * Where in an archive a document lies, as far as it is said.
 *
 * @param span UTF-16 offsets from the archive's name to the last leaf
 * @param archive its abbreviation in Latin letters ({@code GARF}) or, if it is not known, its name as the text has it;
 *     empty if none is named and none before it is meant
 * @param levels from the largest to the smallest, each once
 * @param leaves in the order of the text
 */
public record ArchivePlace(TextRange span, Optional<Part> archive, List<Level> levels, List<Leaf> leaves) {

	public ArchivePlace {
		levels = List.copyOf(levels);
		leaves = List.copyOf(leaves);
	}

	/**
	 * A level of the archive's order.
	 *
	 * @param kind which
	 * @param label how archives of this scheme write it: {@code f.}, {@code RG}, {@code Box}; empty where there is none
	 * @param value the number or the name in Latin letters, without the label, and where the text says it
	 */
	public record Level(Kind kind, String label, Part value) {

		/** What a level is. */
		public enum Kind {
			FOND,
			OPIS,
			DELO,
			/** One of another scheme: record group, box, busta, Bestand. */
			OTHER
		}
	}

	/** The first level of a kind. */
	public Optional<Part> level(Level.Kind kind) {
		return levels.stream().filter(level -> level.kind() == kind).findFirst().map(Level::value);
	}

	/** The same with other offsets. */
	public ArchivePlace moved(UnaryOperator<TextRange> to) {
		return new ArchivePlace(to.apply(span), archive.map(one -> one.moved(to)),
				levels.stream().map(level -> new Level(level.kind(), level.label(), level.value().moved(to))).toList(),
				leaves.stream().map(leaf -> new Leaf(leaf.from(), leaf.to(), leaf.rest(), to.apply(leaf.span())))
						.toList());
	}
}
