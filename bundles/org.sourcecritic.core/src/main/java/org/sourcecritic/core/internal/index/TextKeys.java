package org.sourcecritic.core.internal.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.eclipse.jdt.annotation.NonNull;

/** Orders found claims by their quotes or notes: by the first bytes of all, then by the rest where these are alike. */
final class TextKeys {

	private static final int WORDS = 4;

	private final String name;
	private final List<LeafReaderContext> leaves;
	private final FoundEntries found;
	private final int[][] words;

	TextKeys(String name, List<LeafReaderContext> leaves, FoundEntries found) throws IOException {
		this.name = name;
		this.leaves = leaves;
		this.found = found;
		this.words = new int[WORDS][found.size];
		read();
	}

	/** Entries come in ascending order within each part of the index. */
	private void read() throws IOException {
		LeafReaderContext leaf = null;
		BinaryDocValues keys = null;
		for (var place = 0; place < found.size; place++) {
			var entry = found.entries[place];
			if (leaf == null || keys == null || entry < leaf.docBase
					|| entry >= leaf.docBase + leaf.reader().maxDoc()) {
				leaf = leaf(entry);
				keys = DocValues.getBinary(leaf.reader(), name);
			}
			if (keys.advanceExact(entry - leaf.docBase)) {
				put(place, keys.binaryValue());
			}
		}
		for (var word : words) {
			for (var place = 0; place < word.length; place++) {
				word[place] ^= Integer.MIN_VALUE; // as unsigned numbers
			}
		}
	}

	private LeafReaderContext leaf(int entry) {
		return leaves.get(ReaderUtil.subIndex(entry, leaves));
	}

	private void put(int place, BytesRef key) {
		var end = Math.min(key.length, WORDS * Integer.BYTES);
		for (var i = 0; i < end; i++) {
			words[i / Integer.BYTES][place] |= (key.bytes[key.offset + i] & 0xFF) << 24 - 8 * (i % Integer.BYTES);
		}
	}

	void sort(StableSort sort, boolean descending) throws IOException {
		if (descending) {
			for (var word : words) {
				Arrays.setAll(word, place -> ~word[place]);
			}
		}
		for (var word = WORDS - 1; word >= 0; word--) {
			sort.by(words[word]);
		}
		var order = sort.order();
		var begin = 0;
		for (var i = 1; i <= order.length; i++) {
			if (i == order.length || !alike(order[begin], order[i])) {
				sortRun(order, begin, i, descending);
				begin = i;
			}
		}
	}

	private boolean alike(int one, int other) {
		for (var word : words) {
			if (word[one] != word[other]) {
				return false;
			}
		}
		return true;
	}

	private record Keyed(int place, BytesRef key) {}

	private void sortRun(int[] order, int begin, int end, boolean descending) throws IOException {
		if (end - begin < 2) {
			return;
		}
		var run = new @NonNull Keyed[end - begin];
		for (var i = begin; i < end; i++) {
			run[i - begin] = new Keyed(order[i], key(found.entries[order[i]]));
		}
		Comparator<Keyed> byKey = Comparator.comparing(Keyed::key);
		Arrays.sort(run, descending ? byKey.reversed() : byKey);
		for (var i = begin; i < end; i++) {
			order[i] = run[i - begin].place();
		}
	}

	private BytesRef key(int entry) throws IOException {
		var leaf = leaf(entry);
		var keys = DocValues.getBinary(leaf.reader(), name);
		return keys.advanceExact(entry - leaf.docBase) ? BytesRef.deepCopyOf(keys.binaryValue()) : new BytesRef();
	}
}
