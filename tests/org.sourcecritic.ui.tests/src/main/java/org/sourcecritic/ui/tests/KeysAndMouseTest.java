package org.sourcecritic.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.ui.OpenCorpus;

/** A person tags a text: everything after the corpus was opened is done by keys and mouse, and seen in the widgets. */
class KeysAndMouseTest {

	private static final String FIRST = "The dyke was finished in 1871.";
	private static final String SECOND = "About four hundred men worked on it.";
	private static final String THIRD = "They were driven like cattle.";
	private static final String TEXT = FIRST + " " + SECOND + " " + THIRD + "\n";
	private static final int QUOTE = 1;

	@TempDir
	Path folder = Path.of("");

	private final Hands hands = new Hands();
	private final CorpusWindow window = new CorpusWindow(hands);

	@BeforeEach
	void openCorpus() throws Exception {
		window.open(Corpora.with(folder, TEXT, "Another letter says otherwise.\n"));
	}

	@AfterEach
	void closeCorpus() throws Exception {
		window.close();
	}

	@Test
	void keysTagUndoRedoAndWhatIsTaggedIsThereAfterReopening() {
		TextOnScreen text = open("text-1");

		text.goInto(FIRST);
		hands.key('1');
		awaitRows("Sourced: " + FIRST);
		hands.key('2');
		awaitRows("Sourced: " + FIRST, "Estimated: " + FIRST);
		text.goInto(THIRD);
		hands.key('3');
		awaitRows("Sourced: " + FIRST, "Estimated: " + FIRST, "Polemical: " + THIRD);

		hands.letter(SWT.CTRL, 'z');
		awaitRows("Sourced: " + FIRST, "Estimated: " + FIRST);
		hands.letter(SWT.CTRL, 'z');
		awaitRows("Sourced: " + FIRST);
		hands.letter(SWT.CTRL, 'y');
		awaitRows("Sourced: " + FIRST, "Estimated: " + FIRST);
		hands.letter(SWT.CTRL, 'y');
		awaitRows("Sourced: " + FIRST, "Estimated: " + FIRST, "Polemical: " + THIRD);

		hands.letter(SWT.CTRL | SWT.SHIFT, 'w');
		awaitRows();
		Link recent = hands.find("the corpus on the first page", Link.class, link -> link.getText().contains("corpus"));
		for (int i = 0; i < 10 && !recent.isFocusControl(); i++) {
			hands.key(0, SWT.TAB);
		}
		hands.key(0, SWT.CR);
		awaitRows("Sourced: " + FIRST, "Estimated: " + FIRST, "Polemical: " + THIRD);
		assertThat(text("text-1").widget().getText()).startsWith(FIRST);
	}

	@Test
	void aSelectionIsTaggedAsItIsAndDeleteTakesTheClaimAway() {
		TextOnScreen text = open("text-1");

		text.goInto(SECOND);
		hands.key(0, SWT.HOME);
		hands.key(SWT.SHIFT, SWT.ARROW_RIGHT);
		hands.key(SWT.SHIFT, SWT.ARROW_RIGHT);
		hands.key(SWT.SHIFT, SWT.ARROW_RIGHT);
		hands.key('2');
		awaitRows("Estimated: " + text.widget().getText(0, 2));

		hands.key(0, SWT.DEL);
		awaitRows();
	}

	@Test
	void onAnEmptyLineNothingIsTaggedAndTheStatusLineSaysSo() {
		TextOnScreen text = open("text-1");

		hands.key(SWT.CTRL, SWT.END);
		Conditions.await("the caret behind the last line", Hands.PATIENCE,
				() -> text.widget().getCaretOffset() == TEXT.length());
		hands.key('1');

		hands.find("the message in the status line", CLabel.class,
				label -> label.getText().startsWith("There is nothing here to tag"));
		awaitRows();
	}

	@Test
	void wordsInTheFilterHideOtherClaimsAndEnterOpensThePlace() {
		TextOnScreen text = open("text-1");
		text.goInto(FIRST);
		hands.key('1');
		text.goInto(THIRD);
		hands.key('3');
		awaitRows("Sourced: " + FIRST, "Polemical: " + THIRD);
		open("text-2");

		hands.letter(SWT.CTRL, 'f', "the cursor in the field for words",
				() -> hands.all(Text.class).stream().anyMatch(Text::isFocusControl));
		Text words = hands.find("the field for words", Text.class, Text::isFocusControl);
		for (char letter : "cattle".toCharArray()) {
			hands.key(letter);
		}
		awaitRows("Polemical: " + THIRD);
		hands.key(0, SWT.ARROW_DOWN);
		hands.choose(window.claims().getItem(0));
		hands.key(0, SWT.CR);

		StyledText opened = text("text-1").widget();
		Conditions.await("the caret at the claim", Hands.PATIENCE,
				() -> opened.isVisible() && opened.getCaretOffset() == TEXT.indexOf(THIRD));
		hands.letter(SWT.CTRL, 'f', "the words", words::isFocusControl);
		hands.key(0, SWT.ESC);
		awaitRows("Sourced: " + FIRST, "Polemical: " + THIRD);
	}

	@Test
	void changesOnDiskAreSeen() throws Exception {
		open("text-1");
		Path sets = OpenCorpus.in(PlatformUI.getWorkbench()).store().orElseThrow().folder().resolve("annotations");
		text("text-1").goInto(FIRST);
		hands.key('1');
		awaitRows("Sourced: " + FIRST);
		hands.letter(SWT.CTRL, 's');
		Path mine = sets.resolve("test-reader").resolve("text-1.xmi");
		Conditions.await("the set on the disk", Hands.PATIENCE, () -> Files.exists(mine));

		Path theirs = Files.createDirectories(sets.resolve("somebody")).resolve("text-1.xmi");
		Files.writeString(theirs, Files.readString(mine).replace("test-reader", "somebody").replaceAll(
				"id=\"[0-9a-f]{8}", "id=\"01234567"));

		awaitRows("Sourced: " + FIRST, "Sourced: " + FIRST);
	}

	// ---- steps

	private TextOnScreen open(String document) {
		return text(document).open();
	}

	private TextOnScreen text(String document) {
		return new TextOnScreen(hands, document);
	}

	/** Waits until the list shows exactly these claims, in this order but for ties. */
	private void awaitRows(String... expected) {
		try {
			Conditions.await(List.of(expected) + " in the list", Hands.PATIENCE,
					() -> sorted(rows()).equals(sorted(List.of(expected))));
		} catch (AssertionError late) {
			assertThat(rows()).as(late.getMessage()).containsExactlyInAnyOrder(expected);
		}
	}

	private static List<String> sorted(List<String> rows) {
		return rows.stream().sorted().toList();
	}

	private List<String> rows() {
		List<String> rows = new ArrayList<>();
		for (TreeItem item : window.claims().getItems()) {
			rows.add(item.getText() + ": " + item.getText(QUOTE));
		}
		return rows;
	}
}
