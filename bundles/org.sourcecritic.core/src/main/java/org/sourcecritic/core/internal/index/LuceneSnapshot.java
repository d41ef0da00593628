package org.sourcecritic.core.internal.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TotalHitCountCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.eclipse.core.runtime.IProgressMonitor;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.internal.disk.Reason;
import org.sourcecritic.core.query.AggregateTable;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.ClaimOrder;
import org.sourcecritic.core.query.ClaimSnapshot;
import org.sourcecritic.core.query.FoundClaim;
import org.sourcecritic.core.query.FoundClaims;
import org.sourcecritic.core.query.QueryException;

/** One state of the index. */
final class LuceneSnapshot implements ClaimSnapshot {

	private static final Set<String> SHOWN = Set.of(EntryNames.CLAIM_ID, EntryNames.QUOTE, EntryNames.NOTE);

	private final IndexSearcher searcher;
	private final Runnable release;
	private final IndexColumns columns;
	private final KeptOrder kept;
	private final Descriptions descriptions;
	private final ClaimQueryText language;
	private final ClaimSearch search;
	private final List<LeafReaderContext> leaves;
	private final AtomicBoolean closed = new AtomicBoolean();

	/**
	 * @param release
	 *     gives the searcher back
	 */
	LuceneSnapshot(IndexSearcher searcher, Runnable release, IndexColumns columns, KeptOrder kept,
			ClaimQueryText language, Executor threads) throws IOException {
		this.searcher = searcher;
		this.release = release;
		this.columns = columns;
		this.kept = kept;
		this.language = language;
		leaves = searcher.getIndexReader().leaves();
		descriptions = new Descriptions(searcher, columns);
		search = new ClaimSearch((DirectoryReader) searcher.getIndexReader(), threads, QueryLimit.PATIENCE);
	}

	@FunctionalInterface
	private interface Reading<T> {
		T read() throws IOException, CorpusException;
	}

	private static <T> T reading(Reading<T> reading) throws CorpusException {
		try {
			return reading.read();
		} catch (IOException e) {
			throw new CorpusException(Messages.format("LuceneSnapshot_unreadable", Reason.of(e)), e);
		} catch (ArithmeticException e) {
			throw new CorpusException(Messages.format("LuceneSnapshot_tooManyCells"), e);
		}
	}

	@Override
	public long count(String text, IProgressMonitor monitor) throws CorpusException, QueryException {
		var query = language.parse(text);
		return reading(() -> search.search(query, new TotalHitCountCollectorManager(searcher.getSlices()), monitor))
				.longValue();
	}

	@Override
	public AggregateTable aggregate(String text, List<ClaimField> by, IProgressMonitor monitor)
			throws CorpusException, QueryException {
		if (by.isEmpty() || by.size() > AggregateTable.MOST_FIELDS || new HashSet<>(by).size() < by.size()
				|| by.stream().anyMatch(field -> !field.kind().isCountable())) {
			throw new IllegalArgumentException(String.valueOf(by));
		}
		var query = language.parse(text);
		return reading(() -> {
			var counts = search.search(query, new ClaimCounting(by, descriptions, leaves, columns), monitor);
			return new AggregateRows(List.copyOf(by), counts, columns, descriptions).table();
		});
	}

	@Override
	public FoundClaims find(String text, ClaimOrder order, IProgressMonitor monitor)
			throws CorpusException, QueryException {
		var query = language.parse(text);
		return new Found(reading(() -> entries(query, order, monitor)));
	}

	private int[] entries(Query query, ClaimOrder order, IProgressMonitor monitor)
			throws IOException, CorpusException {
		var sorting = new ClaimSorting(descriptions, columns, leaves);
		if (query instanceof MatchAllDocsQuery) {
			return kept.all(sorting, search, order, monitor);
		}
		return kept.isOf(search, order)
				? picked(query, kept.all(sorting, search, order, monitor), monitor)
				: sorting.find(search, query, order, monitor);
	}

	/** What a query finds of entries in order: one pass over them is much cheaper than to order it once more. */
	private int[] picked(Query query, int[] entries, IProgressMonitor monitor) throws IOException, CorpusException {
		var found = search.search(query, new ClaimMarking(search.end()), monitor);
		return Arrays.stream(entries).filter(found::get).toArray();
	}

	@Override
	public void close() {
		if (!closed.getAndSet(true)) {
			release.run();
		}
	}

	private FoundClaim claim(int entry) throws IOException {
		var leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
		var local = entry - leaf.docBase;
		var shown = leaf.reader().storedFields().document(local, SHOWN);
		var starts = DocValues.getNumeric(leaf.reader(), EntryNames.START);
		var start = starts.advanceExact(local) ? (int) starts.longValue() : 0;
		var note = shown.get(EntryNames.NOTE);
		return new FoundClaim(
				new SetKey(value(ClaimField.DOCUMENT, leaf, local), value(ClaimField.ANNOTATOR, leaf, local)),
				shown.get(EntryNames.CLAIM_ID), value(ClaimField.TAG, leaf, local), start,
				shown.get(EntryNames.QUOTE), note == null ? "" : note);
	}

	private String value(ClaimField field, LeafReaderContext leaf, int entry) throws IOException {
		var values = descriptions.values(field, leaf);
		values.read(entry);
		return columns.of(field).values().value(values.numbers[0]);
	}

	/** The entries in their order. */
	private final class Found implements FoundClaims {

		private final int[] entries;

		Found(int[] entries) {
			this.entries = entries;
		}

		@Override
		public int size() {
			return entries.length;
		}

		@Override
		public FoundClaim get(int place) throws CorpusException {
			return reading(() -> claim(entries[place]));
		}

		@Override
		public OptionalInt place(SetKey set, String id) throws CorpusException {
			var entry = reading(() -> descriptions.entry(new BytesRef(EntryNames.key(set, id))));
			for (var place = 0; place < entries.length; place++) {
				if (entries[place] == entry) {
					return OptionalInt.of(place);
				}
			}
			return OptionalInt.empty();
		}
	}
}
