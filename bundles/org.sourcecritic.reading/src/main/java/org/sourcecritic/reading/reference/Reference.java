package org.sourcecritic.reading.reference;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.CitationFunction;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.reading.Part;

/**
 * One thing that a text or a note refers to: a work, a document in an archive, a law, somebody who told it.
 *
 * @param span UTF-16 offsets of all of it, without the words that only lead to it and the stop behind it
 * @param kind what is referred to
 * @param strength how well it could be found with what is said
 * @param function whether it supports what is said, is background, or disputes
 * @param parts what is said of it; what isn't said is absent
 * @param place where it lies, for a document in an archive
 * @param antecedent UTF-16 offsets of the fuller reference before it that a short title, an ibid. or an op. cit. means;
 *     parts that are taken from there have their spans there
 * @param doubts why this may be read otherwise
 */
public record Reference(TextRange span, CitationKind kind, CitationStrength strength, CitationFunction function,
		Map<Role, Part> parts, Optional<ArchivePlace> place, Optional<TextRange> antecedent, Set<Doubt> doubts) {

	public Reference {
		parts = Map.copyOf(parts);
		doubts = Set.copyOf(doubts);
	}

	/** What a part says. */
	public enum Role {
		/** One or more, as the text has them, without "ed." and the like. */
		AUTHOR,
		EDITOR,
		TITLE,
		/** The journal or the book that the title is a part of. */
		CONTAINER,
		/** Volume and issue of a journal, volume of a work. */
		VOLUME,
		/** Of publication, as the text has it: {@code 1997}, {@code 1965–66}. */
		YEAR,
		/** Only the pages that are cited, or those of the article when no others are: {@code 23–45}. */
		PAGES,
		PUBLISHER,
		/** Where it was published. */
		PUBLISHED_IN,
		/** The work in which it was found: what follows "quoted in" or "cited in". */
		VIA,
		/** Of a document: {@code top-secret report}, {@code letter}. */
		DESCRIPTION,
		SENDER,
		RECIPIENT,
		/** Of a document or a law: EDTF level 1 as its value. */
		DATE,
		/** The number of a law, an order, a resolution. */
		NUMBER,
		/** An address in the web or a DOI. */
		ADDRESS
	}

	/** Why a reference may be read otherwise. */
	public enum Doubt {
		/** More than one fuller reference before it fits. */
		ANTECEDENT,
		/** Nothing before it fits. */
		NO_ANTECEDENT,
		/** Where the author ends and the title begins, or the title and what follows. */
		PARTS,
		/** Where one reference ends and the next begins. */
		LIMITS,
		/** The archive is not known or not named. */
		ARCHIVE,
		/** A number could be that of a leaf or of a file. */
		LEVEL
	}

	/** A part by its role. */
	public Optional<Part> part(Role role) {
		return Optional.ofNullable(parts.get(role));
	}

	/** The same with other offsets. */
	public Reference moved(UnaryOperator<TextRange> to) {
		var moved = new EnumMap<Role, Part>(Role.class);
		parts.forEach((role, part) -> moved.put(role, part.moved(to)));
		return new Reference(to.apply(span), kind, strength, function, moved, place.map(one -> one.moved(to)),
				antecedent.map(to), doubts);
	}

	/** The same with another function. */
	public Reference as(CitationFunction other) {
		return new Reference(span, kind, strength, other, parts, place, antecedent, doubts);
	}
}
