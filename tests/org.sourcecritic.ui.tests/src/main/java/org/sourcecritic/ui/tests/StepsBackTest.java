package org.sourcecritic.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.corpus.CorpusStore;

/** Undo and redo: named, across texts, of many claims at once, and when the text is closed. */
class StepsBackTest {

	private static final String FIRST = "The dyke was finished in 1871.";
	private static final String SECOND = "They were driven like cattle.";

	@TempDir
	Path folder = Path.of("");

	private final Hands hands = new Hands();
	private final CorpusWindow window = new CorpusWindow(hands);
	private final TextOnScreen text = new TextOnScreen(hands, "text-1");
	private final TextOnScreen letter = new TextOnScreen(hands, "text-2");

	@BeforeEach
	void openCorpus() throws Exception {
		window.open(Corpora.with(folder, FIRST + "\n", SECOND + "\n"));
	}

	@AfterEach
	void closeCorpus() throws Exception {
		window.close();
	}

	@Test
	void theMenuFollowsEachStepAtOnceAndNamesIt() {
		text.open().goInto("dyke");
		awaitMenu("Undo", false);
		hands.key('1');
		awaitMenu("Undo: Tag as Sourced", true);
		hands.key('3');
		awaitMenu("Undo: Tag as Polemical", true);

		hands.letter(SWT.CTRL, 'z');
		awaitMenu("Undo: Tag as Sourced", true);
		awaitMenu("Redo: Tag as Polemical", true);
		hands.letter(SWT.CTRL, 'z');
		awaitMenu("Undo", false);
		awaitMenu("Redo: Tag as Sourced", true);
		hands.letter(SWT.CTRL, 'y');
		awaitMenu("Undo: Tag as Sourced", true);
		hands.letter(SWT.CTRL, 'y');
		awaitMenu("Undo: Tag as Polemical", true);
		awaitMenu("Redo", false);
	}

	@Test
	void inACorpusThatCanOnlyBeReadThereIsNothingToUndo() throws Exception {
		Path corpus = TextOnScreen.store().folder();
		window.close();
		try (var writer = CorpusStore.openForWriting(corpus, "Somebody"); var errors = new LoggedErrors()) {
			window.open(corpus);
			assertThat(TextOnScreen.store().isWritable()).isFalse();
			text.open();
			hands.letter(SWT.CTRL, 'z');
			awaitMenu("Undo", false);
			assertThat(errors.all()).isEmpty();
			window.close();
		}
	}

	@Test
	void whatWasDoneInTwoTextsIsUndoneWhicheverIsInFrontAndAlsoWhenBothAreClosed() {
		text.open().goInto("dyke");
		hands.key('1');
		letter.open().goInto("cattle");
		hands.key('3');
		TextOnScreen.awaitClaims("Sourced: " + FIRST, "Polemical: " + SECOND);

		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
		window.corpus().setFocus();
		hands.letter(SWT.CTRL, 'z');
		TextOnScreen.awaitClaims("Sourced: " + FIRST);
		hands.letter(SWT.CTRL, 'z');
		TextOnScreen.awaitClaims();
		hands.letter(SWT.CTRL, 'y');
		TextOnScreen.awaitClaims("Sourced: " + FIRST);
		text.open();
		hands.letter(SWT.CTRL, 'y');
		TextOnScreen.awaitClaims("Sourced: " + FIRST, "Polemical: " + SECOND);
	}

	@Test
	void manyClaimsThatAreDeletedInTheListAreOneStep() {
		text.open().goInto("dyke");
		hands.key('1');
		hands.key('2');
		letter.open().goInto("cattle");
		hands.key('3');
		window.awaitClaims(3);
		String[] all = TextOnScreen.claims().toArray(String[]::new);

		Tree claims = window.claims();
		hands.choose(claims.getItem(0));
		hands.key(SWT.SHIFT, SWT.END);
		hands.key(0, SWT.DEL);
		TextOnScreen.awaitClaims();
		awaitMenu("Undo: Delete 3 claims", true);
		hands.letter(SWT.CTRL, 'z');
		TextOnScreen.awaitClaims(all);
		hands.letter(SWT.CTRL, 'y');
		TextOnScreen.awaitClaims();
		hands.letter(SWT.CTRL, 'z');
		TextOnScreen.awaitClaims(all);
	}

	@Test
	void aClaimInTwoStretchesIsNotedAndDeletedAsOneAndEachIsUndone() {
		text.open().goBefore("The dyke");
		text.select("The".length());
		hands.key('1');
		TextOnScreen.awaitClaims("Sourced: The");
		hands.letter(SWT.SHIFT, '+');
		text.goBefore("1871");
		text.select("1871".length());
		hands.letter(SWT.SHIFT, '+');
		TextOnScreen.awaitClaims("Sourced: The … 1871");

		Shell main = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		hands.key('c');
		Conditions.await("the field for the note", Hands.PATIENCE, () -> {
			var cursor = main.getDisplay().getFocusControl();
			return cursor instanceof Text && cursor.getShell() != main;
		});
		hands.key('x');
		hands.key(SWT.CTRL, SWT.CR);
		awaitNote("x");
		hands.letter(SWT.CTRL, 'z');
		awaitNote(null);
		hands.letter(SWT.CTRL, 'y');
		awaitNote("x");

		hands.key(0, SWT.DEL);
		TextOnScreen.awaitClaims();
		hands.letter(SWT.CTRL, 'z');
		TextOnScreen.awaitClaims("Sourced: The … 1871");
		hands.letter(SWT.CTRL, 'y');
		TextOnScreen.awaitClaims();
	}

	private void awaitNote(@Nullable String expected) {
		Conditions.await("the note " + expected, Hands.PATIENCE, () -> TextOnScreen.store().claims()
				.allMatch(claim -> Objects.equals(claim.annotation().getNote(), expected)));
	}

	private static void awaitMenu(String step, boolean enabled) {
		String expected = step + (enabled ? " enabled" : " disabled");
		try {
			Conditions.await(expected, Hands.PATIENCE, () -> editMenu().contains(expected));
		} catch (AssertionError late) {
			throw new AssertionError(late.getMessage() + " but " + editMenu(), late);
		}
	}

	/** What the Edit menu says when it is opened. */
	private static List<String> editMenu() {
		Menu bar = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getMenuBar();
		Menu edit = Arrays.stream(bar.getItems()).filter(item -> item.getText().replace("&", "").equals("Edit"))
				.findFirst().orElseThrow().getMenu();
		edit.notifyListeners(SWT.Show, new Event());
		List<String> items = Arrays.stream(edit.getItems())
				.map(item -> item.getText().replace("&", "").replaceAll("\t.*", "")
						+ (item.isEnabled() ? " enabled" : " disabled"))
				.toList();
		edit.notifyListeners(SWT.Hide, new Event());
		return items;
	}
}
