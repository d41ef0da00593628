package org.sourcecritic.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.RTFTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.SampleCorpus;

/** Quoting, bookmarks, places and what is shown, by keys in an article with pages, notes and two readers' claims. */
class ReadingCommandsTest {

	private static final String ARTICLE = "journal-article";
	private static final String SENTENCE = "The company itself admitted 1,871 deaths.";
	private static final String LATER = "Convicts were used from January 1903.";

	@TempDir
	Path folder = Path.of("");

	private final Hands hands = new Hands();
	private final CorpusWindow window = new CorpusWindow(hands);

	@BeforeEach
	void openCorpus() throws Exception {
		SampleCorpus.copyTo(folder.resolve("sample"));
		window.open(folder.resolve("sample"));
	}

	@AfterEach
	void closeCorpus() throws Exception {
		window.close();
	}

	// ---- quotations

	@Test
	void aSentenceIsCopiedCleanWithItsReferenceInThreeForms() {
		var text = openText(ARTICLE);
		goTo(text, text.getText().indexOf(SENTENCE) + 5);
		hands.key(0, SWT.ESC);

		hands.letter(SWT.CTRL | SWT.SHIFT, 'c');

		awaitStatus("Copied: ");
		assertThat(hands.clipboard())
				.isEqualTo("“" + SENTENCE + "” (Counting the Dead of the Kesselmoor Canal (article), p. 211)");
		assertThat(clipboard(HTMLTransfer.getInstance())).contains("<p>&#8220;" + SENTENCE + "&#8221; (<i>Counting");
		assertThat(clipboard(RTFTransfer.getInstance())).startsWith("{\\rtf1").contains(SENTENCE, "{\\i Counting");
	}

	@Test
	void wordsThatAreQuotedThereAreCitedFromTheirWork() {
		var text = openText(ARTICLE);
		String quoted = "“the murderer’s own receipt”";
		unfoldNotes(text);
		select(text, text.getText().indexOf(quoted), quoted.length());

		hands.letter(SWT.CTRL | SWT.SHIFT, 'c');

		awaitStatus("Copied: " + quoted + " (");
		assertThat(hands.clipboard()).startsWith(quoted + " (").contains("Three Metres a Man").endsWith(
				"p. 1, cited in Counting the Dead of the Kesselmoor Canal (article), p. 211, n. 3)");
	}

	@Test
	void aRaisedClaimIsCopiedAsMarkdown() {
		var text = openText(ARTICLE);
		goTo(text, 0);
		hands.key('n');
		Claim first = claims().getFirst();
		Conditions.await("the first claim", Hands.PATIENCE, () -> text.getCaretOffset() == first.start());

		hands.letter(SWT.CTRL | SWT.ALT, 'c');

		awaitStatus("Copied as Markdown: ");
		assertThat(hands.clipboard()).startsWith("> ").contains(" [@counting, 211");
	}

	@Test
	void whereThereAreNoWordsTheClipboardStaysAsItWas() {
		var text = openText(ARTICLE);
		goTo(text, text.getText().indexOf(SENTENCE) + 5);
		hands.letter(SWT.CTRL | SWT.SHIFT, 'c');
		awaitStatus("Copied: ");
		String before = hands.clipboard();
		goTo(text, text.getText().indexOf("I. A number") - 1);

		hands.letter(SWT.CTRL | SWT.SHIFT, 'c');

		awaitStatus("There are no words here");
		assertThat(hands.clipboard()).isEqualTo(before);
	}

	// ---- the original

	@Test
	void anOriginalThatIsGoneIsSaidToBe() throws Exception {
		Files.delete(folder.resolve("sample/sources/journal-article.txt"));
		openText(ARTICLE);

		hands.inDialog("Open Original", () -> hands.letter(SWT.CTRL | SWT.SHIFT, 'o'), dialog -> {
			hands.find("why it isn't opened", Label.class, label -> label.getShell() == dialog
					&& label.getText().startsWith("The original file is not there any more"));
			hands.key(0, SWT.CR);
			Conditions.await("the dialog is closed", Hands.PATIENCE, dialog::isDisposed);
		});
	}

	// ---- places

	@Test
	void aTextIsFoundAgainWhereItWasLeft() throws Exception {
		var text = openText(ARTICLE);
		int offset = text.getText().indexOf(LATER) + 3;
		goTo(text, offset);
		assertThat(text.getTopIndex()).isPositive();

		window.close();
		window.open(folder.resolve("sample"));

		var again = openText(ARTICLE);
		awaitCaret(again, offset);
		Conditions.await("the caret on the screen", Hands.PATIENCE,
				() -> again.getClientArea().contains(again.getLocationAtOffset(offset)));
	}

	@Test
	void theStatusLineSaysPageSectionAndParagraph() {
		var text = openText(ARTICLE);
		goTo(text, text.getText().indexOf(LATER) + 3);

		awaitStatus("p. 214  ·  III. Boots and coffins  ·  paragraph ");
	}

	@Test
	void bookmarksAreSetSteppedToListedAndRemoved() throws Exception {
		var text = openText(ARTICLE);
		int sentence = text.getText().indexOf(SENTENCE);
		int later = text.getText().indexOf(LATER);
		goTo(text, sentence + 1);
		hands.key('b');
		awaitStatus("Bookmark: The company itself admitted");
		goTo(text, later);
		hands.key('b');
		awaitStatus("Bookmark: Convicts were used");

		hands.key('.');
		awaitCaret(text, sentence);
		hands.key(',');
		awaitCaret(text, later);
		var other = openText("pamphlet");
		goTo(other, 0);
		hands.letter(SWT.CTRL, 'b');
		Text words = hands.find("the field of the list", Text.class, Text::isFocusControl);
		for (char letter : "convicts".toCharArray()) {
			hands.key(letter);
		}
		hands.find("one bookmark", Table.class, table -> table.getShell() == words.getShell()
				&& table.getItemCount() == 1 && table.getItem(0).getText().startsWith("Convicts were used"));
		hands.key(0, SWT.CR);
		awaitCaret(find(ARTICLE), later);
		Conditions.await("the cursor in the article", Hands.PATIENCE, () -> find(ARTICLE).isFocusControl());

		hands.key('b');
		awaitStatus("The bookmark is removed.");
		window.close();
		window.open(folder.resolve("sample"));
		var again = openText(ARTICLE);
		goTo(again, 0);
		hands.key(',');
		awaitCaret(again, sentence);
	}

	// ---- what is shown

	@Test
	void othersClaimsAreHiddenFromStepsAndTheStatusLineSaysSo() {
		var text = openText(ARTICLE);
		int all = claims().size();
		goTo(text, 0);
		awaitStatus(all + " claims");

		hands.key('o');

		awaitStatus("The claims of others are hidden.  ·  0 of " + all + " claims shown");
		hands.key('n');
		hands.key(0, SWT.ARROW_RIGHT);
		awaitStatus("0 of " + all + " claims shown");
		assertThat(text.getCaretOffset()).as("no step to a claim that can't be seen").isEqualTo(1);
		hands.key('o');
		awaitStatus("The claims of others are shown.  ·  " + all + " claims");
		hands.key('n');
		awaitCaret(text, claims().stream().mapToInt(Claim::start).filter(start -> start > 1).min().orElseThrow());
	}

	@Test
	void suggestionsAreSwitchedByTheirOwnKey() {
		var text = openText(ARTICLE);
		goTo(text, 0);

		hands.letter(SWT.SHIFT, 'o');
		awaitStatus("Suggestions are hidden.");
		hands.letter(SWT.SHIFT, 'o');
		awaitStatus("Suggestions are shown.");
	}

	@Test
	void aTagIsHiddenInTheListAndStaysSoUntilItIsShown() throws Exception {
		var text = openText(ARTICLE);
		int all = claims().size();
		long estimated = claims().stream().filter(claim -> claim.tag().equals("estimated")).count();
		goTo(text, 0);

		hands.key('v');
		Button everything = hands.find("the first tick", Button.class, Button::isFocusControl);
		Button tag = ticks(everything).stream().filter(tick -> tick.getText().startsWith("Estimated")).findFirst()
				.orElseThrow();
		for (int i = 0; i < ticks(everything).indexOf(tag); i++) {
			hands.key(0, SWT.TAB);
		}
		hands.key(' ');
		Conditions.await("no tick", Hands.PATIENCE, () -> !tag.getSelection() && !everything.getSelection());
		hands.key(0, SWT.ESC);
		window.awaitNoDialog();

		awaitStatus(all - estimated + " of " + all + " claims shown");
		window.close();
		window.open(folder.resolve("sample"));
		goTo(openText(ARTICLE), 0);
		awaitStatus(all - estimated + " of " + all + " claims shown");
		hands.key('v');
		Button again = hands.find("the first tick", Button.class, Button::isFocusControl);
		hands.key(' ');
		Conditions.await("all ticks", Hands.PATIENCE, () -> ticks(again).stream().allMatch(Button::getSelection));
		hands.key(0, SWT.CR);
		window.awaitNoDialog();
		awaitStatus(all + " claims");
	}

	// ---- steps

	private List<Button> ticks(Button one) {
		return hands.all(Button.class).stream().filter(tick -> tick.getShell() == one.getShell()).toList();
	}

	private static List<Claim> claims() {
		return OpenCorpus.in(PlatformUI.getWorkbench()).store().orElseThrow().claims(ARTICLE);
	}

	private StyledText openText(String document) {
		String title = OpenCorpus.in(PlatformUI.getWorkbench()).store().orElseThrow().document(document)
				.map(Labels::title).orElseThrow();
		Tree corpus = hands.find("the tree of the corpus", Tree.class,
				tree -> Hands.item(tree.getItems(), title).isPresent());
		hands.choose(Hands.item(corpus.getItems(), title).orElseThrow());
		hands.key(0, SWT.CR);
		StyledText text = find(document);
		Conditions.await("the cursor in " + document, Hands.PATIENCE, text::isFocusControl);
		return text;
	}

	private StyledText find(String document) {
		return hands.find("the text " + document, StyledText.class,
				text -> document.equals(text.getData("org.sourcecritic.document")));
	}

	private void unfoldNotes(StyledText text) {
		int lines = text.getLineCount();
		hands.click(text, 5, 5);
		Conditions.await("the cursor in the text", Hands.PATIENCE, text::isFocusControl);
		hands.letter(SWT.SHIFT, 'F');
		Conditions.await("the notes unfolded", Hands.PATIENCE, () -> text.getLineCount() > lines);
	}

	/** Walks by lines, then by characters. */
	private void goTo(StyledText text, int offset) {
		hands.click(text, 5, 5);
		Conditions.await("the cursor in the text", Hands.PATIENCE, text::isFocusControl);
		hands.key(SWT.CTRL, SWT.HOME);
		int line = text.getLineAtOffset(offset);
		for (int i = 0; i < line; i++) {
			hands.key(0, SWT.ARROW_DOWN);
		}
		hands.key(0, SWT.HOME);
		for (int i = text.getOffsetAtLine(line); i < offset; i++) {
			hands.key(0, SWT.ARROW_RIGHT);
		}
		awaitCaret(text, offset);
	}

	private void select(StyledText text, int offset, int length) {
		goTo(text, offset);
		for (int i = 0; i < length; i++) {
			hands.key(SWT.SHIFT, SWT.ARROW_RIGHT);
		}
		Conditions.await("the words selected", Hands.PATIENCE, () -> text.getSelectionCount() == length);
	}

	private static void awaitCaret(StyledText text, int offset) {
		Conditions.await("the caret at " + offset, Hands.PATIENCE, () -> text.getCaretOffset() == offset);
	}

	private void awaitStatus(String words) {
		Predicate<String> says = message -> message.contains(words);
		try {
			Conditions.await(words + " in the status line", Hands.PATIENCE, () -> status().filter(says).isPresent());
		} catch (AssertionError late) {
			assertThat(status()).as(late.getMessage()).hasValueSatisfying(message -> assertThat(message)
					.contains(words));
		}
	}

	/** The message in the status line: its label is the one that is not part of a dialog or a view. */
	private Optional<String> status() {
		return hands.all(CLabel.class).stream().map(CLabel::getText).filter(message -> !message.isEmpty())
				.reduce((one, other) -> one + '\n' + other);
	}

	private static String clipboard(Transfer transfer) {
		var clipboard = new Clipboard(Display.getCurrent());
		try {
			return String.valueOf(clipboard.getContents(transfer));
		} finally {
			clipboard.dispose();
		}
	}
}
