package org.sourcecritic.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which words are selected and tagged: by word, clause, sentence and paragraph, in several stretches, by keys. */
class WordsOfClaimsTest {

	private static final String CLAUSE = "four hundred men worked on it.";
	private static final String FIRST = "The dyke was finished in 1871, and " + CLAUSE;
	private static final String SECOND = "They were driven like cattle.";
	private static final String PARAGRAPH = FIRST + " " + SECOND;
	private static final String LAST = "The Cafe\u0301 knew it.";
	private static final String TEXT = PARAGRAPH + "\n\n" + LAST + "\n";

	@TempDir
	Path folder = Path.of("");

	private final Hands hands = new Hands();
	private final CorpusWindow window = new CorpusWindow(hands);
	private final TextOnScreen text = new TextOnScreen(hands, "text-1");

	@BeforeEach
	void openCorpus() throws Exception {
		window.open(Corpora.with(folder, TEXT));
		text.open();
	}

	@AfterEach
	void closeCorpus() throws Exception {
		window.close();
	}

	@Test
	void theSelectionIsWidenedToTheParagraphAndNarrowedTheWayItCame() {
		text.goInto("hundred");
		int caret = text.widget().getCaretOffset();

		widen();
		text.awaitSelected("hundred");
		hands.key(SWT.ALT | SWT.SHIFT, SWT.ARROW_UP);
		text.awaitSelected(CLAUSE);
		widen();
		text.awaitSelected(FIRST);
		widen();
		text.awaitSelected(PARAGRAPH);
		widen();
		text.awaitSelected(PARAGRAPH);

		narrow();
		text.awaitSelected(FIRST);
		hands.key(SWT.ALT | SWT.SHIFT, SWT.ARROW_DOWN);
		text.awaitSelected(CLAUSE);
		narrow();
		text.awaitSelected("hundred");
		narrow();
		text.awaitSelected();
		assertThat(text.widget().getCaretOffset()).isEqualTo(caret);
	}

	@Test
	void aSelectionIsWidenedToo() {
		text.goBefore("our hundred");
		text.select(5);
		widen();
		text.awaitSelected("four hundred");
		narrow();
		text.awaitSelected("our h");
	}

	@Test
	void whereAClaimBeginsItsWordsAreTheFirstStep() {
		text.goInto("hundred");
		widen();
		widen();
		hands.key('2');
		TextOnScreen.awaitClaims("Estimated: " + CLAUSE);
		hands.key(SWT.CTRL, SWT.HOME);
		hands.key('n');
		text.awaitSelected();

		widen();
		text.awaitSelected(CLAUSE);
		widen();
		text.awaitSelected(FIRST);
	}

	@Test
	void claimsLieWithinAndAcrossEachOtherAndAcrossParagraphs() {
		text.goInto(SECOND);
		hands.key('3');
		text.goBefore("driven");
		text.select("driven".length());
		hands.key('2');
		text.goBefore("cattle");
		text.select(("cattle." + LAST.substring(0, 4)).length() + 1);
		hands.key('1');
		TextOnScreen.awaitClaims("Polemical: " + SECOND, "Estimated: driven", "Sourced: cattle. The");

		undo();
		TextOnScreen.awaitClaims("Polemical: " + SECOND, "Estimated: driven");
		redo();
		TextOnScreen.awaitClaims("Polemical: " + SECOND, "Estimated: driven", "Sourced: cattle. The");
	}

	@Test
	void oneSignOfTwoCharactersIsTaggedAsAWhole() {
		text.goBefore("e\u0301");
		text.select(1);
		hands.key('1');
		TextOnScreen.awaitClaims("Sourced: e\u0301");
	}

	@Test
	void wordsAreAddedToAClaimTakenAwayAndEachIsUndone() {
		text.goBefore("The dyke");
		text.select("The dyke".length());
		hands.key('1');
		TextOnScreen.awaitClaims("Sourced: The dyke");

		plus(); // held
		status("The claim is held");
		text.goInto("driven");
		widen();
		plus();
		TextOnScreen.awaitClaims("Sourced: The dyke … driven");
		undo();
		TextOnScreen.awaitClaims("Sourced: The dyke");
		redo();
		TextOnScreen.awaitClaims("Sourced: The dyke … driven");

		text.goInto("dyke");
		widen();
		hands.key('-');
		TextOnScreen.awaitClaims("Sourced: The … driven");
		undo();
		TextOnScreen.awaitClaims("Sourced: The dyke … driven");
		redo();
		TextOnScreen.awaitClaims("Sourced: The … driven");

		text.goInto("cattle");
		widen();
		hands.key('=');
		TextOnScreen.awaitClaims("Sourced: cattle");
		undo();
		TextOnScreen.awaitClaims("Sourced: The … driven");
		redo();
		TextOnScreen.awaitClaims("Sourced: cattle");
		hands.key(0, SWT.ESC);
	}

	@Test
	void aClaimIsWidenedAndNarrowedAndEachIsUndone() {
		text.goInto("hundred");
		hands.key('3');
		TextOnScreen.awaitClaims("Polemical: " + FIRST);

		hands.letter(SWT.SHIFT, 'w');
		TextOnScreen.awaitClaims("Polemical: " + CLAUSE);
		hands.letter(SWT.SHIFT, 'w');
		TextOnScreen.awaitClaims("Polemical: hundred");
		undo();
		TextOnScreen.awaitClaims("Polemical: " + CLAUSE);
		redo();
		TextOnScreen.awaitClaims("Polemical: hundred");

		hands.key('w');
		TextOnScreen.awaitClaims("Polemical: " + CLAUSE);
		hands.key('w');
		hands.key('w');
		TextOnScreen.awaitClaims("Polemical: " + PARAGRAPH);
		undo();
		TextOnScreen.awaitClaims("Polemical: " + FIRST);
	}

	@Test
	void shiftGoesToTheNextClaimOfTheSameTag() {
		text.goInto("dyke");
		widen();
		hands.key('1');
		text.goInto("hundred");
		widen();
		hands.key('2');
		text.goInto("cattle");
		widen();
		hands.key('1');
		text.goInto("knew");
		widen();
		hands.key('2');
		TextOnScreen.awaitClaims("Sourced: dyke", "Estimated: hundred", "Sourced: cattle", "Estimated: knew");

		text.goInto("dyke");
		hands.letter(SWT.SHIFT, 'n');
		awaitCaret("cattle");
		hands.letter(SWT.SHIFT, 'n');
		awaitCaret("cattle");
		hands.key('n');
		awaitCaret("knew");
		hands.letter(SWT.SHIFT, 'p');
		awaitCaret("hundred");
	}

	@Test
	void whoIsAtNoClaimIsToldSo() {
		text.goInto("dyke");
		hands.letter(SWT.SHIFT, 'n');
		status("There is no claim here");
		plus();
		status("Go to a claim of your own");
	}

	// ---- steps

	private void widen() {
		hands.key(SWT.ALT | SWT.SHIFT, SWT.ARROW_RIGHT);
	}

	private void narrow() {
		hands.key(SWT.ALT | SWT.SHIFT, SWT.ARROW_LEFT);
	}

	private void plus() {
		hands.letter(SWT.SHIFT, '+');
	}

	private void undo() {
		hands.letter(SWT.CTRL, 'z');
	}

	private void redo() {
		hands.letter(SWT.CTRL, 'y');
	}

	private void awaitCaret(String before) {
		Conditions.await("the caret before " + before, Hands.PATIENCE,
				() -> text.widget().getCaretOffset() == TEXT.indexOf(before));
	}

	private void status(String beginning) {
		hands.find("the message " + beginning, CLabel.class, label -> label.getText().startsWith(beginning));
	}
}
