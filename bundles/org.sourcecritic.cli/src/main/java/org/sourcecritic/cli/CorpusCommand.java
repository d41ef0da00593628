package org.sourcecritic.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;

import picocli.CommandLine.Parameters;

/** A command whose first parameter is a corpus. */
abstract class CorpusCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "CORPUS", descriptionKey = "CORPUS")
	private Path corpus = Path.of("");

	private final Surroundings surroundings;

	CorpusCommand(Surroundings surroundings) {
		this.surroundings = surroundings;
	}

	final Surroundings surroundings() {
		return surroundings;
	}

	final Path corpus() {
		return corpus;
	}

	/** Opens without a lock. */
	final CorpusStore open() throws CorpusException {
		return CorpusStore.openForReading(corpus);
	}

	/** Opens as the one writer. */
	final CorpusStore openForWriting() throws CorpusException {
		return CorpusStore.openForWriting(corpus, surroundings.person());
	}

	/** Opens without a lock and makes sure that nothing of the corpus is missing from what is read. */
	final CorpusStore openWhole() throws CorpusException, Failure {
		return whole(open());
	}

	/** As above, with the index: sets that it covers are not opened. */
	final CorpusStore openIndexed() throws CorpusException, Failure {
		var store = open();
		try {
			store.index().bringUpToDate(new NullProgressMonitor());
		} catch (CorpusException e) {
			store.close();
			throw e;
		}
		return whole(store);
	}

	private static CorpusStore whole(CorpusStore store) throws CorpusException, Failure {
		var unreadable = unreadable(store);
		if (!unreadable.isEmpty()) {
			store.close();
			throw new Failure(unreadable);
		}
		return store;
	}

	/** A line for each file of the corpus that could not be read. */
	static List<String> unreadable(CorpusStore store) {
		var lines = new ArrayList<String>();
		for (var problem : store.problems()) {
			if (!isText(store, problem.file())) {
				lines.add(problem.line() > 0
						? Messages.text("CorpusCommand_unreadableAt", problem.file(), problem.line(), problem.reason())
						: Messages.text("CorpusCommand_unreadable", problem.file(), problem.reason()));
			}
		}
		return lines;
	}

	/** A text that is not the one that was imported makes its sets read-only; who reads the text hears the rest. */
	private static boolean isText(CorpusStore store, Path file) {
		return store.documentIds().stream().anyMatch(id -> file.endsWith(Path.of("texts", id + ".txt")));
	}

	/** Standard output for text: UTF-8, LF. Flush it. */
	final PrintWriter printer() {
		return new PrintWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8)) {
			@Override
			public void println() {
				write('\n');
			}
		};
	}

	/** One line on standard error; the name of a file may have line ends and what a terminal obeys. */
	final void warn(String line) {
		try {
			var err = surroundings.err();
			var harmless = line.replaceAll("\\s*\\R\\s*", " ").replaceAll("[\\p{Cc}&&[^\\t]]", "\uFFFD");
			err.write((harmless + '\n').getBytes(StandardCharsets.UTF_8));
			err.flush();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
