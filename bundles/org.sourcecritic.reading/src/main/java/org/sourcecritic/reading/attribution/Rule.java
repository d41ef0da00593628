package org.sourcecritic.reading.attribution;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.model.CitationFunction;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.Reference;
import org.sourcecritic.reading.reference.Reference.Role;

/**
 * What a pattern of words refers to.
 *
 * @param strength when it is {@code VAGUE} and there is a date, a number or a title, the reference is {@code PARTIAL}
 */
record Rule(CitationKind kind, CitationStrength strength, CitationFunction function, Element pattern) {

	private static final Set<Role> TELLING = Set.of(Role.DATE, Role.YEAR, Role.NUMBER, Role.TITLE, Role.DESCRIPTION);

	/** The longest way through a sentence from this word that refers to something. */
	Optional<Path> longest(int word, CitingSentence sentence) {
		var paths = pattern.from(Path.at(word), sentence);
		return paths.isEmpty()
				? Optional.empty()
				: paths.stream().filter(path -> path.span().isPresent()).max(Comparator.comparingInt(Path::next));
	}

	Reference reference(Path path) {
		return new Reference(path.span().orElseThrow(), kind, strength(path.parts()), function, path.parts(),
				Optional.empty(), Optional.empty(), Set.of());
	}

	private CitationStrength strength(Map<Role, Part> parts) {
		boolean telling = parts.keySet().stream().anyMatch(TELLING::contains);
		return telling && strength == CitationStrength.VAGUE ? CitationStrength.PARTIAL : strength;
	}

	/** A rule and how it fits. */
	record Found(Rule rule, Path path) {

		/** UTF-16 offset where the reference begins, behind the words that lead to it. */
		int start() {
			return path.span().orElseThrow().start();
		}
	}
}
