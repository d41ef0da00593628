package org.sourcecritic.core.internal.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.lucene.util.FixedBitSet;
import org.sourcecritic.core.query.AggregateTable;
import org.sourcecritic.core.query.AggregateTable.Row;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.FieldOrigin;

/** Makes a table of counted cells. */
final class AggregateRows {

	private static final Comparator<Row> ORDER = (a, b) -> compare(a.values(), b.values());

	private final List<ClaimField> by;
	private final CellCounts counts;
	private final Descriptions descriptions;
	private final List<List<String>> names;
	/** How many documents each cell has claims in. */
	private final int[] documents;
	/** To which group of cells, about the same documents, each cell belongs. */
	private final int[] groups;
	private final long[] words;

	AggregateRows(List<ClaimField> by, CellCounts counts, IndexColumns columns, Descriptions descriptions) {
		this.by = by;
		this.counts = counts;
		this.descriptions = descriptions;
		names = by.stream().map(field -> columns.of(field).values().all()).toList();
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
		var known = new HashMap<List<Integer>, Integer>();
		for (var place = 0; place < groups.length; place++) {
			if (counts.count(place) > 0) {
				var numbers = counts.numbers(counts.cell(place));
				groups[place] = known.computeIfAbsent(Arrays.stream(fields).mapToObj(i -> numbers[i]).toList(),
						key -> known.size());
			}
		}
		return known.size();
	}

	private void countDocuments() {
		if (words.length == 1) {
			counts.forEachPair((place, document) -> documents[place]++);
			words[0] = words(counts.scope());
			return;
		}
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
		for (var place = 0; place < counts.places(); place++) {
			if (counts.count(place) > 0) {
				rows.add(new Row(values(place), counts.count(place), documents[place], words[groups[place]]));
			}
		}
		rows.sort(ORDER);
		return new AggregateTable(by, List.copyOf(rows), counts.total(), counts.scope().cardinality(),
				words(counts.scope()));
	}

	private List<String> values(int place) {
		var numbers = counts.numbers(counts.cell(place));
		var values = new String[numbers.length];
		for (var i = 0; i < values.length; i++) {
			values[i] = names.get(i).get(numbers[i]);
		}
		return List.of(values);
	}

	private static int compare(List<String> a, List<String> b) {
		for (var i = 0; i < a.size(); i++) {
			var order = a.get(i).compareTo(b.get(i));
			if (order != 0) {
				return order;
			}
		}
		return 0;
	}
}
