package org.sourcecritic.benchmarks.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcecritic.benchmarks.corpus.SmallCorpus;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.query.AggregateTable;
import org.sourcecritic.core.query.ClaimField;

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
	@MethodSource("fieldsOfTheProduct")
	void countsByOneFieldAsTheProductDoes(String field) throws IOException, CorpusException {
		assertSameCounts(field);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kind,unit,place", "document,author,fond", "genre,citationKind,speaker" })
	void countsByThreeFieldsAsTheProductDoes(String fields) throws IOException, CorpusException {
		assertSameCounts(fields.split(","));
	}

	@Test
	void namesTheFieldsThereAre() {
		assertThatThrownBy(() -> new EmfWalk().count(corpus, List.of("colour")))
				.hasMessageContaining("No field colour").hasMessageContaining("voice");
	}

	/** Those that stand in the claim, its set or its document. */
	private static List<String> fieldsOfTheProduct() {
		return Field.all().stream().map(Field::name).filter(name -> ClaimField.named(name).isPresent()).toList();
	}

	private static void assertSameCounts(String... names) throws IOException, CorpusException {
		var fields = List.of(names);
		var expected = productCounts(fields);
		assertThat(expected).isNotEmpty();
		assertThat(new EmfWalk().count(corpus, fields)).containsExactlyEntriesOf(expected);
		assertThat(new UimaWalk().count(corpus, fields)).containsExactlyEntriesOf(expected);
	}

	private static Map<List<String>, Long> productCounts(List<String> names) throws CorpusException {
		try (var store = CorpusStore.openForReading(corpus)) {
			var counts = new LinkedHashMap<List<String>, Long>();
			var fields = names.stream().map(name -> ClaimField.named(name).orElseThrow()).toList();
			AggregateTable.count(store, store.claims(), fields).rows()
					.forEach(row -> counts.put(row.values(), row.count()));
			return counts;
		}
	}
}
