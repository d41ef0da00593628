package org.sourcecritic.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.corpus.CorpusStore;

/** An import goes on while one reads; one that takes its time is cancelled in the Progress view. */
class CancelledImportTest {

	private static final int FILES = 300;
	private static final String PAGE = "The dyke was finished in 1871, and about four hundred men had worked on it.\n"
			.repeat(4_000);
	private static final String NAME = "Import documents";

	@TempDir
	Path folder = Path.of("");

	private final Hands hands = new Hands();
	private final LoggedErrors errors = new LoggedErrors();
	private final CorpusWindow window = new CorpusWindow(hands);
	private Path corpus = Path.of("");

	@BeforeEach
	void openCorpus() throws Exception {
		corpus = Corpora.with(folder, "A letter.\n");
		window.open(corpus);
		window.awaitDocuments("text-1");
		window.awaitTakenIn(corpus);
	}

	@AfterEach
	void closeCorpus() throws Exception {
		errors.close();
		page().hideView(page().findView(IProgressConstants.PROGRESS_VIEW_ID));
		window.close();
	}

	@Test
	void aCancelledImportLeavesTheCorpusAsItWas() throws Exception {
		Map<String, Long> before = files(corpus);
		List<Path> texts = texts();
		page().showView(IProgressConstants.PROGRESS_VIEW_ID);

		FileDrop.on(window.corpus(), texts);
		hands.click(hands.find("the cancel button of the import", ToolBar.class, CancelledImportTest::cancels));

		Conditions.await("the end of the import", Hands.PATIENCE, () -> jobs().isEmpty());
		window.awaitNoDialog();
		window.awaitDocuments("text-1");
		assertThat(files(corpus)).isEqualTo(before);
		assertThat(errors.all()).isEmpty();
		window.close();
		try (CorpusStore store = CorpusStore.openForReading(corpus)) {
			assertThat(store.documents()).hasSize(1);
			assertThat(store.problems()).isEmpty();
		}
	}

	private static boolean cancels(ToolBar bar) {
		return !bar.getBounds().isEmpty() && bar.getItemCount() == 1 && bar.getItem(0).isEnabled()
				&& "Cancel Operation".equals(bar.getItem(0).getToolTipText());
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private static List<Job> jobs() {
		return List.of(Job.getJobManager().find(null)).stream().filter(job -> job.getName().equals(NAME)).toList();
	}

	private List<Path> texts() throws IOException {
		Path source = Files.createDirectory(folder.resolve("source"));
		List<Path> texts = new ArrayList<>();
		for (int i = 0; i < FILES; i++) {
			texts.add(Files.writeString(source.resolve("page-" + i + ".txt"), PAGE));
		}
		return texts;
	}

	/** All files with their lengths. */
	private static Map<String, Long> files(Path root) throws IOException {
		Map<String, Long> found = new TreeMap<>();
		try (var all = Files.walk(root)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				found.put(root.relativize(file).toString(), Files.size(file));
			}
		}
		return found;
	}
}
