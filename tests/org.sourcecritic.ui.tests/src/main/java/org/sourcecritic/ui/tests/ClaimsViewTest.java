package org.sourcecritic.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.edit.ClaimEditing;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.ui.OpenCorpus;

/** A person asks the Claims view: by a query, by values, by groups, in orders; and sees there what was just tagged. */
class ClaimsViewTest {

	private static final String FIRST = "The dyke was finished in 1871.";
	private static final String SECOND = "About four hundred men worked on it.";
	private static final String THIRD = "They were driven like cattle.";
	private static final String TEXT = FIRST + " " + SECOND + " " + THIRD + "\n";
	private static final String OTHER = "Another letter says otherwise.";

	@TempDir
	Path folder = Path.of("");

	private final Hands hands = new Hands();
	private final CorpusWindow window = new CorpusWindow(hands);

	@BeforeEach
	void openCorpus() throws Exception {
		window.open(Corpora.with(folder, TEXT, OTHER + "\n"));
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
				.showView("org.sourcecritic.ui.views.claims");
		tag("text-1", FIRST, TEXT, "sourced");
		tag("text-1", SECOND, TEXT, "estimated");
		tag("text-1", THIRD, TEXT, "polemical");
		tag("text-2", OTHER, OTHER, "polemical");
		awaitRows("Sourced: " + FIRST, "Estimated: " + SECOND, "Polemical: " + THIRD, "Polemical: " + OTHER);
		focus(window.claims());
	}

	@AfterEach
	void closeCorpus() throws Exception {
		window.close();
	}

	@Test
	void theSelectedRowsAreCopiedByKey() {
		hands.choose(window.claims().getItem(2));

		hands.letter(SWT.CTRL, 'c');

		Conditions.await("the row on the clipboard", Hands.PATIENCE,
				() -> hands.clipboard().lines().skip(1).toList().stream().anyMatch(row -> row.contains(THIRD)));
		assertThat(hands.clipboard().lines()).as("the titles of the columns and a row").hasSize(2);
	}

	@Test
	void aQueryFindsAndAWrongOneSaysWhereWhileTheListStays() {
		type("tag:polemical -cattle");
		awaitRows("Polemical: " + OTHER);

		type("tag:");
		hands.find("what is wrong", Label.class, label -> label.getText().startsWith("column 5: "));
		awaitRows("Polemical: " + OTHER);

		hands.key(0, SWT.ESC);
		awaitRows("Sourced: " + FIRST, "Estimated: " + SECOND, "Polemical: " + THIRD, "Polemical: " + OTHER);
	}

	@Test
	void valuesOfAFieldAreAlternativesAndThoseOfAnotherNarrow() {
		Tree facets = hands.find("the values", Tree.class,
				tree -> (tree.getStyle() & SWT.CHECK) != 0 && Hands.item(tree.getItems(), "Polemical").isPresent());
		assertThat(value(facets, "Polemical").getText(1)).isEqualTo("2");

		press(facets, "Polemical");
		awaitRows("Polemical: " + THIRD, "Polemical: " + OTHER);
		Conditions.await("a box that is marked", Hands.PATIENCE, () -> value(facets, "Polemical").getChecked());
		assertThat(value(facets, "Sourced").getText(1)).as("counted without the choice").isEqualTo("1");

		press(facets, "Sourced");
		awaitRows("Sourced: " + FIRST, "Polemical: " + THIRD, "Polemical: " + OTHER);

		press(facets, "text-1");
		awaitRows("Sourced: " + FIRST, "Polemical: " + THIRD);

		Link chosen = hands.find("what is chosen", Link.class, link -> link.getText().contains("Tag: Polemical"));
		var event = new Event();
		event.text = "1";
		chosen.notifyListeners(SWT.Selection, event);
		awaitRows("Sourced: " + FIRST);

		focus(facets);
		hands.key(0, SWT.ESC);
		awaitRows("Sourced: " + FIRST, "Estimated: " + SECOND, "Polemical: " + THIRD, "Polemical: " + OTHER);
	}

	@Test
	void aKeyHidesTheValuesAndShowsThem() {
		hands.find("the values", Tree.class, tree -> (tree.getStyle() & SWT.CHECK) != 0);

		hands.letter(SWT.CTRL | SWT.SHIFT, 'f', "no values in sight", () -> !valuesAreShown());
		hands.letter(SWT.CTRL | SWT.SHIFT, 'f', "the values again", this::valuesAreShown);
	}

	private boolean valuesAreShown() {
		return hands.all(Tree.class).stream().anyMatch(tree -> (tree.getStyle() & SWT.CHECK) != 0);
	}

	@Test
	void aClickOnAHeadSortsAndTheSelectedRowStaysSelected() {
		Tree list = window.claims();
		hands.key(0, SWT.HOME);
		assertThat(list.getSelection()[0].getText(1)).isEqualTo(FIRST);

		list.getColumn(1).notifyListeners(SWT.Selection, new Event());
		awaitOrder(SECOND, OTHER, FIRST, THIRD);
		assertThat(list.getSelection()).extracting(item -> item.getText(1)).containsExactly(FIRST);

		list.getColumn(1).notifyListeners(SWT.Selection, new Event());
		awaitOrder(THIRD, FIRST, OTHER, SECOND);
		list.getColumn(3).notifyListeners(SWT.Selection, new Event());
		awaitOrder(FIRST, SECOND, THIRD, OTHER);
	}

	@Test
	void groupsShowTheirCountsAndOpenByKey() {
		group(1);
		awaitRows("\u25B8 Estimated: 1 claims", "\u25B8 Polemical: 2 claims", "\u25B8 Sourced: 1 claims");

		focus(window.claims());
		hands.key(0, SWT.HOME);
		hands.key(0, SWT.ARROW_DOWN);
		hands.key(0, SWT.ARROW_RIGHT);
		awaitRows("\u25B8 Estimated: 1 claims", "\u25BE Polemical: 2 claims", "Polemical: " + THIRD,
				"Polemical: " + OTHER, "\u25B8 Sourced: 1 claims");
		hands.key(0, SWT.ARROW_DOWN);
		hands.key(0, SWT.ARROW_LEFT);
		hands.key(0, SWT.ARROW_LEFT);
		awaitRows("\u25B8 Estimated: 1 claims", "\u25B8 Polemical: 2 claims", "\u25B8 Sourced: 1 claims");

		group(0);
		awaitRows("Sourced: " + FIRST, "Estimated: " + SECOND, "Polemical: " + THIRD, "Polemical: " + OTHER);
	}

	@Test
	void whatAKeyTagsIsListedAndCountedAtOnce() {
		Tree corpus = hands.find("the tree of the corpus", Tree.class,
				tree -> tree.getColumnCount() == 2 && (tree.getStyle() & SWT.CHECK) == 0
						&& Hands.item(tree.getItems(), "text-2").isPresent());
		hands.choose(Hands.item(corpus.getItems(), "text-2").orElseThrow());
		hands.key(0, SWT.CR);
		StyledText text = hands.find("the text", StyledText.class,
				shown -> "text-2".equals(shown.getData("org.sourcecritic.document")));
		Conditions.await("the cursor in the text", Hands.PATIENCE, text::isFocusControl);
		hands.key(SWT.CTRL, SWT.HOME);
		hands.key(0, SWT.ARROW_RIGHT);

		long begin = System.nanoTime();
		hands.key('1');
		Conditions.await("the claim in the list", Duration.ofSeconds(5), () -> rows().contains("Sourced: " + OTHER));
		System.out.printf("a key to the list: %d ms%n", (System.nanoTime() - begin) / 1_000_000);

		Conditions.await("the claim counted", Hands.PATIENCE,
				() -> Hands.item(corpus.getItems(), "text-2").orElseThrow().getText(1).equals("2"));
	}

	// ---- steps

	private static void tag(String document, String stretch, String text, String tag) throws Exception {
		CorpusStore store = OpenCorpus.in(PlatformUI.getWorkbench()).store().orElseThrow();
		int start = text.indexOf(stretch);
		store.execute(ClaimEditing.tag(store, OpenCorpus.in(PlatformUI.getWorkbench()).ownSet(document), tag,
				List.of(new TextRange(start, start + stretch.length()))).orElseThrow(), null);
	}

	private void type(String query) {
		hands.letter(SWT.CTRL, 'f', "the cursor in the field for words",
				() -> hands.all(Text.class).stream().anyMatch(Text::isFocusControl));
		Text words = hands.find("the field for words", Text.class, Text::isFocusControl);
		words.setText("");
		words.insert(query);
	}

	private void press(Tree tree, String value) {
		focus(tree);
		tree.setSelection(value(tree, value));
		hands.key(' ');
	}

	private static void focus(Tree tree) {
		tree.setFocus();
		Conditions.await("the cursor in the tree", Hands.PATIENCE, tree::isFocusControl);
	}

	private static TreeItem value(Tree tree, String value) {
		return Hands.item(tree.getItems(), value).orElseThrow();
	}

	private void group(int grouping) {
		Combo combo = hands.find("how claims are grouped", Combo.class,
				known -> known.getItemCount() == 4 && known.getItem(0).equals("Not grouped"));
		combo.select(grouping);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private void awaitOrder(String... quotes) {
		Conditions.await("the order " + List.of(quotes), Hands.PATIENCE, () -> {
			List<String> shown = new ArrayList<>();
			for (TreeItem item : window.claims().getItems()) {
				shown.add(item.getText(1));
			}
			return shown.equals(List.of(quotes));
		});
	}

	private void awaitRows(String... expected) {
		try {
			Conditions.await(List.of(expected) + " in the list", Hands.PATIENCE,
					() -> rows().equals(List.of(expected)));
		} catch (AssertionError late) {
			assertThat(rows()).as(late.getMessage()).containsExactly(expected);
		}
	}

	private List<String> rows() {
		List<String> rows = new ArrayList<>();
		for (TreeItem item : window.claims().getItems()) {
			rows.add(item.getText() + ": " + item.getText(1));
		}
		return rows;
	}
}
