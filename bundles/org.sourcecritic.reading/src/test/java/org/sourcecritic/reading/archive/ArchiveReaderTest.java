package org.sourcecritic.reading.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcecritic.reading.reference.ArchivePlace;
import org.sourcecritic.reading.reference.ArchivePlace.Level.Kind;

/** Places in archives: what is read, and what is none. */
class ArchiveReaderTest {

	private static final String FIRST = "GARF, f. 9414, op. 1, d. 1155, l. 2";

	static Stream<PlaceTable.Row> places() {
		return PlaceTable.of("archives_russian.txt", "archives_western.txt");
	}

	static Stream<PlaceTable.Row> none() {
		return PlaceTable.of("no_archives.txt");
	}

	@ParameterizedTest
	@MethodSource("places")
	void placesOfText(PlaceTable.Row row) {
		assertThat(PlaceTable.shown(new ArchiveReader().read(row.text()))).isEqualTo(row.places());
	}

	@ParameterizedTest
	@MethodSource("none")
	void noPlaces(PlaceTable.Row row) {
		assertThat(PlaceTable.shown(new ArchiveReader().read(row.text()))).isEmpty();
	}

	@Test
	void givenSeveralFilesWhenReadThenTheUpperLevelsLieAtTheFirst() {
		var text = FIRST + "; d. 1160, l. 7";

		var second = new ArchiveReader().read(text).getLast();

		assertThat(second.span().in(text)).isEqualTo("d. 1160, l. 7");
		assertThat(second.level(Kind.FOND).orElseThrow().span().start()).isEqualTo(text.indexOf("9414"));
		assertThat(second.archive().orElseThrow().span().in(text)).isEqualTo("GARF");
	}

	@Test
	void givenAPlaceWhenReadThenItGoesFromTheArchiveToTheLastLeaf() {
		var text = "See State Archive of the Russian Federation (GARF), f. 9414, op. 1, d. 1155, ll. 2, 5 ob. and more.";

		var place = new ArchiveReader().read(text).getFirst();

		assertThat(place.span().in(text)).startsWith("State").endsWith("5 ob.");
		assertThat(place.leaves()).extracting(leaf -> leaf.span().in(text)).containsExactly("2", "5 ob.");
	}

	@Test
	void givenADocumentThatNamesAnArchiveWhenANoteAbbreviatesItThenItIsKnown() {
		var named = NamedArchives
				.of("Das Museum (im Folgenden: XY) und der Archivio Storico di Trento (di seguito AST), das "
						+ "Gosudarstvennyi arkhiv Permskoi oblasti (hereafter PAPO).");

		assertThat(PlaceTable.shown(new ArchiveReader(named).read("PAPO, f. 3, op. 1, d. 12")))
				.containsExactly("GAPO = f. 3 ; op. 1 ; d. 12 =");
	}

	@Test
	void givenAnEarlierPlaceWhenOnlyALeafFollowsThenTheRestComesFromThere() {
		var earlier = new ArchiveReader().read(FIRST).getFirst();

		assertThat(after(earlier, ", l. 7ob.")).isEqualTo("GARF = f. 9414 ; op. 1 ; d. 1155 = 7v");
		assertThat(after(earlier, ". Д. 5. Л. 7.")).isEqualTo("GARF = f. 9414 ; op. 1 ; d. 5 = 7");
		assertThat(after(earlier, ", op. 2, d. 3")).isEqualTo("GARF = f. 9414 ; op. 2 ; d. 3 =");
		assertThat(new ArchiveReader().readAfter(earlier, "and so on")).isEmpty();
	}

	@Test
	void givenAnEarlierPlaceOfAnotherSchemeWhenOnlyALeafFollowsThenTheRestComesFromThere() {
		var earlier = new ArchiveReader().read("BArch R 58/1094, Bl. 5").getFirst();

		assertThat(after(earlier, ", Bl. 7 Rs.")).isEqualTo("BArch = R 58 ; 1094 = 7v");
		assertThat(after(earlier, " R 58/1095, Bl. 7")).isEqualTo("BArch = R 58 ; 1095 = 7");
	}

	private static String after(ArchivePlace earlier, String text) {
		return PlaceTable.shown(new ArchiveReader().readAfter(earlier, text).orElseThrow());
	}
}
