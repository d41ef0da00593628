package org.sourcecritic.reading.archive;

import java.util.Optional;
import java.util.stream.Collectors;

import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.archive.SchemeLevel.Kind;
import org.sourcecritic.reading.reference.ArchivePlace;
import org.sourcecritic.reading.reference.Leaf;

/** A place in the one form that archives of its scheme prefer: GARF, f. 9414, op. 1, d. 1155, l. 5ob. */
public final class WrittenPlace {

	private final ArchivePlace place;
	private final Scheme scheme;

	public WrittenPlace(ArchivePlace place) {
		this.place = place;
		this.scheme = PlaceLevels.scheme(place, Archives.known());
	}

	/** In Latin letters. */
	public String latin() {
		return written(place.archive().map(Part::value).orElse(""), SchemeLevel::latin, value -> value);
	}

	/** In Cyrillic letters; empty where archives of the scheme aren't written in them. */
	public Optional<String> cyrillic() {
		boolean isCyrillic = scheme.levels().stream().noneMatch(level -> level.cyrillic().isEmpty());
		return isCyrillic
				? Optional.of(written(archive(), SchemeLevel::cyrillic, CyrillicLetters::of))
				: Optional.empty();
	}

	private String archive() {
		var id = place.archive().map(Part::value);
		return id.flatMap(Archives.known()::byId).map(Archive::cyrillic).filter(name -> !name.isEmpty())
				.or(() -> id.map(CyrillicLetters::of)).orElse("");
	}

	private interface Pattern {
		String of(SchemeLevel level);
	}

	private interface Letters {
		String of(String value);
	}

	private String written(String archive, Pattern pattern, Letters letters) {
		var all = PlaceLevels.of(place, scheme).stream()
				.map(one -> pattern.of(one.level()).replace("{}", letters.of(one.value().value())))
				.collect(Collectors.joining()) + leaves(pattern, letters);
		return (archive + all).replaceFirst("^[ .,/]+", "").replace("..", ".");
	}

	private String leaves(Pattern pattern, Letters letters) {
		var level = scheme.first(Kind.LEAF);
		if (place.leaves().isEmpty() || level.isEmpty()) {
			return "";
		}
		var patterns = pattern.of(level.get()).split(" \\| ");
		var first = place.leaves().getFirst();
		boolean isOne = place.leaves().size() == 1 && first.from().number().equals(first.to().number());
		var list = place.leaves().stream().map(leaf -> leaf(leaf, pattern, letters)).collect(Collectors.joining(", "));
		return patterns[isOne ? 0 : patterns.length - 1].replace("{}", list);
	}

	private String leaf(Leaf leaf, Pattern pattern, Letters letters) {
		var from = side(leaf.from(), pattern, letters);
		return switch (leaf.rest()) {
			case NEXT -> from + "f";
			case MORE -> from + "ff";
			case NONE -> leaf.from().equals(leaf.to()) ? from : from + "–" + side(leaf.to(), pattern, letters);
		};
	}

	private String side(Leaf.Side side, Pattern pattern, Letters letters) {
		return letters.of(side.number()) + switch (side.face()) {
			case UNSAID -> "";
			case VERSO -> mark(Kind.VERSO, pattern);
			case RECTO -> mark(Kind.RECTO, pattern);
		};
	}

	private String mark(Kind kind, Pattern pattern) {
		return scheme.first(kind).map(pattern::of).orElse("");
	}
}
