package org.sourcecritic.reading.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.ArchivePlace;
import org.sourcecritic.reading.reference.ArchivePlace.Level;
import org.sourcecritic.reading.reference.Leaf;
import org.sourcecritic.reading.reference.Leaf.Face;
import org.sourcecritic.reading.reference.Leaf.Rest;
import org.sourcecritic.reading.reference.Leaf.Side;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Places written in the form of their archives. */
class WrittenPlaceTest {

	private static final TextRange NOWHERE = new TextRange(0, 0);

	@Test
	void givenAPlaceWhenWrittenThenItIsInTheFormOfItsArchive() {
		assertThat(written("ГАРФ. Ф. 9414. Оп. 1. Д. 1155. Л. 5 об."))
				.isEqualTo("GARF, f. 9414, op. 1, d. 1155, l. 5ob.");
		assertThat(written("GARF, 102 DPOO/226/12")).isEmpty();
		assertThat(written("GARF, f. 102 DPOO, 1898 g., op. 226, d. 12 chast' 2, ll. 15, 17ff"))
				.isEqualTo("GARF, f. 102 DPOO, 1898 g., op. 226, d. 12, ch. 2, ll. 15, 17ff");
		assertThat(written("BArch, R58/1094, fol. 5–6 Rs.")).isEqualTo("BArch R 58/1094, Bl. 5–6 Rs.");
		assertThat(written("PRO, F.O. 371/29481, fol. 3v")).isEqualTo("TNA, FO 371/29481, f. 3v");
		assertThat(written("AN, F/7/12947")).isEqualTo("AN, F7 12947");
		assertThat(written("ASV Collegio")).isEmpty();
	}

	@Test
	void givenAPlaceWhenWrittenInCyrillicThenItIsInTheFormOfItsArchive() {
		assertThat(cyrillic("GARF, f. R-9414, op. 1, d. 1155, l. 5ob."))
				.contains("ГАРФ. Ф. Р-9414. Оп. 1. Д. 1155. Л. 5 об.");
		assertThat(cyrillic("TsDAHO, f. 1, op. 20, spr. 5242, ark. 5 zv."))
				.contains("ЦДАГО, ф. 1, оп. 20, спр. 5242, арк. 5 зв.");
		assertThat(cyrillic("BArch R 58/1094")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("texts")
	void givenAPlaceOfTheTablesWhenWrittenAndReadThenItIsTheSame(String text) {
		for (var place : new ArchiveReader().read(text)) {
			assertSame(place, new WrittenPlace(place).latin());
			new WrittenPlace(place).cyrillic().filter(written -> place.archive().isPresent())
					.ifPresent(written -> assertSame(
							place, written));
		}
	}

	static Stream<String> texts() {
		return PlaceTable.of("archives_russian.txt", "archives_western.txt").map(PlaceTable.Row::text)
				.filter(text -> !text.contains("музея") && !text.contains("ASPdv"));
	}

	@Property(tries = 2000)
	void givenAnyRussianPlaceWhenWrittenAndReadThenItIsTheSame(@ForAll("places") ArchivePlace place) {
		assertSame(place, new WrittenPlace(place).latin());
		assertSame(place, new WrittenPlace(place).cyrillic().orElseThrow());
	}

	private static void assertSame(ArchivePlace place, String written) {
		assertThat(PlaceTable.shown(new ArchiveReader().read(written))).as(written)
				.containsExactly(PlaceTable.shown(place));
	}

	private static String written(String text) {
		return new ArchiveReader().read(text).stream().findFirst().map(place -> new WrittenPlace(place).latin())
				.orElse("");
	}

	private static Optional<String> cyrillic(String text) {
		return new WrittenPlace(new ArchiveReader().read(text).getFirst()).cyrillic();
	}

	@Provide
	Arbitrary<ArchivePlace> places() {
		var archives = Arbitraries.of("GARF", "RGASPI", "TsA FSB", "AP RF", "RGAE", "TsGAOR", "GAPO", "RGVA", "OR RGB");
		var fonds = Combinators
				.combine(Arbitraries.of("", "", "R-", "P-"), numbers(99999), Arbitraries.of("", "", "s", " DPOO"))
				.as((prefix, number, rest) -> prefix + number + rest);
		return Combinators.combine(archives, fonds, Arbitraries.integers().between(1, 4), numbers(999), numbers(9999),
				Arbitraries.of("", "", "a", "/2"), leaves()).as(WrittenPlaceTest::place);
	}

	private static ArchivePlace place(String archive, String fond, int depth, String opis, String delo, String suffix,
			List<Leaf> leaves) {
		var levels = new ArrayList<Level>();
		levels.add(level(Level.Kind.FOND, "f.", fond));
		if (depth > 1) {
			levels.add(level(Level.Kind.OPIS, "op.", opis));
		}
		if (depth > 2) {
			levels.add(level(Level.Kind.DELO, "d.", delo + suffix));
		}
		return new ArchivePlace(NOWHERE, Optional.of(new Part(archive, NOWHERE)), levels,
				depth > 3 ? leaves : List.of());
	}

	private static Level level(Level.Kind kind, String label, String value) {
		return new Level(kind, label, new Part(value, NOWHERE));
	}

	private static Arbitrary<String> numbers(int largest) {
		return Arbitraries.integers().between(1, largest).map(String::valueOf);
	}

	/** Growing, and no years. */
	private static Arbitrary<List<Leaf>> leaves() {
		var faces = Arbitraries.of(Face.UNSAID, Face.UNSAID, Face.VERSO);
		var leaf = Combinators
				.combine(Arbitraries.integers().between(1, 40), Arbitraries.integers().between(0, 30), faces,
						faces, Arbitraries.of("", "", "a"))
				.as((step, length, from, to, letter) -> new Step(step, length, from, to, letter));
		return leaf.list().ofMinSize(1).ofMaxSize(5).map(WrittenPlaceTest::leaves);
	}

	private record Step(int step, int length, Face from, Face to, String letter) {}

	private static List<Leaf> leaves(List<Step> steps) {
		var leaves = new ArrayList<Leaf>();
		int at = 0;
		for (var step : steps) {
			at += step.step();
			var from = new Side(at + step.letter(), step.from());
			at += step.length();
			var to = step.length() == 0 ? from : new Side(String.valueOf(at), step.to());
			leaves.add(new Leaf(from, to, Rest.NONE, NOWHERE));
		}
		return leaves;
	}
}
