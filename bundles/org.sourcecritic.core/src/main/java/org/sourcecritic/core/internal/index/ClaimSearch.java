package org.sourcecritic.core.internal.index;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.sourcecritic.core.corpus.CorpusException;

/** One search for claims in one state of the index. */
final class ClaimSearch {

	private static final Query CLAIMS = new TermQuery(new Term(IndexNames.TYPE, IndexNames.CLAIM));

	private final DirectoryReader reader;
	private final Executor threads;
	private final Duration patience;

	ClaimSearch(DirectoryReader reader, Executor threads, Duration patience) {
		this.reader = reader;
		this.threads = threads;
		this.patience = patience;
	}

	/** What tells this state of the index from others; one that can't be told is like no other. */
	Object state() {
		var helper = reader.getReaderCacheHelper();
		return helper == null ? new Object() : helper.getKey();
	}

	List<LeafReaderContext> leaves() {
		return reader.leaves();
	}

	/** Above all entries. */
	int end() {
		return reader.maxDoc();
	}

	/**
	 * Shows every claim that a query finds to collectors.
	 *
	 * @throws CorpusException
	 *     when patterns in it keep it busy for too long
	 */
	<C extends Collector, T> T search(Query query, CollectorManager<C, T> manager, IProgressMonitor monitor)
			throws IOException, CorpusException {
		var limit = new QueryLimit(monitor, hasPatterns(query), patience);
		try {
			var searcher = new IndexSearcher(ExitableDirectoryReader.wrap(reader, limit), threads);
			searcher.setQueryCache(null);
			searcher.setTimeout(limit);
			var result = searcher.search(claims(query), manager);
			if (searcher.timedOut()) {
				throw stopped(monitor);
			}
			return result;
		} catch (ExitableDirectoryReader.ExitingReaderException e) {
			throw stopped(monitor);
		}
	}

	private CorpusException stopped(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		return new CorpusException(Messages.format("ClaimSearch_tooLong", patience.toSeconds()));
	}

	private static Query claims(Query query) {
		if (query instanceof MatchAllDocsQuery) {
			return new ConstantScoreQuery(CLAIMS);
		}
		return new ConstantScoreQuery(
				new BooleanQuery.Builder().add(CLAIMS, Occur.FILTER).add(query, Occur.FILTER).build());
	}

	@NonNullByDefault({})
	private static boolean hasPatterns(Query query) {
		var found = new AtomicBoolean();
		query.visit(new QueryVisitor() {
			@Override
			public void visitLeaf(Query leaf) {
				if (leaf instanceof AutomatonQuery || leaf instanceof FuzzyQuery) {
					found.set(true);
				}
			}

			@Override
			public void consumeTermsMatching(Query leaf, String field,
					Supplier<ByteRunAutomaton> automaton) {
				found.set(true);
			}

			@Override
			public QueryVisitor getSubVisitor(Occur occur, Query parent) {
				return this;
			}
		});
		return found.get();
	}
}
