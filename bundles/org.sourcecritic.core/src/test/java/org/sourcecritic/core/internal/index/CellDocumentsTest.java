package org.sourcecritic.core.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NonNullByDefault({})
class CellDocumentsTest {

	/** All in rows, some in rows, none in rows; the last word of a row is used to its last bit in one case. */
	@ParameterizedTest
	@CsvSource({ "100, 1000, 1000", "100, 1000, 40", "128, 1000, 40", "100, 1000, 0", "1, 3, 2" })
	void everyPairIsVisitedOnceWhicheverThreadFoundIt(int documents, int cells, int words) {
		var random = new Random(words);
		var expected = new HashMap<Integer, Set<Integer>>();
		var whole = new CellDocuments(documents, words);
		for (var part = 0; part < 2; part++) {
			var found = new CellDocuments(documents, words);
			for (var i = 0; i < 20_000; i++) {
				var place = random.nextInt(cells);
				var document = random.nextInt(documents);
				found.add(place, document);
				expected.computeIfAbsent(place + 1, key -> new HashSet<>()).add(document);
			}
			whole.add(found, place -> place + 1);
		}

		assertThat(pairs(whole)).containsExactlyInAnyOrderElementsOf(pairs(expected));
	}

	private static List<List<Integer>> pairs(CellDocuments found) {
		var pairs = new ArrayList<List<Integer>>();
		found.forEach((place, document) -> pairs.add(List.of(place, document)));
		return pairs;
	}

	private static List<List<Integer>> pairs(Map<Integer, Set<Integer>> expected) {
		return expected.entrySet().stream()
				.flatMap(cell -> cell.getValue().stream().map(document -> List.of(cell.getKey(), document))).toList();
	}
}
