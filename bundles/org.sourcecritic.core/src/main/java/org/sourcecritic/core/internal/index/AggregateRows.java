package org.sourcecritic.core.internal.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.lucene.util.FixedBitSet;
import org.sourcecritic.core.query.AggregateTable;
import org.sourcecritic.core.query.AggregateTable.Row;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.FieldOrigin;

/** Makes a table of counted cells. */
final class AggregateRows {

	private final List<ClaimField> by;
	private final CellCounts counts;
	private final Descriptions descriptions;
	private final List<ValueRanks> ranks;
	/** How many documents each cell has claims in. */
	private final int[] documents;
	/** To which group of cells, about the same documents, each cell belongs. */
	private final int[] groups;
	private final long[] words;

	AggregateRows(List<ClaimField> by, CellCounts counts, IndexColumns columns, Descriptions descriptions) {
		this.by = by;
		this.counts = counts;
		this.descriptions = descriptions;
		ranks = by.stream().map(field -> new ValueRanks(columns.of(field).values().all())).toList();
		documents = new int[counts.places()];
		groups = new int[counts.places()];
		words = new long[group()];
		countDocuments();
	}

	/**
	 * Cells with the same document, genre and so on are about the same documents. Returns how many groups there are.
	 */
	private int group() {
		var fields = IntStream.range(0, by.size())
				.filter(i -> by.get(i) == ClaimField.DOCUMENT || by.get(i).origin() == FieldOrigin.IN_CARD).toArray();
		var known = new LongNumbers();
		for (var place = 0; place < groups.length; place++) {
			if (counts.count(place) > 0) {
				groups[place] = known.of(group(fields, counts.numbers(counts.cell(place))));
			}
		}
		return known.size();
	}

	private long group(int[] fields, int... numbers) {
		var group = 0L;
		for (var field : fields) {
			group = group * ranks.get(field).size() + numbers[field];
		}
		return group;
	}

	private void countDocuments() {
		if (words.length == 1) {
			counts.forEachPair((place, document) -> documents[place]++);
			words[0] = words(counts.scope());
		} else if (counts.isByDocument()) {
			counts.forEachPair((place, document) -> {
				documents[place]++;
				words[groups[place]] = descriptions.words(document);
			});
		} else {
			countDocumentsOfGroups();
		}
	}

	private void countDocumentsOfGroups() {
		var seen = new LongNumbers();
		counts.forEachPair((place, document) -> {
			documents[place]++;
			var before = seen.size();
			if (seen.of((long) groups[place] << Integer.SIZE | document) == before) {
				words[groups[place]] += descriptions.words(document);
			}
		});
	}

	private long words(FixedBitSet scope) {
		var sum = 0L;
		for (var document = 0; document < scope.length(); document++) {
			if (scope.get(document)) {
				sum += descriptions.words(document);
			}
		}
		return sum;
	}

	AggregateTable table() {
		var rows = new ArrayList<Row>();
		for (var key : sortedKeys()) {
			var numbers = numbers(key);
			var place = counts.place(numbers);
			rows.add(new Row(values(numbers), counts.count(place), documents[place], words[groups[place]]));
		}
		return new AggregateTable(by, rows, counts.total(), counts.scope().cardinality(), words(counts.scope()));
	}

	/** A number for each cell that is not empty, such that their order is that of the cells' values. */
	private long[] sortedKeys() {
		var keys = new long[counts.places()];
		var size = 0;
		for (var place = 0; place < counts.places(); place++) {
			if (counts.count(place) > 0) {
				keys[size++] = key(counts.numbers(counts.cell(place)));
			}
		}
		var sorted = Arrays.copyOf(keys, size);
		Arrays.sort(sorted);
		return sorted;
	}

	private long key(int... numbers) {
		var key = 0L;
		for (var i = 0; i < numbers.length; i++) {
			key = key * ranks.get(i).size() + ranks.get(i).rank(numbers[i]);
		}
		return key;
	}

	private int[] numbers(long key) {
		var numbers = new int[by.size()];
		var rest = key;
		for (var i = numbers.length - 1; i >= 0; i--) {
			numbers[i] = ranks.get(i).number((int) (rest % ranks.get(i).size()));
			rest /= ranks.get(i).size();
		}
		return numbers;
	}

	private List<String> values(int... numbers) {
		var values = new String[numbers.length];
		for (var i = 0; i < values.length; i++) {
			values[i] = ranks.get(i).value(numbers[i]);
		}
		return List.of(values);
	}
}
