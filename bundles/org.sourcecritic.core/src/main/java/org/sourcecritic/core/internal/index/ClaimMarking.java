package org.sourcecritic.core.internal.index;

import java.util.Collection;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Marks found entries, each thread those of other parts of the index.
 *
 * @param end
 *     above all entries
 */
record ClaimMarking(int end) implements CollectorManager<ClaimMarking.Marks, FixedBitSet> {

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

	/** What one thread marks. */
	record Marks(FixedBitSet found) implements Collector {

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
