package org.sourcecritic.core.internal.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;
import org.eclipse.core.runtime.IProgressMonitor;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.query.ClaimOrder;
import org.sourcecritic.core.query.FieldOrigin;

/**
 * All claims in the order that they were asked for in last, kept from one state of the index to the next: those that
 * are still there stand as they stood, and a few new ones are put between them. Safe for use by several threads.
 */
final class KeptOrder {

	private static final int FEW = 256;

	/** A part of the index, and where its entries begin. */
	private record Part(Object key, int base, int claims) {

		/** The same, and nothing is there that was not there before. */
		boolean isLeftOf(Part before) {
			return key.equals(before.key) && base == before.base && claims <= before.claims;
		}
	}

	private record Kept(ClaimOrder order, Object state, List<Part> parts, int[] entries) {

		boolean isOf(ClaimOrder other) {
			return order.equals(other);
		}
	}

	private volatile Optional<Kept> kept = Optional.empty();

	/** The entries of all claims in an order; not to be changed. Who asks while they are ordered waits for it. */
	synchronized int[] all(ClaimSorting sorting, ClaimSearch search, ClaimOrder order, IProgressMonitor monitor)
			throws IOException, CorpusException {
		var known = kept.filter(before -> before.isOf(order));
		var state = search.state();
		if (known.isPresent() && known.get().state().equals(state)) {
			return known.get().entries();
		}
		var continued = known.isPresent() && standsInClaims(order)
				? continued(known.get(), sorting, search, monitor)
				: Optional.<int[]>empty();
		var entries = continued.isPresent() ? continued.get() : sorting.all(search, order, 0, monitor);
		kept = Optional.of(new Kept(order, state, parts(search.leaves()), entries));
		return entries;
	}

	/** Whether all claims are known in this order, so that what a query finds of them can be picked out. */
	boolean isOf(ClaimSearch search, ClaimOrder order) {
		return kept.filter(known -> known.isOf(order) && known.state().equals(search.state())).isPresent();
	}

	/** What stands elsewhere, such as in a document's card, may change without the claim's entry. */
	private static boolean standsInClaims(ClaimOrder order) {
		return order.keys().stream().allMatch(key -> key.field().origin() == FieldOrigin.IN_CLAIM);
	}

	private static List<Part> parts(List<LeafReaderContext> leaves) {
		return leaves.stream().map(leaf -> {
			var core = leaf.reader().getCoreCacheHelper();
			return new Part(core == null ? new Object() : core.getKey(), leaf.docBase, leaf.reader().numDocs());
		}).toList();
	}

	/** Empty when there is little left of the parts that were ordered, or much new. */
	private static Optional<int[]> continued(Kept known, ClaimSorting sorting, ClaimSearch search,
			IProgressMonitor monitor) throws IOException, CorpusException {
		var leaves = search.leaves();
		var same = same(known.parts(), parts(leaves));
		if (same == 0) {
			return Optional.empty();
		}
		var end = same == leaves.size()
				? leaves.getLast().docBase + leaves.getLast().reader().maxDoc()
				: leaves.get(same).docBase;
		var added = sorting.all(search, known.order(), end, monitor);
		if (added.length > FEW) {
			return Optional.empty();
		}
		var left = left(known.entries(), live(leaves.subList(0, same), end));
		return Optional.of(merged(left, added, sorting.comparing(known.order())));
	}

	private static int same(List<Part> before, List<Part> now) {
		var same = 0;
		while (same < Math.min(before.size(), now.size()) && now.get(same).isLeftOf(before.get(same))) {
			same++;
		}
		return same;
	}

	private static FixedBitSet live(List<LeafReaderContext> leaves, int end) {
		var live = new FixedBitSet(end);
		for (var leaf : leaves) {
			var known = leaf.reader().getLiveDocs();
			var size = leaf.reader().maxDoc();
			if (known == null) {
				live.set(leaf.docBase, leaf.docBase + size);
				continue;
			}
			for (var entry = 0; entry < size; entry++) {
				if (known.get(entry)) {
					live.set(leaf.docBase + entry);
				}
			}
		}
		return live;
	}

	private static int[] left(int[] entries, FixedBitSet live) {
		var left = new int[entries.length];
		var size = 0;
		for (var entry : entries) {
			if (entry < live.length() && live.get(entry)) {
				left[size++] = entry;
			}
		}
		return Arrays.copyOf(left, size);
	}

	private static int[] merged(int[] entries, int[] added, EntryComparison comparison) throws IOException {
		var merged = new int[entries.length + added.length];
		var from = 0;
		for (var i = 0; i < added.length; i++) {
			var to = placeOf(added[i], entries, from, comparison);
			System.arraycopy(entries, from, merged, from + i, to - from);
			merged[to + i] = added[i];
			from = to;
		}
		System.arraycopy(entries, from, merged, from + added.length, entries.length - from);
		return merged;
	}

	private static int placeOf(int entry, int[] entries, int from, EntryComparison comparison) throws IOException {
		var low = from;
		var high = entries.length;
		while (low < high) {
			var middle = low + high >>> 1;
			if (comparison.compare(entries[middle], entry) <= 0) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
