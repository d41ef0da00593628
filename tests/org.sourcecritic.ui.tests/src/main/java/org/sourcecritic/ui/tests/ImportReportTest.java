package org.sourcecritic.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is dropped in which not every file is a text: the texts come in, and a report names the others. */
class ImportReportTest {

	private static final String REPORT = "Import Report";

	@TempDir
	Path folder = Path.of("");

	private final Hands hands = new Hands();
	private final LoggedErrors errors = new LoggedErrors();
	private final CorpusWindow window = new CorpusWindow(hands);
	private Path texts = Path.of("");

	@BeforeEach
	void openCorpus() throws Exception {
		window.open(Corpora.with(folder, "A letter.\n"));
		texts = folder.resolve("archive");
		write("1931/diary.txt", "It rained.\n".getBytes());
		write("1931/scan.pdf", "%PDF".getBytes());
		write("1932/diary.txt", "It rained again.\n".getBytes());
		write("1932/photo.txt", new byte[]{ 'B', 'M', 0, 0 });
		write("pages.txt", "One.\fTwo.".getBytes());
	}

	@AfterEach
	void closeCorpus() throws Exception {
		errors.close();
		window.close();
	}

	@Test
	void aDroppedFolderBringsItsTextsAndTheReportNamesTheOtherFiles() throws Exception {
		hands.inDialog(REPORT, this::dropFolder, dialog -> {
			Table table = hands.find("the table of files", Table.class, found -> found.getShell() == dialog);
			assertThat(rows(table)).containsExactly(
					"scan.pdf, Not imported, files of this kind can't be read, " + texts.resolve("1931"),
					"photo.txt, Not imported, has a NUL byte in line 1; it may be no text, " + texts.resolve("1932"),
					"pages.txt, Note, A form feed became a page break at offset 4, " + texts);
			assertThat(says(dialog, "3 documents were imported")).isTrue();
			assertThat(says(dialog, "2 files could not be imported:")).isTrue();

			hands.click(hands.button(dialog, "Copy List"));
			assertThat(hands.clipboard().lines()).hasSize(3)
					.first()
					.isEqualTo(texts.resolve("1931/scan.pdf") + "\tNot imported\tfiles of this kind can't be read");
			hands.click(hands.button(dialog, "Close"));
			Conditions.await("the report is closed", Hands.PATIENCE, dialog::isDisposed);
		});

		window.awaitDocuments("text-1", "diary", "diary-2", "pages");
		assertThat(errors.all()).isEmpty();
	}

	@Test
	void theReportIsReadAndCopiedByKeyAndKeepsNobodyFromReadingOn() throws Exception {
		hands.inDialog(REPORT, this::dropFolder, dialog -> {
			assertThat(dialog.getStyle() & (SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL | SWT.PRIMARY_MODAL)).isZero();
			Table table = hands.find("the table of files", Table.class, found -> found.getShell() == dialog);
			Conditions.await("the cursor in the table", Hands.PATIENCE, table::isFocusControl);
			for (int i = 0; i < table.getItemCount() && table.getSelectionIndex() != 1; i++) {
				hands.key(0, SWT.ARROW_DOWN);
			}
			hands.letter(SWT.CTRL, 'c');
			Conditions.await("the row on the clipboard", Hands.PATIENCE,
					() -> hands.clipboard().startsWith(texts.resolve("1932/photo.txt").toString()));
			hands.key(0, SWT.ESC);
			Conditions.await("the report is closed", Hands.PATIENCE, dialog::isDisposed);
		});
		window.awaitDocuments("text-1", "diary", "diary-2", "pages");
	}

	private void dropFolder() {
		try {
			FileDrop.on(window.corpus(), List.of(texts));
		} catch (ReflectiveOperationException e) {
			throw new AssertionError("SWT makes its events in another way now", e);
		}
	}

	private boolean says(Shell dialog, String words) {
		return hands.all(Text.class).stream()
				.anyMatch(text -> text.getShell() == dialog && text.getText().strip().equals(words))
				|| hands.all(org.eclipse.swt.widgets.Label.class).stream()
						.anyMatch(label -> label.getShell() == dialog && label.getText().strip().equals(words));
	}

	private static List<String> rows(Table table) {
		return Arrays.stream(table.getItems())
				.map(item -> String.join(", ", item.getText(0), item.getText(1), item.getText(2), item.getText(3)))
				.toList();
	}

	private void write(String name, byte[] bytes) throws IOException {
		Path file = texts.resolve(name);
		Files.createDirectories(file.getParent());
		Files.write(file, bytes);
	}
}
