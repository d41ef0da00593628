package org.sourcecritic.core.internal.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.query.ClaimOrder;

/**
 * All claims of one state of the index in an order. What a query finds of them is picked out in one pass: that is much
 * cheaper than to put it in order once more.
 *
 * @param entries
 *     of the claims; not to be changed
 */
record OrderedClaims(ClaimOrder order, int[] entries) {

	/** The entries of what a query finds, in the order. */
	int[] pick(ClaimSearch search, Query query, int end, IProgressMonitor monitor)
			throws IOException, CorpusException {
		var found = search.search(query, new Marking(end), monitor);
		var picked = new int[found.cardinality()];
		var size = 0;
		for (var entry : entries) {
			if (found.get(entry)) {
				picked[size++] = entry;
			}
		}
		return size == picked.length ? picked : Arrays.copyOf(picked, size);
	}

	/** Marks found entries, each thread those of other parts of the index. */
	private record Marking(int end) implements CollectorManager<Marks, FixedBitSet> {

		@Override
		public Marks newCollector() {
			return new Marks(new FixedBitSet(end));
		}

		@Override
		@NonNullByDefault({})
		public FixedBitSet reduce(Collection<Marks> parts) {
			var all = new FixedBitSet(end);
			parts.forEach(part -> all.or(part.found));
			return all;
		}
	}

	private record Marks(FixedBitSet found) implements Collector {

		@Override
		@NonNullByDefault({})
		public LeafCollector getLeafCollector(LeafReaderContext leaf) {
			return new LeafCollector() {
				@Override
				public void setScorer(Scorable scorer) {
					// only marked
				}

				@Override
				public void collect(int entry) {
					found.set(leaf.docBase + entry);
				}
			};
		}

		@Override
		public ScoreMode scoreMode() {
			return ScoreMode.COMPLETE_NO_SCORES;
		}
	}
}
