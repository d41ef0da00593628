package org.sourcecritic.core.internal.index;

import java.io.IOException;
import java.util.Collection;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.sourcecritic.core.query.ClaimField;

/**
 * Gathers found claims with the numbers they are ordered by: those of their place, then one for each field. Numbers of
 * values become their ranks.
 */
final class ClaimGathering implements CollectorManager<ClaimGathering.Part, FoundEntries> {

	static final int DOCUMENT = 0;
	static final int START = 1;
	static final int ANNOTATOR = 2;
	static final int TIE = 3;
	static final int FIRST_FIELD = 4;

	/**
	 * A field that claims are ordered by.
	 *
	 * @param ranks
	 *     by the number of a value
	 */
	record Ranked(ClaimField field, int[] ranks) {}

	private final Descriptions descriptions;
	private final Ranked document;
	private final Ranked annotator;
	private final Ranked[] fields;
	private final int from;

	/**
	 * @param from
	 *     parts of the index that begin before this entry are left out
	 */
	ClaimGathering(Descriptions descriptions, Ranked document, Ranked annotator, Ranked[] fields, int from) {
		this.descriptions = descriptions;
		this.document = document;
		this.annotator = annotator;
		this.fields = fields;
		this.from = from;
	}

	@Override
	public Part newCollector() {
		return new Part();
	}

	@Override
	@NonNullByDefault({})
	public FoundEntries reduce(Collection<Part> parts) {
		var all = new FoundEntries(FIRST_FIELD + fields.length);
		parts.forEach(part -> all.addAll(part.found));
		return all;
	}

	/** What one thread gathers. */
	final class Part implements Collector {

		private final FoundEntries found = new FoundEntries(FIRST_FIELD + fields.length);

		@Override
		@NonNullByDefault({})
		public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
			if (leaf.docBase < from) {
				throw new CollectionTerminatedException();
			}
			var reader = FilterLeafReader.unwrap(leaf.reader());
			var starts = DocValues.getNumeric(reader, EntryNames.START);
			var ties = DocValues.getNumeric(reader, EntryNames.TIE);
			var documents = descriptions.values(ClaimField.DOCUMENT, leaf);
			var annotators = descriptions.values(ClaimField.ANNOTATOR, leaf);
			var values = new LeafValues[fields.length];
			for (var i = 0; i < values.length; i++) {
				values[i] = descriptions.values(fields[i].field(), leaf);
			}
			return new LeafCollector() {
				@Override
				public void setScorer(Scorable scorer) {
					// only gathered
				}

				@Override
				public void collect(int entry) throws IOException {
					found.next(leaf.docBase + entry);
					rank(DOCUMENT, document, documents, entry);
					rank(ANNOTATOR, annotator, annotators, entry);
					found.key(START, starts.advanceExact(entry) ? (int) starts.longValue() : 0);
					found.key(TIE, ties.advanceExact(entry) ? (int) ties.longValue() : 0);
					for (var i = 0; i < values.length; i++) {
						rank(FIRST_FIELD + i, fields[i], values[i], entry);
					}
				}
			};
		}

		private void rank(int key, Ranked field, LeafValues values, int entry) throws IOException {
			values.read(entry);
			found.key(key, field.ranks()[values.numbers[0]]);
		}

		@Override
		public ScoreMode scoreMode() {
			return ScoreMode.COMPLETE_NO_SCORES;
		}
	}
}
