package org.sourcecritic.reading.archive.italian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.ArchivePlace;
import org.sourcecritic.reading.reference.Leaf;

/** Italian references to archives as places. */
class ArchivePlacesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ASV, Collegio, b. 613, fasc. 3 | ASV > Collegio > b. 613 > fasc. 3
			A.S.V., Senato, Mar, reg. 31, c. 12v. | ASV > Senato, Mar > reg. 31 @ 12v
			BMC, Mss. P.D. C 2431, cc. 3r-4v, 7. | BMC > Mss. P.D. C 2431 @ 3r-4v, 7
			ASV, Senato, Terra, reg. 3; Mar, reg. 4. | ASV > Senato, Terra > reg. 3 + ASV > Mar > reg. 4
			ASV, Notarile, b. 12, notaio Paolo Rossini | ASV > Notarile > b. 12 > notaio Paolo Rossini
			ASV, Collegio, filza 6: Lettera di Paolo Rossini | ASV > Collegio > filza 6
			ASV, Censori, 107, 108 | ASV > Censori > 107, 108
			ASV, Senato, Terra, 12, c. 3v | ASV > Senato, Terra > 12 @ 3v
			ASV, Senato, Terra, 12 marzo 1605 | ASV > Senato, Terra
			Avogaria di Comun, bb. 3-5, 9 | > Avogaria di Comun > b. 3-5, 9
			""")
	void givenReferenceWhenReadThenItIsThisPlace(String text, String places) {
		assertThat(shown(text)).isEqualTo(places);
	}

	@Test
	void givenHeadingWithArchiveWhenReadThenItIsTheArchiveOfTheLinesBelow() {
		assertThat(shown("Archivio di Stato di Padova\nEstimo 1518, b. 3\nNotarile, b. 4"))
				.isEqualTo("Archivio di Stato di Padova > Estimo 1518 > b. 3 + "
						+ "Archivio di Stato di Padova > Notarile > b. 4");
	}

	@Test
	void givenReferenceInSentenceWhenReadThenItsSpanEndsWithTheLastLeaf() {
		var text = "Cfr. ASV, Collegio, Notatorio, reg. 3, cc. 12v-13r, e altri.";
		assertThat(new ItalianArchiveReader().places(text)).singleElement()
				.satisfies(place -> assertThat(place.span().in(text))
						.isEqualTo("ASV, Collegio, Notatorio, reg. 3, cc. 12v-13r"));
	}

	private static String shown(String text) {
		return new ItalianArchiveReader().places(text).stream().map(ArchivePlacesTest::shown)
				.collect(Collectors.joining(" + "));
	}

	private static String shown(ArchivePlace place) {
		var levels = place.levels().stream().map(level -> (level.label() + " " + level.value().value()).strip())
				.collect(Collectors.joining(" > "));
		var leaves = place.leaves().stream().map(ArchivePlacesTest::shown).collect(Collectors.joining(", "));
		return (place.archive().map(Part::value).orElse("") + " > " + levels).strip()
				+ (leaves.isEmpty() ? "" : " @ " + leaves);
	}

	private static String shown(Leaf leaf) {
		return shown(leaf.from()) + (leaf.to().equals(leaf.from()) ? "" : "-" + shown(leaf.to()));
	}

	private static String shown(Leaf.Side side) {
		return side.number() + switch (side.face()) {
			case UNSAID -> "";
			case RECTO -> "r";
			case VERSO -> "v";
		};
	}
}
