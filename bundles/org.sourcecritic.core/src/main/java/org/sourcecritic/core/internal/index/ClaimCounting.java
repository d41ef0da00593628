package org.sourcecritic.core.internal.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.sourcecritic.core.query.ClaimField;

/** Counts found claims by fields, each thread a part of them. */
final class ClaimCounting implements CollectorManager<ClaimCounting.Part, CellCounts> {

	private final List<ClaimField> by;
	private final Descriptions descriptions;
	private final int[] sizes;
	private final int documents;

	/**
	 * @param leaves
	 *     all parts of the index: their values get their numbers first
	 */
	ClaimCounting(List<ClaimField> by, Descriptions descriptions, List<LeafReaderContext> leaves, IndexColumns columns)
			throws IOException {
		this.by = by;
		this.descriptions = descriptions;
		for (var leaf : leaves) {
			values(leaf);
			descriptions.values(ClaimField.DOCUMENT, leaf);
		}
		sizes = by.stream().mapToInt(field -> columns.of(field).values().size()).toArray();
		documents = columns.of(ClaimField.DOCUMENT).values().size();
	}

	private LeafValues[] values(LeafReaderContext leaf) throws IOException {
		var values = new LeafValues[by.size()];
		for (var i = 0; i < values.length; i++) {
			values[i] = descriptions.values(by.get(i), leaf);
		}
		return values;
	}

	@Override
	public Part newCollector() {
		return new Part(noCounts());
	}

	@Override
	@NonNullByDefault({})
	public CellCounts reduce(Collection<Part> parts) {
		var whole = parts.isEmpty() ? noCounts() : parts.iterator().next().counts;
		parts.stream().skip(1).forEach(part -> whole.add(part.counts));
		return whole;
	}

	private CellCounts noCounts() {
		return new CellCounts(sizes, documents, by.indexOf(ClaimField.DOCUMENT));
	}

	/** What one thread counts. */
	final class Part implements Collector {

		private final CellCounts counts;

		private Part(CellCounts counts) {
			this.counts = counts;
		}

		@Override
		@NonNullByDefault({})
		public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
			var values = values(leaf);
			var document = descriptions.values(ClaimField.DOCUMENT, leaf);
			return new LeafCollector() {
				@Override
				public void setScorer(Scorable scorer) {
					// only counted
				}

				@Override
				public void collect(int entry) throws IOException {
					counts.add(entry, values, document);
				}
			};
		}

		@Override
		public ScoreMode scoreMode() {
			return ScoreMode.COMPLETE_NO_SCORES;
		}
	}
}
