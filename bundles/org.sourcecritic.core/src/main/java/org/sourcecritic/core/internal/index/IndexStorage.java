package org.sourcecritic.core.internal.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.internal.disk.CorpusFolder;

/** The index's files and who may write them. Closing commits. */
final class IndexStorage implements AutoCloseable {

	private static final String SCHEMA_KEY = "schema";
	/** Counts up when an index of before can't be used any more. */
	private static final String SCHEMA = "4";
	private static final double BUFFER_MEGABYTES = 96;
	/** So many of one size are left alone: those that a life's work is made anew in are not merged while it is read. */
	private static final int SEGMENTS = 24;
	/** Kept here so that its level is: Lucene warns on standard error that a module of the JDK's is not switched on. */
	private static final Logger VECTOR_WARNINGS = Logger
			.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

	static {
		VECTOR_WARNINGS.setLevel(Level.SEVERE);
	}

	private final Directory directory;
	private final IndexWriter writer;
	private final SearcherManager searchers;
	private final boolean lasting;

	private IndexStorage(Directory directory, boolean lasting) throws IOException {
		this.directory = directory;
		this.lasting = lasting;
		writer = new IndexWriter(directory, config(isUsable(directory) ? OpenMode.CREATE_OR_APPEND : OpenMode.CREATE));
		SearcherManager opened = null;
		try {
			opened = new SearcherManager(writer, new SearcherFactory());
			checkIntegrity(opened);
		} catch (IOException | RuntimeException e) {
			if (opened != null) {
				opened.close();
			}
			writer.rollback();
			throw e;
		}
		searchers = opened;
	}

	/**
	 * Opens what there is. One who can't write where the index lies works on it in memory, and one whose index is
	 * damaged begins anew.
	 */
	static IndexStorage open(CorpusFolder folder) throws IOException {
		for (var place : IndexPlace.of(folder)) {
			var opened = tryOpen(place);
			if (opened != null) {
				return opened;
			}
		}
		return inMemory();
	}

	/** An empty one that is gone when it is closed. */
	static IndexStorage inMemory() throws IOException {
		return new IndexStorage(new ByteBuffersDirectory(), false);
	}

	private static @Nullable IndexStorage tryOpen(Path place) throws IOException {
		try {
			Files.createDirectories(place);
			return writable(place);
		} catch (LockObtainFailedException e) {
			return beside(place);
		} catch (IOException e) {
			return Files.isReadable(place) ? beside(place) : null;
		}
	}

	private static IndexStorage writable(Path place) throws IOException {
		try {
			return new IndexStorage(FSDirectory.open(place), true);
		} catch (LockObtainFailedException e) {
			throw e;
		} catch (IOException | RuntimeException e) {
			// damaged or of another version: it can be made again
			empty(place);
			return new IndexStorage(FSDirectory.open(place), true);
		}
	}

	private static void empty(Path place) throws IOException {
		try (var directory = FSDirectory.open(place); var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
			for (var name : directory.listAll()) {
				if (!name.equals(IndexWriter.WRITE_LOCK_NAME)) {
					directory.deleteFile(name);
				}
			}
		}
	}

	/** Files may vanish while they are opened, since their owner goes on writing. */
	private static @Nullable IndexStorage beside(Path place) {
		for (var attempt = 0; attempt < 3; attempt++) {
			try {
				return new IndexStorage(new BesideDirectory(FSDirectory.open(place)), false);
			} catch (IOException | RuntimeException e) {
				// once more, then without it
			}
		}
		return null;
	}

	private static IndexWriterConfig config(OpenMode mode) {
		return new IndexWriterConfig(new ClaimAnalyzer()).setOpenMode(mode).setRAMBufferSizeMB(BUFFER_MEGABYTES)
				.setCommitOnClose(false).setUseCompoundFile(false)
				.setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS));
	}

	private static boolean isUsable(Directory directory) throws IOException {
		return DirectoryReader.indexExists(directory)
				&& SCHEMA.equals(SegmentInfos.readLatestCommit(directory).getUserData().get(SCHEMA_KEY));
	}

	/** A bit that fell over on the disk must not become a wrong count. */
	private static void checkIntegrity(SearcherManager searchers) throws IOException {
		var searcher = searchers.acquire();
		try {
			for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
				leaf.reader().checkIntegrity();
			}
		} finally {
			searchers.release(searcher);
		}
	}

	IndexWriter writer() {
		return writer;
	}

	/** Whether the next one to open it finds what was committed. */
	boolean isLasting() {
		return lasting;
	}

	/** What was written so far, to be given back to {@link #release}. */
	IndexSearcher acquire() throws IOException {
		return searchers.acquire();
	}

	void release(IndexSearcher searcher) throws IOException {
		searchers.release(searcher);
	}

	/** Shows what was written to those who acquire from now on. */
	void refresh() throws IOException {
		searchers.maybeRefreshBlocking();
	}

	void commit() throws IOException {
		if (lasting && writer.hasUncommittedChanges()) {
			writer.setLiveCommitData(Map.of(SCHEMA_KEY, SCHEMA).entrySet());
			writer.commit();
		}
	}

	/** Gives up what was not committed. */
	void abandon() {
		try (directory; searchers) {
			writer.rollback();
		} catch (IOException | AlreadyClosedException e) {
			// it was broken already
		}
	}

	@Override
	public void close() throws IOException {
		try (directory; searchers; writer) {
			commit();
		}
	}
}
