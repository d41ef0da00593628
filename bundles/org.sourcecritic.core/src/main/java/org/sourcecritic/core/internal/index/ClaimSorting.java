package org.sourcecritic.core.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.eclipse.core.runtime.IProgressMonitor;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.internal.index.ClaimGathering.Ranked;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.ClaimOrder;
import org.sourcecritic.core.query.ClaimOrder.Key;
import org.sourcecritic.core.query.FieldKind;

/** Finds claims and puts them into an order. */
final class ClaimSorting {

	private final Descriptions descriptions;
	private final IndexColumns columns;
	private final List<LeafReaderContext> leaves;

	ClaimSorting(Descriptions descriptions, IndexColumns columns, List<LeafReaderContext> leaves) {
		this.descriptions = descriptions;
		this.columns = columns;
		this.leaves = leaves;
	}

	/** The entries of all claims from an entry on, in order. */
	int[] all(ClaimSearch search, ClaimOrder order, int from, IProgressMonitor monitor)
			throws IOException, CorpusException {
		return find(search, MatchAllDocsQuery.INSTANCE, order, from, monitor);
	}

	/** The entries of the claims found, in order. */
	int[] find(ClaimSearch search, Query query, ClaimOrder order, IProgressMonitor monitor)
			throws IOException, CorpusException {
		return find(search, query, order, 0, monitor);
	}

	private int[] find(ClaimSearch search, Query query, ClaimOrder order, int from, IProgressMonitor monitor)
			throws IOException, CorpusException {
		var fields = new ArrayList<Ranked>();
		for (var key : order.keys()) {
			if (key.field().kind() != FieldKind.TEXT) {
				fields.add(ranked(key.field(), key.values()));
			}
		}
		var found = search.search(query, new ClaimGathering(descriptions, ranked(ClaimField.DOCUMENT, List.of()),
				ranked(ClaimField.ANNOTATOR, List.of()), fields.toArray(Ranked[]::new), from), monitor);
		var sort = new StableSort(found.size, monitor::isCanceled);
		sort.by(found.keys[ClaimGathering.ANNOTATOR]);
		sort.by(found.keys[ClaimGathering.START]);
		sort.by(found.keys[ClaimGathering.DOCUMENT]);
		sort.withinRuns(found.keys[ClaimGathering.TIE], found.keys[ClaimGathering.DOCUMENT],
				found.keys[ClaimGathering.START], found.keys[ClaimGathering.ANNOTATOR]);
		sortByKeys(order, found, sort, ClaimGathering.FIRST_FIELD + fields.size());
		var entries = new int[found.size];
		Arrays.setAll(entries, i -> found.entries[sort.order()[i]]);
		return entries;
	}

	/** The same order for two entries at a time. */
	EntryComparison comparing(ClaimOrder order) throws IOException {
		var comparison = new EntryComparison(descriptions, leaves);
		for (var key : order.keys()) {
			if (key.field().kind() == FieldKind.TEXT) {
				comparison.thenByText(textOrder(key), key.descending());
			} else {
				comparison.thenBy(ranked(key.field(), key.values()), key.descending());
			}
		}
		return comparison.thenBy(ranked(ClaimField.DOCUMENT, List.of()), false).thenByNumber(EntryNames.START)
				.thenBy(ranked(ClaimField.ANNOTATOR, List.of()), false).thenByNumber(EntryNames.TIE);
	}

	/** The last key first: each leaves those that are alike as they are. */
	private void sortByKeys(ClaimOrder order, FoundEntries found, StableSort sort, int end) throws IOException {
		var column = end;
		for (var i = order.keys().size() - 1; i >= 0; i--) {
			var key = order.keys().get(i);
			if (key.field().kind() == FieldKind.TEXT) {
				new TextKeys(textOrder(key), leaves, found).sort(sort, key.descending());
			} else {
				var numbers = found.keys[--column];
				sort.by(key.descending() ? complement(numbers) : numbers);
			}
		}
	}

	private static String textOrder(Key key) {
		return key.field() == ClaimField.QUOTE ? EntryNames.QUOTE_ORDER : EntryNames.NOTE_ORDER;
	}

	private static int[] complement(int[] numbers) {
		return Arrays.stream(numbers).map(number -> ~number).toArray();
	}

	/** The place of each value among the values wanted; others follow in their own order. */
	private Ranked ranked(ClaimField field, List<String> wanted) throws IOException {
		for (var leaf : leaves) {
			descriptions.values(field, leaf);
		}
		var values = columns.of(field).values().all();
		var rest = new ArrayList<>(values);
		Collections.sort(rest);
		var ranks = new HashMap<String, Integer>();
		wanted.forEach(value -> ranks.putIfAbsent(value, ranks.size()));
		rest.forEach(value -> ranks.putIfAbsent(value, ranks.size()));
		return new Ranked(field, values.stream().mapToInt(ranks::get).toArray());
	}
}
