package org.sourcecritic.reading.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.reference.ArchivePlace;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a text says, reading it ends well, and the places lie in it, one after the other. */
class AnyTextTest {

	private static final List<String> PIECES = List.of("GARF", "ГАРФ", "BArch", "TNA", "NARA", "AN", "AGI", "ASV",
			"AAN",
			"YVA", "NA Praha", "State Archive of the Russian Federation", "(", ")", "hereafter", "f.", "ф.", "op.",
			"Оп.", "d.",
			"Д.", "l.", "лл.", "Bl.", "c.", "box", "RG", "R 58", "/", "1094", "FO 371", "F7", "12947", "17/162/18",
			"5ob", "об.",
			"5", "99", "–", "-", ",", ";", ".", "and", "и", "ff", "r", "v", "1898 g.", "chast'", "Collegio", "b.",
			"861.00/1234",
			"12 May 1944", "999999999", "9999999999", "XII", "T-175", "N 3456/12/38", "№", "\n", "ibid.", "DPOO", "𝟓",
			"report",
			"to", "by", "Beria", "Stalin", "от", "an", "de", "à", "letter", "«", "»", "//");

	@Property(tries = 1000)
	void anyText(@ForAll String text) {
		check(text);
	}

	@Property(tries = 6000)
	void piecesOfPlaces(@ForAll("pieces") String text) {
		check(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "f. 1, op. 1, ", "GARF ", "GARF, f. 1, op. 1, d. 1, l. 1; ", "GARF, f. 1, d. 1, ", "1, ",
			"(",
			"GARF (", "AN F7 12947, ", "ASV, Collegio ", "State Archive of the ", "f. 1 ", "A", "АБ. ", "ll. 1–2, ",
			"RGASPI, 17/162/18/", "NARA, RG 59, Central Decimal Files of the ", "report by A to B, 5 May 1944, " })
	void givenAMegabyteOfOneThingWhenReadThenItEnds(String piece) {
		check(piece.repeat(1_000_000 / piece.length()));
		check("GARF, f. 1, op. 1, d. 1, ll. " + piece.repeat(1_000_000 / piece.length()));
	}

	private static void check(String text) {
		int end = 0;
		for (var place : new ArchiveReader().read(text)) {
			assertThat(place.span().start()).isGreaterThanOrEqualTo(end);
			end = place.span().end();
			if (!parts(place).allMatch(part -> part.length() > 0 && part.end() <= place.span().end())) {
				throw new AssertionError(place);
			}
		}
		assertThat(end).isLessThanOrEqualTo(text.length());
	}

	private static Stream<TextRange> parts(ArchivePlace place) {
		return Stream.of(place.archive().stream().map(part -> part.span()),
				place.levels().stream().map(level -> level.value().span()),
				place.leaves().stream().map(leaf -> leaf.span())).flatMap(spans -> spans);
	}

	@Provide
	Arbitrary<String> pieces() {
		var space = Arbitraries.of(" ", " ", "", "\u00A0");
		return Arbitraries.of(PIECES).flatMap(piece -> space.map(blank -> piece + blank)).list().ofMaxSize(20)
				.map(pieces -> String.join("", pieces));
	}
}
