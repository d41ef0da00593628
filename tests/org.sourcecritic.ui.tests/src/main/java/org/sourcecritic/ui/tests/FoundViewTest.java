package org.sourcecritic.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.ui.views.claims.ClaimsView;
import org.sourcecritic.ui.views.found.FoundView;

/** The page that tells what was found in a text. */
class FoundViewTest {

	private static final String TEXT = """
			The mill was sold in the spring for 63.2 thousand.1 Nobody in the town knows
			to whom it went, and the carts of the harvest stood idle for 1,234,567 days.

			1 Town book, leaf 12.
			""";

	@TempDir
	Path folder = Path.of("");

	private final Hands hands = new Hands();
	private final CorpusWindow window = new CorpusWindow(hands);

	@BeforeEach
	void openCorpus() throws Exception {
		window.open(Corpora.with(folder, "A letter.\n"));
		FileDrop.on(window.corpus(), List.of(Files.writeString(folder.resolve("mill.txt"), TEXT)));
		window.awaitDocuments("text-1", "mill");
	}

	/** The claims come to the front again, as others expect them. */
	@AfterEach
	void closeCorpus() throws Exception {
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(ClaimsView.ID);
		window.close();
	}

	@Test
	void whatWasFoundIsToldAndEachLineLeadsToItsPlace() throws Exception {
		StyledText text = hands.find("the text", StyledText.class,
				widget -> "mill".equals(widget.getData("org.sourcecritic.document")));
		Tree page = openPage();
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
		Tree page = openPage();
		hands.choose(page.getItem(1));

		hands.inDialog("Correct What Was Found", () -> hands.key(0, SWT.F2), dialog -> {
			for (char letter : "Latin".toCharArray()) {
				hands.key(letter);
			}
			Conditions.await("the language in the list", Hands.PATIENCE, () -> hands.all(Table.class).stream()
					.anyMatch(list -> list.getShell() == dialog && list.getItemCount() == 1
							&& list.getItem(0).getText().equals("Latin")));
			hands.key(0, SWT.CR);
			Conditions.await("the dialog is closed", Hands.PATIENCE, dialog::isDisposed);
		});

		Conditions.await("the correction", Hands.PATIENCE,
				() -> lines(page).contains("Language: Latin (you say so)"));
		hands.letter(SWT.CTRL, 'z');
		Conditions.await("what was found", Hands.PATIENCE,
				() -> lines(page).stream().anyMatch(line -> line.startsWith("Language: English (")));
	}

	/** With what was found in the text imported last, which comes after what was found in the one open before. */
	private Tree openPage() throws PartInitException {
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(FoundView.ID);
		return hands.find("the page of the mill", Tree.class, tree -> tree.getColumnCount() == 2
				&& lines(tree).stream().anyMatch(line -> line.startsWith("Language: English (")));
	}

	private static List<String> lines(Tree page) {
		return Arrays.stream(page.getItems()).map(item -> item.getText(0) + ": " + item.getText(1)).toList();
	}
}
