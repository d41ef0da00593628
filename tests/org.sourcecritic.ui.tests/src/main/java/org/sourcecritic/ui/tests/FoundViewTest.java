package org.sourcecritic.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.ui.views.found.FoundView;

/** The page that tells what was found in a text. */
class FoundViewTest {

	private static final String TEXT = """
			The mill was sold in the spring for 63.2 thousand.1 Nobody in the town knows
			to whom it went, and the carts of the harvest stood idle for 1,234,567 days.

			1 Town book, leaf 12.
			""";

	private static final String TWO_NOTES = """
			The mill was sold in the spring for 63.2 thousand.1 Nobody in the town knows
			to whom it went, and the carts of the harvest stood idle for days.2

			1 Town book of the older series, leaf 12.
			2 Church book of the parish, leaf 3, and what the clerk
			wrote beside it.
			""";

	@TempDir
	Path folder = Path.of("");

	private final Hands hands = new Hands();
	private final OpenText mill = new OpenText(hands, "mill", TEXT);

	@BeforeEach
	void openCorpus() throws Exception {
		mill.open(folder);
	}

	@AfterEach
	void closeCorpus() throws Exception {
		mill.close();
	}

	@Test
	void whatWasFoundIsToldAndEachLineLeadsToItsPlace() throws Exception {
		StyledText text = mill.shown();
		Tree page = openPage("mill");
		assertThat(lines(page)).contains("Numbers: 1,234.5 (2 numbers tell, none is unclear without them)",
				"Notes: 1 of 1 linked",
				"Apparatus: Complete: every marker has its note", "Tables: None");
		TreeItem notes = Arrays.stream(page.getItems()).filter(item -> item.getText(0).equals("Notes")).findFirst()
				.orElseThrow();
		hands.choose(notes);
		hands.key(0, SWT.CR);

		Conditions.await("the note selected in the text", Hands.PATIENCE,
				() -> text.getSelectionText().startsWith("1 Town book"));
	}

	@Test
	void aPersonCorrectsWhatWasFoundAndTakesItBack() throws Exception {
		Tree page = openPage("mill");
		hands.choose(page.getItem(1));

		correct(dialog -> {
			type("Latin");
			Conditions.await("the language in the list", Hands.PATIENCE,
					() -> choices(dialog).equals(List.of("Latin")));
		});

		awaitLine(page, "Language: Latin (you say so)");
		hands.letter(SWT.CTRL, 'z');
		Conditions.await("what was found", Hands.PATIENCE,
				() -> lines(page).stream().anyMatch(line -> line.startsWith("Language: English (")));
	}

	@Test
	void aPersonCorrectsTheBibliographicItemAndTakesItBack() throws Exception {
		Tree page = openPage("mill");
		openLine(page, "Source card");
		hands.choose(item(page, "Author", "Not known"));

		correct(dialog -> {
			hands.find("the field", Text.class, field -> field.getShell() == dialog && field.isFocusControl());
			type("Huber");
		});

		awaitLine(page, "Author: Huber (you say so)");
		assertThat(page.getSelection()).as("the cursor stays").containsExactly(
				item(page, "Author", "Huber (you say so)"));
		hands.letter(SWT.CTRL, 'z');
		awaitLine(page, "Author: Not known");
	}

	/** A note is found to be none, and its marker gets another; both are taken back. */
	@Test
	void aPersonCorrectsWhereAMarkerLeadsAndTakesItBack() throws Exception {
		Tree page = openNotes();
		hands.choose(item(page, "Linked note", "1 Town book of the older series, leaf 12."));
		correct(dialog -> {
			assertThat(choices(dialog)).as("the least likely stands last").startsWith("Heading")
					.endsWith("None of these");
			type("Paragraph");
			Conditions.await("the kind in the list", Hands.PATIENCE,
					() -> choices(dialog).equals(List.of("Paragraph")));
		});
		awaitLine(page, "Notes: 1 of 1 linked, one marker without a note");

		hands.choose(Arrays.stream(every(page)).filter(item -> item.getText(0).equals("Marker without a note"))
				.findFirst().orElseThrow());
		correct(dialog -> {
			assertThat(choices(dialog)).containsExactly(
					"It leads to: 2 Church book of the parish, leaf 3, and what the clerk wrote beside it.",
					"It is no marker of a note");
			type("It leads");
			Conditions.await("the note in the list", Hands.PATIENCE, () -> choices(dialog).size() == 1);
		});

		awaitLine(page, "Notes: 1 of 1 linked");
		hands.letter(SWT.CTRL, 'z');
		awaitLine(page, "Notes: 1 of 1 linked, one marker without a note");
		hands.letter(SWT.CTRL, 'z');
		awaitLine(page, "Notes: 2 of 2 linked");
	}

	/** Lines of a note are joined, those of a table are not. */
	@Test
	void theTextIsShownAsItIsCorrected() throws Exception {
		Tree page = openNotes();
		StyledText text = mill.shown("carts");
		assertThat(text.getText()).contains("the clerk wrote beside it");
		hands.choose(item(page, "Linked note",
				"2 Church book of the parish, leaf 3, and what the clerk wrote beside it."));

		correct(dialog -> {
			type("Table");
			Conditions.await("the kind in the list", Hands.PATIENCE, () -> choices(dialog).equals(List.of("Table")));
		});

		Conditions.await("the lines of the table", Hands.PATIENCE,
				() -> text.getText().contains("the clerk\nwrote beside it"));
		hands.letter(SWT.CTRL, 'z');
		Conditions.await("the line of the note", Hands.PATIENCE,
				() -> text.getText().contains("the clerk wrote beside it"));
	}

	private Tree openNotes() throws Exception {
		mill.add(folder, "carts", TWO_NOTES);
		Tree page = openPage("carts");
		awaitLine(page, "Notes: 2 of 2 linked");
		openLine(page, "Notes");
		return page;
	}

	/** Corrects the line at the cursor by key. */
	private void correct(Consumer<Shell> steps) {
		hands.inDialog("Correct What Was Found", () -> hands.key(0, SWT.F2), dialog -> {
			steps.accept(dialog);
			hands.key(0, SWT.CR);
			Conditions.await("the dialog is closed", Hands.PATIENCE, dialog::isDisposed);
		});
	}

	private void type(String words) {
		for (char letter : words.toCharArray()) {
			hands.key(letter);
		}
	}

	/** What can be chosen in a dialog, from the top. */
	private List<String> choices(Shell dialog) {
		return hands.all(Table.class).stream().filter(list -> list.getShell() == dialog)
				.flatMap(list -> Arrays.stream(list.getItems())).map(TableItem::getText).toList();
	}

	private void openLine(Tree page, String what) {
		TreeItem line = Arrays.stream(page.getItems()).filter(item -> item.getText(0).equals(what)).findFirst()
				.orElseThrow();
		hands.choose(line);
		hands.key(0, SWT.ARROW_RIGHT);
		Conditions.await(what + " is open", Hands.PATIENCE, line::getExpanded);
	}

	private static TreeItem item(Tree page, String what, String value) {
		return Arrays.stream(every(page))
				.filter(item -> item.getText(0).equals(what) && item.getText(1).equals(value)).findFirst()
				.orElseThrow(() -> new AssertionError(what + ": " + value + " is not among " + lines(page)));
	}

	private static void awaitLine(Tree page, String line) {
		Conditions.await(line, Hands.PATIENCE, () -> lines(page).contains(line));
	}

	/** With what was found in the text imported last, which comes after what was found in the one open before. */
	private Tree openPage(String title) throws PartInitException {
		var view = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(FoundView.ID);
		return hands.find("the page of " + title, Tree.class, tree -> tree.getColumnCount() == 2
				&& view instanceof FoundView page && page.getContentDescription().contains(title)
				&& lines(tree).stream().anyMatch(line -> line.startsWith("Language: English (")));
	}

	/** What the lines say that can be seen. */
	private static List<String> lines(Tree page) {
		return Arrays.stream(every(page)).map(item -> item.getText(0) + ": " + item.getText(1)).toList();
	}

	/** The lines that can be seen. */
	private static TreeItem[] every(Tree page) {
		return Arrays.stream(page.getItems()).flatMap(item -> Stream.concat(Stream.of(item),
				item.getExpanded() ? Arrays.stream(item.getItems()) : Stream.empty())).toArray(TreeItem[]::new);
	}
}
