package org.sourcecritic.core.internal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.TotalHitCountCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.search.IndexSearcher;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.SetKey;

@NonNullByDefault({})
class ClaimSearchTest {

	private static final String TEXT = "The dyke broke twice. Some 300 people drowned the clerk wrote.";
	private static final Duration AT_ONCE = Duration.ZERO;

	@TempDir
	Path folder;
	private ByteBuffersDirectory directory;
	private DirectoryReader reader;

	@BeforeEach
	void open() throws Exception {
		directory = new ByteBuffersDirectory();
		try (var writer = new IndexWriter(directory, new IndexWriterConfig(new ClaimAnalyzer()))) {
			for (var i = 0; i < 100; i++) {
				writer.addDocument(ClaimEntry.of(new SetKey("d1", "me"),
						SmallCorpus.annotation("a" + i, "sourced", TEXT, 0, 8)));
			}
		}
		reader = DirectoryReader.open(directory);
	}

	@AfterEach
	void close() throws Exception {
		reader.close();
		directory.close();
	}

	@Test
	void aQueryWithPatternsIsStoppedAfterATime() {
		assertThatExceptionOfType(CorpusException.class)
				.isThrownBy(() -> count("text:/d.*/", AT_ONCE, new NullProgressMonitor()))
				.withMessage(Messages.format("ClaimSearch_tooLong", 0));
	}

	@Test
	void aQueryWithoutPatternsTakesItsTime() throws Exception {
		assertThat(count("text:dyke", AT_ONCE, new NullProgressMonitor())).isEqualTo(100);
		assertThat(count("text:/d.*/", QueryLimit.PATIENCE, new NullProgressMonitor())).isEqualTo(100);
	}

	@Test
	void aMonitorStopsAnyQuery() {
		var canceled = new NullProgressMonitor();
		canceled.setCanceled(true);
		assertThatExceptionOfType(OperationCanceledException.class)
				.isThrownBy(() -> count("text:dyke", QueryLimit.PATIENCE, canceled));
	}

	private int count(String query, Duration patience, NullProgressMonitor monitor) throws Exception {
		return new ClaimSearch(reader, Runnable::run, patience).search(
				new ClaimQueryText(new ClaimAnalyzer()).parse(query),
				new TotalHitCountCollectorManager(new IndexSearcher(reader).getSlices()), monitor);
	}
}
