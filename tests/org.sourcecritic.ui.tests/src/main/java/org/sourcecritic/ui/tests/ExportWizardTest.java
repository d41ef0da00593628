package org.sourcecritic.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Export wizard, with what it proposes. */
class ExportWizardTest {

	private static final String SENTENCE = "Four hundred men worked on it.";
	/** So many that writing them takes longer than pressing a button. */
	private static final int MANY = 20_000;

	@TempDir
	Path folder = Path.of("");

	private final Hands hands = new Hands();
	private final LoggedErrors errors = new LoggedErrors();
	private final CorpusWindow window = new CorpusWindow(hands);

	private void openCorpusWith(int claims) throws Exception {
		Path corpus = Corpora.with(folder, (SENTENCE + "\n").repeat(claims));
		Corpora.tag(corpus, "Test-Reader", "text-1", "estimated", SENTENCE);
		window.open(corpus);
		window.awaitClaims(claims);
	}

	@AfterEach
	void closeCorpus() throws Exception {
		errors.close();
		window.close();
	}

	@Test
	void whatIsWrittenIsReportedAndThereIsNothingLeftToCancel() throws Exception {
		openCorpusWith(1);

		hands.inDialog("Export Claims", () -> hands.letter(SWT.CTRL, 'e'), dialog -> {
			hands.click(hands.button(dialog, "Finish"));
			awaitMessage(dialog, "1 claims written; nothing was lost.");
			assertThat(hands.all(Button.class)).filteredOn(button -> button.getShell() == dialog)
					.extracting(Button::getText).doesNotContain("Cancel").contains("Close");
			hands.click(hands.button(dialog, "Close"));
			Conditions.await("the wizard is closed", Hands.PATIENCE, dialog::isDisposed);
		});

		assertThat(folder.resolve("corpus.csv")).content().contains(SENTENCE);
		assertThat(errors.all()).isEmpty();
	}

	@Test
	void aCancelledExportLeavesNoFile() throws Exception {
		openCorpusWith(MANY);
		List<Path> before = files();

		hands.inDialog("Export Claims", () -> hands.letter(SWT.CTRL, 'e'), dialog -> {
			Meanwhile stopping = Meanwhile.when("the stop button beside the progress", () -> stop(dialog).isPresent(),
					() -> hands.click(stop(dialog).orElseThrow()));
			hands.click(hands.button(dialog, "Finish"));
			stopping.await();
			awaitMessage(dialog, "Cancelled; nothing was written.");
			assertThat(files()).isEqualTo(before);
			hands.click(hands.button(dialog, "Cancel"));
			Conditions.await("the wizard is closed", Hands.PATIENCE, dialog::isDisposed);
		});

		assertThat(files()).isEqualTo(before);
		assertThat(errors.all()).isEmpty();
	}

	private Optional<ToolBar> stop(Shell dialog) {
		return hands.all(ToolBar.class).stream().filter(bar -> bar.getShell() == dialog && bar.isEnabled()
				&& bar.getItemCount() == 1 && bar.getItem(0).isEnabled()).findFirst();
	}

	private void awaitMessage(Shell dialog, String message) {
		hands.find("the message " + message, Text.class,
				text -> text.getShell() == dialog && text.getText().strip().equals(message));
	}

	/** What lies beside the corpus, where the wizard writes. */
	private List<Path> files() {
		try (var files = Files.list(folder)) {
			return files.sorted().toList();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
