package org.sourcecritic.reading.archive.italian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The components of Italian references to archives, by the table in references.txt, and in any text. */
class ItalianArchiveReaderTest {

	private static final List<String> WORDS = List.of("ASV", "Archivio di Stato", "Biblioteca", "Senato", "Terra",
			"Venezia", "b", "bb", "reg", "filza", "fasc", "f", "c", "n", "ms", "Cod", ".", ",", ";", ":", "-", "(", ")",
			"=", "«", "12", "3", "1605", "XII", "marzo", "di", "e", "in", "zit", "ins", "a", "\n", " ", "-\n", "’",
			"\uD83D", "𝟓");

	private final ItalianArchiveReader reader = new ItalianArchiveReader();

	@TestFactory
	Stream<DynamicTest> givenReferenceWhenReadThenItsComponentsAreThoseOfTheTable() throws IOException {
		return Arrays.stream(table().split("\n\n")).map(String::strip).map(ItalianArchiveReaderTest::withoutComments)
				.filter(block -> !block.isEmpty())
				.map(block -> DynamicTest.dynamicTest(block.lines().findFirst().orElseThrow(), () -> check(block)));
	}

	private void check(String block) {
		var text = block.lines().filter(line -> line.startsWith("> ")).map(line -> line.substring(2))
				.collect(Collectors.joining("\n"));
		var wanted = block.lines().filter(line -> !line.startsWith("> ")).toList();
		assertThat(reader.read(text)).map(
				component -> component.label() + " " + component.span().in(text).replace('\n', '/')).isEqualTo(wanted);
	}

	private static String withoutComments(String block) {
		return block.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
	}

	private static String table() throws IOException {
		try (var in = ItalianArchiveReaderTest.class.getResourceAsStream("references.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Property(tries = 300)
	void givenAnyTextWhenReadThenComponentsLieInItOneAfterTheOther(@ForAll String text) {
		assertOrder(text);
	}

	@Property(tries = 2000)
	void givenWordsOfArchivesWhenReadThenComponentsLieInTheTextOneAfterTheOther(@ForAll("references") String text) {
		assertOrder(text);
	}

	@Provide
	Arbitrary<String> references() {
		return Arbitraries.of(WORDS).list().ofMaxSize(40)
				.flatMap(words -> Arbitraries.of("", " ").map(space -> String.join(space, words)));
	}

	private void assertOrder(String text) {
		int end = 0;
		for (var component : reader.read(text)) {
			assertThat(component.span().start()).isGreaterThanOrEqualTo(end);
			assertThat(component.span().length()).isPositive();
			end = component.span().end();
		}
		assertThat(end).isLessThanOrEqualTo(text.length());
		for (var place : reader.places(text)) {
			assertThat(place.levels()).isNotEmpty();
			assertThat(place.span().end()).isLessThanOrEqualTo(text.length());
			assertThat(place.levels()).allMatch(level -> place.span().start() <= level.value().span().start()
					&& level.value().span().end() <= place.span().end());
		}
	}
}
