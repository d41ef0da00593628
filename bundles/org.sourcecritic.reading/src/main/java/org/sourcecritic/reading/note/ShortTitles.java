package org.sourcecritic.reading.note;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.publication.CueWords;
import org.sourcecritic.reading.publication.Token;
import org.sourcecritic.reading.publication.WordList;
import org.sourcecritic.reading.reference.Reference;
import org.sourcecritic.reading.reference.Reference.Doubt;
import org.sourcecritic.reading.reference.Reference.Role;

/**
 * Reads a short reference and finds the fuller one it means: "Marsh, Iron Winter, p. 45", "Marsh 1990, 45", "op. cit.".
 */
final class ShortTitles {

	private final Words words;
	private final Earlier earlier;

	ShortTitles(Words words, Earlier earlier) {
		this.words = words;
		this.earlier = earlier;
	}

	/** A short reference in a stretch without a year; empty when it looks like none. */
	Optional<Reference> read(int from, int to) {
		var shape = ShortShape.of(words, from, to);
		if (shape.isEmpty()) {
			return Optional.empty();
		}
		var found = shape.orElseThrow();
		var works = meant(found);
		if (works.isEmpty() && found.note().isEmpty() && !found.isCertain()) {
			return Optional.empty();
		}
		return Optional.of(link(words.span(from, to), own(found), works));
	}

	/** "Ellman 2002, 1153", with or without brackets; empty when it is none. */
	Optional<Reference> authorYear(int from, int to) {
		var shape = AuthorYear.of(words, from, to);
		return shape.map(found -> {
			var own = new EnumMap<Role, Part>(Role.class);
			own.put(Role.AUTHOR, found.author());
			own.put(Role.YEAR, found.year());
			found.pages().ifPresent(pages -> own.put(Role.PAGES, pages));
			return link(words.span(from, to), own, earlier.of(found.author().value(), found.year().value()));
		});
	}

	/** Another work of the author before: "ders., Title, p. 5" means a known title of that author, or none. */
	Optional<Reference> byTheSame(Reference before, int from, int rest, int to) {
		var author = Earlier.author(before);
		var shape = ShortShape.ofTitle(words, rest, to);
		if (author.isEmpty() || shape.isEmpty()) {
			return Optional.empty();
		}
		var found = shape.orElseThrow();
		var works = earlier.by(Surnames.of(author.orElseThrow())).stream()
				.filter(work -> found.title().filter(title -> TitleWords.of(title.value()).isShortOf(work.title()))
						.isPresent())
				.toList();
		var own = own(found);
		before.part(Role.AUTHOR).or(() -> before.part(Role.EDITOR)).ifPresent(part -> own.put(Role.AUTHOR, part));
		return Optional.of(link(words.span(from, to), own, works));
	}

	private List<EarlierWork> meant(ShortShape shape) {
		var surnames = shape.author().map(author -> Surnames.of(author.value())).orElse(Set.of());
		var ofNote = shape.note().map(earlier::inNote).orElse(Set.of());
		if (!ofNote.isEmpty()) {
			var fitting = ofNote.stream()
					.filter(work -> surnames.isEmpty() || work.surnames().stream().anyMatch(surnames::contains))
					.toList();
			if (!fitting.isEmpty()) {
				return fitting;
			}
		}
		if (shape.title().isEmpty()) {
			return earlier.by(surnames);
		}
		var title = TitleWords.of(shape.title().orElseThrow().value());
		if (shape.author().isEmpty()) {
			return earlier.titled(title);
		}
		return earlier.by(surnames).stream().filter(work -> title.isShortOf(work.title())).toList();
	}

	private static Map<Role, Part> own(ShortShape shape) {
		var own = new EnumMap<Role, Part>(Role.class);
		shape.author().ifPresent(part -> own.put(Role.AUTHOR, part));
		shape.title().ifPresent(part -> own.put(Role.TITLE, part));
		shape.pages().ifPresent(part -> own.put(Role.PAGES, part));
		shape.volume().ifPresent(part -> own.put(Role.VOLUME, part));
		return own;
	}

	private static Reference link(TextRange span, Map<Role, Part> own, List<EarlierWork> works) {
		if (works.isEmpty()) {
			return References.of(span, CitationKind.PUBLICATION, CitationStrength.SHORT, own,
					EnumSet.of(Doubt.NO_ANTECEDENT));
		}
		var doubts = works.size() > 1 ? EnumSet.of(Doubt.ANTECEDENT) : EnumSet.noneOf(Doubt.class);
		return References.shortOf(span, works.getLast().reference(), own, doubts);
	}

	/** Whether a token is a name or a word that stands in names. */
	static boolean isOfName(Token token) {
		return token.isCapital() || token.is('-') || WordList.AND.has(token.text()) || token.is('.') || token.is('&')
				|| token.is('/')
				|| WordList.ET_AL.has(token.text()) || isParticle(token.text());
	}

	private static boolean isParticle(String word) {
		return switch (word) {
			case "de", "van", "von", "der", "den", "du", "la", "le", "del", "di", "da", "dos", "zu", "ten", "et", "al",
					"u",
					"др", "dr" -> true;
			default -> false;
		};
	}

	static boolean isYear(Token token) {
		return token.isNumber() && CueWords.isYear(token.text());
	}
}
