package org.sourcecritic.core.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.sourcecritic.core.internal.index.ClaimGathering.Ranked;

/** Compares two entries at any places of the index; for a few, since each value is looked up. */
final class EntryComparison {

	/** What entries are compared by, the first key first. */
	@FunctionalInterface
	private interface ByKey {
		int compare(int one, int other) throws IOException;
	}

	private final Descriptions descriptions;
	private final List<LeafReaderContext> leaves;
	private final List<ByKey> keys = new ArrayList<>();

	EntryComparison(Descriptions descriptions, List<LeafReaderContext> leaves) {
		this.descriptions = descriptions;
		this.leaves = leaves;
	}

	EntryComparison thenBy(Ranked field, boolean descending) {
		keys.add(directed((one, other) -> Integer.compare(rank(field, one), rank(field, other)), descending));
		return this;
	}

	EntryComparison thenByNumber(String name) {
		keys.add((one, other) -> Integer.compare(number(name, one), number(name, other)));
		return this;
	}

	EntryComparison thenByText(String name, boolean descending) {
		keys.add(directed((one, other) -> text(name, one).compareTo(text(name, other)), descending));
		return this;
	}

	private static ByKey directed(ByKey key, boolean descending) {
		return descending ? (one, other) -> key.compare(other, one) : key;
	}

	int compare(int one, int other) throws IOException {
		for (var key : keys) {
			var result = key.compare(one, other);
			if (result != 0) {
				return result;
			}
		}
		return 0;
	}

	private LeafReaderContext leaf(int entry) {
		return leaves.get(ReaderUtil.subIndex(entry, leaves));
	}

	private int rank(Ranked field, int entry) throws IOException {
		var leaf = leaf(entry);
		var values = descriptions.values(field.field(), leaf);
		values.read(entry - leaf.docBase);
		return field.ranks()[values.numbers[0]];
	}

	private int number(String name, int entry) throws IOException {
		var leaf = leaf(entry);
		var numbers = DocValues.getNumeric(leaf.reader(), name);
		return numbers.advanceExact(entry - leaf.docBase) ? (int) numbers.longValue() : 0;
	}

	private BytesRef text(String name, int entry) throws IOException {
		var leaf = leaf(entry);
		var texts = DocValues.getBinary(leaf.reader(), name);
		return texts.advanceExact(entry - leaf.docBase) ? BytesRef.deepCopyOf(texts.binaryValue()) : new BytesRef();
	}
}
