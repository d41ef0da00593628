package org.sourcecritic.core.internal.index;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** The different doc values, sorted or sorted-set, of all index documents found. */
record FoundValues(String field) implements CollectorManager<FoundValues.Collector, Set<BytesRef>> {

	@Override
	public Collector newCollector() {
		return new Collector(field);
	}

	@Override
	@NonNullByDefault({})
	public Set<BytesRef> reduce(Collection<Collector> collectors) {
		var all = new HashSet<BytesRef>();
		collectors.forEach(collector -> all.addAll(collector.values));
		return all;
	}

	static final class Collector extends SimpleCollector {

		private final Set<BytesRef> values = new HashSet<>();
		private final String field;
		private SortedSetDocValues segment = DocValues.emptySortedSet();

		Collector(String field) {
			this.field = field;
		}

		@Override
		@NonNullByDefault({})
		protected void doSetNextReader(LeafReaderContext context) throws IOException {
			segment = DocValues.getSortedSet(context.reader(), field);
		}

		@Override
		public void collect(int document) throws IOException {
			if (segment.advanceExact(document)) {
				for (var i = 0; i < segment.docValueCount(); i++) {
					values.add(BytesRef.deepCopyOf(segment.lookupOrd(segment.nextOrd())));
				}
			}
		}

		@Override
		public ScoreMode scoreMode() {
			return ScoreMode.COMPLETE_NO_SCORES;
		}
	}
}
