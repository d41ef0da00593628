package org.sourcecritic.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Import wizard, filled in. The system's own dialog for files can't be driven, so files are dropped. */
class ImportWizardTest {

	@TempDir
	Path folder = Path.of("");

	private final Hands hands = new Hands();
	private final CorpusWindow window = new CorpusWindow(hands);

	@BeforeEach
	void openCorpus() throws Exception {
		window.open(Corpora.with(folder, "A letter.\n"));
	}

	@AfterEach
	void closeCorpus() throws Exception {
		window.close();
	}

	@Test
	void filesInTheListBecomeDocumentsAndThoseTakenOutDoNot() throws Exception {
		Path diary = Files.writeString(folder.resolve("diary.txt"), "It rained again.\n");
		Path ledger = Files.writeString(folder.resolve("ledger.txt"), "Received, 12 marks.\n");
		Path novel = Files.writeString(folder.resolve("novel.txt"), "Call me Karl.\n");

		hands.inDialog("Import Documents", () -> hands.letter(SWT.CTRL, 'i'), dialog -> {
			Button finish = finish(dialog);
			assertThat(finish.isEnabled()).as("there is nothing to import").isFalse();
			Table list = hands.find("the list of files", Table.class, table -> table.getShell() == dialog);
			drop(list, diary, novel);
			drop(list, novel, ledger);
			assertThat(files(list)).containsExactly(diary.toString(), novel.toString(), ledger.toString());
			list.setFocus();
			for (int i = 0; i < list.getItemCount() && list.getSelectionIndex() != 1; i++) {
				hands.key(0, SWT.ARROW_DOWN);
			}
			hands.key(0, SWT.DEL);
			Conditions.await("the novel out of the list", Hands.PATIENCE,
					() -> files(list).equals(List.of(diary.toString(), ledger.toString())));
			hands.click(hands.button(dialog, "Finish"));
			Conditions.await("the wizard is done", Hands.PATIENCE, dialog::isDisposed);
		});

		window.awaitDocuments("text-1", "diary", "ledger");
		assertThat(diary).hasContent("It rained again.\n");
	}

	@Test
	void theCancelledWizardImportsNothing() throws Exception {
		Path diary = Files.writeString(folder.resolve("diary.txt"), "It rained again.\n");

		hands.inDialog("Import Documents", () -> hands.letter(SWT.CTRL, 'i'), dialog -> {
			drop(hands.find("the list of files", Table.class, table -> table.getShell() == dialog), diary);
			hands.key(0, SWT.ESC);
			Conditions.await("the wizard is gone", Hands.PATIENCE, dialog::isDisposed);
		});

		window.awaitDocuments("text-1");
		FileDrop.on(window.corpus(), List.of(Files.writeString(folder.resolve("later.txt"), "Later.\n")));
		window.awaitDocuments("text-1", "later");
	}

	private static Button finish(Shell dialog) {
		return dialog.getDefaultButton();
	}

	private static List<String> files(Table list) {
		return Arrays.stream(list.getItems()).map(TableItem::getText).toList();
	}

	private static void drop(Table list, Path... files) {
		try {
			FileDrop.on(list, List.of(files));
		} catch (ReflectiveOperationException e) {
			throw new AssertionError("SWT makes its events in another way now", e);
		}
	}
}
