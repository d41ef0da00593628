package org.sourcecritic.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.model.AnchorState;
import org.sourcecritic.model.Span;
import org.sourcecritic.ui.OpenCorpus;

/** Another text for a document, and the places in doubt that come of it, by keys. */
class PlacesTest {

	private static final String TEXT = "The carts came. The carts stood idle. The mill was sold in 1871. All was lost.\n";
	private static final String BETTER = "Chapter One\n\nThe mill was sold in 1871. The carts left. The carts left.\n";

	@TempDir
	Path folder = Path.of("");

	private final Hands hands = new Hands();
	private final CorpusWindow window = new CorpusWindow(hands);

	@BeforeEach
	void openCorpus() throws Exception {
		Path corpus = Corpora.with(folder, TEXT);
		String me = OpenCorpus.in(PlatformUI.getWorkbench()).identity().person();
		Corpora.tag(corpus, me, "text-1", "sourced", "mill was sold", "carts", "All was lost");
		window.open(corpus);
		window.awaitClaims(4);
	}

	@AfterEach
	void closeCorpus() throws Exception {
		window.close();
	}

	@Test
	void aTextIsReplacedAndWhatIsInDoubtIsSettledByOneKeyEach() throws Exception {
		StyledText text = openText();
		Path better = Files.writeString(folder.resolve("better.txt"), BETTER);
		List<String> before = places();

		// each dialog opens when the one before it is closed
		hands.inDialog("Settle Doubtful Places",
				() -> hands.inDialog("Text Replaced",
						() -> hands.inDialog("Replace Text", () -> hands.letter(SWT.CTRL | SWT.SHIFT, 'r'),
								wizard -> replaceBy(better, wizard)),
						report -> {
							assertThat(words(report)).contains("One place of a claim is where it was", "2 are in doubt",
									"One is lost");
							hands.click(hands.button(report, "Settle Now…"));
						}),
				this::settle);

		Conditions.await("the new text in the editor", Hands.PATIENCE,
				() -> !text.isDisposed() && text.getText().startsWith("Chapter One"));
		assertThat(places()).containsExactly("EXACT carts", "EXACT carts", "MOVED mill was sold");
		for (int steps = 0; steps < 4; steps++) {
			hands.letter(SWT.CTRL, 'z');
		}
		Conditions.await("the old text in the editor", Hands.PATIENCE,
				() -> text.getText().startsWith("The carts came"));
		assertThat(places()).isEqualTo(before);
	}

	private void replaceBy(Path better, Shell wizard) {
		Button finish = wizard.getDefaultButton();
		assertThat(finish.isEnabled()).as("there is no file yet").isFalse();
		Text file = hands.find("the field for the file", Text.class,
				field -> field.getShell() == wizard && field.isFocusControl());
		awaitMessage(wizard, "The old text and its file are kept.");
		file.setText(better.getFileName().toString());
		awaitMessage(wizard, "Please give the whole path of a file.");
		assertThat(finish.isEnabled()).as("there is no such file").isFalse();
		file.setText(better.toString());
		awaitMessage(wizard, "The old text and its file are kept.");
		hands.click(hands.button(wizard, "Finish"));
	}

	/** The carts are put at the first place, taken back, and put at the second; what is lost is deleted. */
	private void settle(Shell dialog) {
		Table candidates = hands.find("the candidates", Table.class, table -> table.getShell() == dialog);
		awaitMessage(dialog, "3 to go.");
		assertThat(candidates.isFocusControl()).as("the cursor in the list").isTrue();
		assertThat(words(candidates)).contains("1 ", "2 ", "»carts«");
		hands.key('1');
		awaitMessage(dialog, "2 to go.");
		hands.letter(SWT.CTRL, 'z');
		awaitMessage(dialog, "3 to go.");
		hands.key('2');
		awaitMessage(dialog, "2 to go.");
		assertThat(words(candidates)).contains("»carts«");
		hands.key(0, SWT.CR);
		awaitMessage(dialog, "The last one.");
		assertThat(words(candidates)).contains("nowhere");
		hands.key(0, SWT.DEL);
		awaitMessage(dialog, "No claim is in doubt any more.");
		hands.key(0, SWT.ESC);
		Conditions.await("the dialog is closed", Hands.PATIENCE, dialog::isDisposed);
	}

	private void awaitMessage(Shell dialog, String message) {
		hands.find("the message " + message, Text.class,
				text -> text.getShell() == dialog && text.getText().strip().startsWith(message));
	}

	private static String words(Table table) {
		return String.join("\n", Arrays.stream(table.getItems()).map(PlacesTest::words).toList());
	}

	private static String words(TableItem item) {
		return item.getText(0) + ' ' + item.getText(1);
	}

	private String words(Shell dialog) {
		return String.join("\n", hands.all(Label.class).stream().filter(label -> label.getShell() == dialog)
				.map(Label::getText).toList());
	}

	private static List<String> places() {
		CorpusStore store = OpenCorpus.in(PlatformUI.getWorkbench()).store().orElseThrow();
		return store.claims("text-1").stream().map(claim -> claim.annotation().getSpans().get(0))
				.map(PlacesTest::place).sorted().toList();
	}

	private static String place(Span span) {
		return (span.getAnchor() == AnchorState.EXACT ? "EXACT " : span.getAnchor() + " ") + span.getQuote();
	}

	private StyledText openText() {
		TreeItem document = window.corpus().getItem(0).getItem(0);
		hands.choose(document);
		hands.key(0, SWT.CR);
		StyledText text = hands.find("the text", StyledText.class,
				widget -> "text-1".equals(widget.getData("org.sourcecritic.document")));
		Conditions.await("the cursor in the text", Hands.PATIENCE, text::isFocusControl);
		return text;
	}
}
