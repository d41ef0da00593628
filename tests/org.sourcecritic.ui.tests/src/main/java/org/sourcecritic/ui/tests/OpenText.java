package org.sourcecritic.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.views.claims.ClaimsView;

/** A corpus of a letter and a text that was imported into it and lies open. */
final class OpenText {

	private final Hands hands;
	private final CorpusWindow window;
	private final String document;
	private final String text;

	/**
	 * @param document
	 *     its id
	 */
	OpenText(Hands hands, String document, String text) {
		this.hands = hands;
		this.document = document;
		this.text = text;
		window = new CorpusWindow(hands);
	}

	void open(Path folder) throws Exception {
		window.open(Corpora.with(folder, "A letter.\n"));
		drop(folder, document, text);
		window.awaitDocuments("text-1", document);
	}

	/** Imports one more text, which lies open then. */
	void add(Path folder, String another, String words) throws Exception {
		drop(folder, another, words);
		window.awaitDocuments("text-1", document, another);
	}

	private void drop(Path folder, String name, String words) throws Exception {
		FileDrop.on(window.corpus(), List.of(Files.writeString(folder.resolve(name + ".txt"), words)));
	}

	/** The claims come to the front again, as others expect them. */
	void close() throws Exception {
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(ClaimsView.ID);
		window.close();
	}

	/** The text on the screen. */
	StyledText shown() {
		return shown(document);
	}

	/** The text of a document on the screen. */
	StyledText shown(String id) {
		return hands.find("the text", StyledText.class,
				widget -> id.equals(widget.getData("org.sourcecritic.document")));
	}

	/** Walks to an offset of the text by keys. */
	void goTo(int offset) {
		StyledText shown = shown();
		hands.click(shown, 5, 5);
		Conditions.await("the cursor in the text", Hands.PATIENCE, shown::isFocusControl);
		hands.key(SWT.CTRL, SWT.HOME);
		for (int i = 0; i < offset; i++) {
			hands.key(0, SWT.ARROW_RIGHT);
		}
		Conditions.await("the caret at " + offset, Hands.PATIENCE, () -> shown.getCaretOffset() == offset);
	}

	/**
	 * Opens a list of what stands in the text by its key.
	 *
	 * @param column
	 *     its first
	 * @param rows
	 *     as many as it will have
	 */
	Table openList(char key, String column, int rows) {
		shown();
		hands.letter(SWT.CTRL | SWT.SHIFT, key, "the list by " + column,
				() -> hands.all(Table.class).stream().anyMatch(table -> isList(table, column)));
		return hands.find(rows + " rows by " + column, Table.class,
				table -> isList(table, column) && table.getItemCount() == rows);
	}

	private static boolean isList(Table table, String column) {
		return table.getColumnCount() > 0 && table.getColumn(0).getText().equals(column);
	}

	/** What a column says in all rows. */
	static List<String> column(Table table, int column) {
		return Arrays.stream(table.getItems()).map(item -> item.getText(column)).toList();
	}

	/** All of the corpus. */
	static List<Claim> claims() {
		return OpenCorpus.in(PlatformUI.getWorkbench()).store().orElseThrow().claims().toList();
	}
}
