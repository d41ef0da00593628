package org.sourcecritic.benchmarks.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcecritic.benchmarks.corpus.SmallCorpus;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;

class WalkTest {

	@TempDir
	static Path folder;
	private static Path corpus;

	@BeforeAll
	static void makeCorpus() throws IOException {
		corpus = SmallCorpus.in(folder.resolve("corpus"));
		assertThat(UimaWalk.prepare(corpus)).isTrue();
		assertThat(UimaWalk.prepare(corpus)).isFalse();
	}

	@ParameterizedTest
	@MethodSource("typedFields")
	void countsByOneFieldWhatTheOpenedCorpusHas(String field) throws IOException, CorpusException {
		assertSameCounts(field);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kind,unit,place", "document,author,fond", "genre,voice,speaker" })
	void countsByThreeFieldsWhatTheOpenedCorpusHas(String fields) throws IOException, CorpusException {
		assertSameCounts(fields.split(","));
	}

	@ParameterizedTest
	@MethodSource("allFields")
	void countsByEachFieldTheSameWithEmfAndUima(String field) throws IOException {
		var fields = List.of(field);
		assertThat(new EmfWalk().count(corpus, fields)).hasSizeGreaterThan(1)
				.containsExactlyEntriesOf(new UimaWalk().count(corpus, fields));
	}

	@Test
	void namesTheFieldsThereAre() {
		assertThatThrownBy(() -> new EmfWalk().count(corpus, List.of("colour")))
				.hasMessageContaining("No field colour").hasMessageContaining("voice");
	}

	private static List<String> typedFields() {
		return TypedValues.FIELDS;
	}

	private static List<String> allFields() {
		return Field.all().stream().map(Field::name).toList();
	}

	private static void assertSameCounts(String... names) throws IOException, CorpusException {
		var fields = List.of(names);
		try (var store = CorpusStore.openForReading(corpus)) {
			var expected = new TypedValues(store).count(fields);
			assertThat(new EmfWalk().count(corpus, fields)).containsExactlyInAnyOrderEntriesOf(expected);
			assertThat(new UimaWalk().count(corpus, fields)).containsExactlyInAnyOrderEntriesOf(expected);
		}
	}
}
