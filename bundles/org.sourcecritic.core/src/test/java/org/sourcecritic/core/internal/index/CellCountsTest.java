package org.sourcecritic.core.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NonNullByDefault({})
class CellCountsTest {

	private static final int DOCUMENTS = 300;

	/** A table of few cells is an array, a larger one a hash table. */
	@ParameterizedTest
	@ValueSource(ints = { 5, 900, 100_000 })
	void whatTwoThreadsCountIsCountedTogether(int size) throws Exception {
		var sizes = new int[]{ size, 20 };
		var whole = new CellCounts(sizes, DOCUMENTS);
		var counts = new HashMap<List<Integer>, Integer>();
		var documents = new HashMap<List<Integer>, Set<Integer>>();
		var random = new Random(size);
		for (var part = 0; part < 2; part++) {
			var counted = new CellCounts(sizes, DOCUMENTS);
			for (var claim = 0; claim < 5_000; claim++) {
				var one = random.nextInt(size);
				var other = random.nextInt(20);
				var document = random.nextInt(DOCUMENTS);
				counted.add(0, new LeafValues[]{ value(one), value(other) }, value(document));
				counts.merge(List.of(one, other), 1, Integer::sum);
				documents.computeIfAbsent(List.of(one, other), key -> new HashSet<>()).add(document);
			}
			whole.add(counted);
		}
		assertThat(counts(whole)).isEqualTo(counts);
		assertThat(documents(whole)).isEqualTo(documents);
		assertThat(whole.total()).isEqualTo(10_000);
		assertThat(whole.scope().cardinality()).isEqualTo(DOCUMENTS);
	}

	@Test
	void aCellThatHoldsTheDocumentIsAboutThatOne() throws Exception {
		var counted = new CellCounts(new int[]{ 20, DOCUMENTS }, DOCUMENTS, 1);
		for (var claim = 0; claim < 1_000; claim++) {
			var document = claim % DOCUMENTS;
			counted.add(0, new LeafValues[]{ value(claim % 7), value(document) }, value(document));
		}

		assertThat(counts(counted)).hasSize(1_000);
		assertThat(documents(counted)).hasSize(1_000)
				.allSatisfy((cell, documents) -> assertThat(documents).isEqualTo(Set.of(cell.get(1))));
	}

	private static Map<List<Integer>, Integer> counts(CellCounts counted) {
		var counts = new HashMap<List<Integer>, Integer>();
		for (var place = 0; place < counted.places(); place++) {
			if (counted.count(place) > 0) {
				counts.put(cell(counted, place), counted.count(place));
				assertThat(counted.place(counted.numbers(counted.cell(place)))).isEqualTo(place);
			}
		}
		return counts;
	}

	private static Map<List<Integer>, Set<Integer>> documents(CellCounts counted) {
		var documents = new HashMap<List<Integer>, Set<Integer>>();
		counted.forEachPair((place, document) -> documents
				.computeIfAbsent(cell(counted, place), key -> new HashSet<>()).add(document));
		return documents;
	}

	private static List<Integer> cell(CellCounts counted, int place) {
		return IntStream.of(counted.numbers(counted.cell(place))).boxed().toList();
	}

	private static LeafValues value(int number) {
		return LeafValues.by(LeafValues.none(), new int[][]{ { number } });
	}
}
