package org.sourcecritic.reading.reference;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.CitationFunction;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.ArchivePlace.Level;
import org.sourcecritic.reading.reference.Leaf.Face;
import org.sourcecritic.reading.reference.Leaf.Side;
import org.sourcecritic.reading.reference.Reference.Role;

/** What a reader gives that makes no mistake: of several right values the first. */
final class ReadAsExpected {

	private static final Pattern LEVEL = Pattern.compile("(fond|opis|delo) (.*)");
	private static final Pattern SIDE = Pattern.compile("(\\d+[a-z]??)([rv]?)");

	private final ArticleExpectations expected;

	ReadAsExpected(ArticleExpectations expected) {
		this.expected = expected;
	}

	List<ReferenceInText> references() {
		return expected.references().stream().filter(WantedReference::isScored).map(this::reference).toList();
	}

	List<RawFinding> findings() {
		return expected.findings().stream().map(wanted -> new RawFinding(wanted.kind(),
				wanted.places().stream().map(id -> expected.reference(id).place()).toList(), wanted.places())).toList();
	}

	private ReferenceInText reference(WantedReference want) {
		Map<Role, Part> parts = new EnumMap<>(Role.class);
		want.parts().stream().filter(part -> !part.values().isEmpty()).forEach(
				part -> parts.put(part.roles().getFirst(), new Part(part.values().getFirst(), want.place())));
		var antecedent = want.wanted("means").stream().findFirst().map(expected::reference)
				.map(WantedReference::place);
		var place = want.isArchival() ? Optional.of(place(want)) : Optional.<ArchivePlace>empty();
		return new ReferenceInText(
				new Reference(want.place(), CitationKind.valueOf(judged(want, 0)),
						CitationStrength.valueOf(judged(want, 1)), CitationFunction.valueOf(judged(want, 2)), parts,
						place, antecedent, Set.of()),
				want.id(), Optional.empty(), Optional.empty(), want.setting(), want.place());
	}

	private static String judged(WantedReference want, int which) {
		return want.judged(which).stream().findFirst().orElse("UNSPECIFIED");
	}

	private static ArchivePlace place(WantedReference want) {
		return new ArchivePlace(want.place(),
				want.wanted("archive").stream().findFirst().map(name -> new Part(name, want.place())),
				Arrays.stream(want.wanted("levels").getFirst().split(" \\| ")).map(level -> level(level, want.place()))
						.toList(),
				want.line("leaves").stream().flatMap(leaves -> Arrays.stream(leaves.split(", ")))
						.map(leaf -> leaf(leaf, want.place())).toList());
	}

	private static Level level(String written, TextRange place) {
		var level = LEVEL.matcher(written);
		return level.matches()
				? new Level(Level.Kind.valueOf(level.group(1).toUpperCase(Locale.ROOT)), "",
						new Part(level.group(2), place))
				: new Level(Level.Kind.OTHER, "", new Part(written, place));
	}

	private static Leaf leaf(String written, TextRange place) {
		var sides = Arrays.stream(written.split("–")).map(ReadAsExpected::side).toList();
		return new Leaf(sides.getFirst(), sides.getLast(), place);
	}

	private static Side side(String written) {
		var side = SIDE.matcher(written);
		if (!side.matches()) {
			throw new IllegalStateException("No leaf: " + written);
		}
		return new Side(side.group(1), switch (side.group(2)) {
			case "r" -> Face.RECTO;
			case "v" -> Face.VERSO;
			default -> Face.UNSAID;
		});
	}
}
