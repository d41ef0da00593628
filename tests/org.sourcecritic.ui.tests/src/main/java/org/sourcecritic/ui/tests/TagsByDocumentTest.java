package org.sourcecritic.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The claims of two readers, counted in the table of tags by document. */
class TagsByDocumentTest {

	private static final String DYKE = "The dyke was finished in 1871.";
	private static final String MEN = "About four hundred men worked on it.";
	private static final String CATTLE = "They were driven like cattle.";
	private static final int QUOTE = 1;
	private static final int POLEMICAL = 3;

	@TempDir
	Path folder = Path.of("");

	private final Hands hands = new Hands();
	private final LoggedErrors errors = new LoggedErrors();
	private final CorpusWindow window = new CorpusWindow(hands);

	@AfterEach
	void closeCorpus() throws Exception {
		window.close();
		errors.close();
		page().showView("org.sourcecritic.ui.views.claims");
	}

	private Path openTwoReaders() throws Exception {
		Path corpus = Corpora.with(folder, DYKE + " " + MEN + "\n", CATTLE + "\n");
		Corpora.tag(corpus, "Test-Reader", "text-1", "sourced", DYKE);
		Corpora.tag(corpus, "Test-Reader", "text-1", "estimated", MEN);
		Corpora.tag(corpus, "Test-Reader", "text-2", "polemical", CATTLE);
		Corpora.tag(corpus, "Second Reader", "text-2", "polemical", "driven like cattle");
		window.open(corpus);
		window.awaitClaims(4);
		return corpus;
	}

	@Test
	void aDoubleClickOnACellOfTheTableListsItsClaims() throws Exception {
		openTwoReaders();
		Table matrix = openMatrix();
		Conditions.await("the counts", Hands.PATIENCE,
				() -> matrix.getItemCount() == 3 && matrix.getItem(1).getText(POLEMICAL).equals("2"));

		doubleClick(matrix, 1, POLEMICAL);

		Conditions.await("the claims of the cell", Hands.PATIENCE,
				() -> hands.all(Tree.class).stream().anyMatch(tree -> tree.getColumnCount() == 6)
						&& quotes(window.claims().getItems()).size() == 2);
		assertThat(quotes(window.claims().getItems())).containsExactlyInAnyOrder(CATTLE, "driven like cattle");
		hands.find("what is chosen", Link.class,
				link -> link.getText().contains("Polemical") && link.getText().contains("text-2"));
		hands.key(0, SWT.ESC);
		Conditions.await("all claims again", Hands.PATIENCE, () -> window.claims().getItemCount() == 4);
	}

	@Test
	void theTableOfCountsIsEmptiedWithItsCorpus() throws Exception {
		Path corpus = openTwoReaders();
		Table matrix = openMatrix();
		Conditions.await("the counts", Hands.PATIENCE, () -> matrix.getItemCount() == 3);
		choose(matrix, 1);

		window.close();

		Conditions.await("no counts", Hands.PATIENCE, () -> matrix.getItemCount() == 0);
		window.open(corpus);
		Conditions.await("the counts again", Hands.PATIENCE, () -> matrix.getItemCount() == 3);
		assertThat(errors.all()).isEmpty();
	}

	// ---- steps

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private Table openMatrix() throws PartInitException {
		page().showView("org.sourcecritic.ui.views.matrix");
		return hands.find("the table of counts", Table.class, table -> table.getColumnCount() == 5);
	}

	/**
	 * A double click can't be posted, nor where a click is: an event says where, and Enter opens as it does for keys.
	 */
	private void doubleClick(Table table, int row, int column) {
		choose(table, row);
		Rectangle cell = table.getItem(row).getBounds(column);
		var down = new Event();
		down.button = 1;
		down.x = cell.x + cell.width / 2;
		down.y = cell.y + cell.height / 2;
		table.notifyListeners(SWT.MouseDown, down);
		hands.key(0, SWT.CR);
	}

	private void choose(Table table, int row) {
		hands.click(table);
		Conditions.await("the cursor in the table", Hands.PATIENCE, table::isFocusControl);
		for (int i = 0; i < table.getItemCount() && table.getSelectionIndex() != row; i++) {
			hands.key(0, table.getSelectionIndex() < row ? SWT.ARROW_DOWN : SWT.ARROW_UP);
		}
		Conditions.await("row " + row + " selected", Hands.PATIENCE, () -> table.getSelectionIndex() == row);
	}

	private static List<String> quotes(TreeItem[] rows) {
		return Arrays.stream(rows).map(row -> row.getText(QUOTE)).toList();
	}
}
