package org.sourcecritic.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article with notes at the feet of its pages is read by keys: folds, notes and their markers, headings. */
class ReadingTest {

	private static final String ARTICLE = """
			I. The book of the clerk

			The dyke at Harn was finished in 1871, and the parish paid for it
			with money that it did not have.1 About four hundred men worked on
			it in the last summer.2 Nobody wrote down how many of them went
			home in the autumn, and the clerk, who was asked for it

			1 Book of the parish of Harn, p. 5.
			2 The same, p. 9, with a list of carts.

			12  A. Writer

			by the bishop, wrote that he had not been told.3 The bishop asked
			again in the spring.4

			II. The book of the owners

			The owners kept a book of their own.5 It is lost.

			3 Letter of 3 May 1872, archive of the bishop, box 4.
			4 Letter of 9 March 1873, in the same box.
			5 So the owner's grandson told the author in 1931.

			13  A. Writer

			What can be said is little: the dyke stands.
			""";
	private static final int FIRST_MARKER = ARTICLE.indexOf("1 About");
	private static final int FIRST_NOTE = ARTICLE.indexOf("1 Book");
	private static final int SECOND_NOTE = ARTICLE.indexOf("2 The same");
	private static final int THIRD_NOTE = ARTICLE.indexOf("3 Letter");
	private static final int SECOND_HEADING = ARTICLE.indexOf("II. The");

	@TempDir
	Path folder = Path.of("");

	private final Hands hands = new Hands();
	private final OpenText open = new OpenText(hands, "article", ARTICLE);

	@BeforeEach
	void openText() throws Exception {
		open.open(folder);
		StyledText text = open.shown();
		hands.click(text, 5, 5);
		Conditions.await("the cursor in the text", Hands.PATIENCE, text::isFocusControl);
		hands.key(SWT.CTRL, SWT.HOME);
	}

	@AfterEach
	void closeText() throws Exception {
		open.close();
	}

	@Test
	void notesAtTheFeetOfPagesAreFoldedAndOneKeyUnfoldsThem() {
		StyledText text = open.shown();
		assertThat(isHidden(text, SECOND_NOTE)).isTrue();
		assertThat(isHidden(text, THIRD_NOTE + 5)).isTrue();
		Picture.of("folded-notes", picture -> picture.colourful(text) > 0); // the markers
		assertThat(text.getText()).as("offsets stay").hasSize(ARTICLE.length()).contains("2 The same");

		downTo(text, ARTICLE.indexOf("\n1 Book"));
		hands.key('f');
		await("the first notes", () -> !isHidden(text, SECOND_NOTE));
		assertThat(isHidden(text, THIRD_NOTE + 5)).isTrue();
		hands.key('f');
		await("the first notes folded", () -> isHidden(text, SECOND_NOTE));

		hands.letter(SWT.SHIFT, 'F');
		await("all notes", () -> !isHidden(text, SECOND_NOTE) && !isHidden(text, THIRD_NOTE + 5));
		hands.letter(SWT.SHIFT, 'F');
		await("all notes folded", () -> isHidden(text, SECOND_NOTE) && isHidden(text, THIRD_NOTE + 5));
	}

	@Test
	void whatIsTaggedByAKeyIsSeen() {
		StyledText text = open.shown();
		downTo(text, THIRD_NOTE);
		awaitCaret(text, THIRD_NOTE);
		assertThat(isHidden(text, THIRD_NOTE + 5)).isTrue();
		hands.key('1');
		await("the note that was tagged", () -> !isHidden(text, THIRD_NOTE + 5));
		await("its claim", () -> OpenText.claims().size() == 1);
		hands.letter(SWT.CTRL, 'z');
		await("no claim", () -> OpenText.claims().isEmpty());
	}

	@Test
	void whereThereIsNothingToFoldTheStatusLineSaysSo() {
		hands.key('f');
		hands.find("the message in the status line", CLabel.class,
				label -> label.getText().startsWith("There are no notes at the caret"));
	}

	@Test
	void aKeyGoesFromAMarkerToItsNoteAndBackAndAltLeftToWhereOneWas() {
		StyledText text = open.shown();
		hands.key(0, SWT.ARROW_DOWN);
		hands.key(0, SWT.ARROW_DOWN);
		int reading = text.getCaretOffset();
		hands.key('j');
		awaitCaret(text, FIRST_NOTE);
		assertThat(isHidden(text, SECOND_NOTE)).isFalse();
		hands.key('j');
		awaitCaret(text, FIRST_MARKER);
		hands.key(SWT.ALT, SWT.ARROW_LEFT);
		awaitCaret(text, FIRST_NOTE);
		hands.key(SWT.ALT, SWT.ARROW_LEFT);
		awaitCaret(text, reading);
		hands.key(SWT.ALT, SWT.ARROW_RIGHT);
		awaitCaret(text, FIRST_NOTE);
	}

	@Test
	void aKeyShowsTheNoteOfAMarkerAndEscapeGoesBackToTheText() {
		StyledText text = open.shown();
		hands.key(0, SWT.ARROW_DOWN);
		hands.key(0, SWT.ARROW_DOWN);
		hands.key('j');
		awaitCaret(text, FIRST_NOTE);
		hands.key('j');
		awaitCaret(text, FIRST_MARKER);

		hands.key(0, SWT.F2);
		Shell window = text.getShell();
		StyledText note = hands.find("the words of the note", StyledText.class,
				shown -> shown.getShell() != window && shown.getText().contains("1 Book of the parish of Harn, p. 5."));
		hands.key(0, SWT.ESC);
		await("the note is gone", () -> note.isDisposed() || !note.isVisible());
		await("the cursor in the text", text::isFocusControl);

		hands.key(SWT.CTRL, SWT.HOME);
		hands.key(0, SWT.F2);
		hands.find("the message in the status line", CLabel.class,
				label -> label.getText().startsWith("There is no claim and no marker"));
	}

	@Test
	void keysGoFromHeadingToHeadingAndTheStripSaysUnderWhichOneReads() {
		StyledText text = open.shown();
		CLabel strip = hands.find("the strip above the text", CLabel.class,
				label -> label.getText().equals("I. The book of the clerk"));
		hands.key('h');
		awaitCaret(text, SECOND_HEADING);
		hands.key('h');
		hands.find("the message in the status line", CLabel.class,
				label -> label.getText().equals("No further heading."));
		hands.letter(SWT.SHIFT, 'H');
		awaitCaret(text, 0);
		assertThat(strip.isVisible()).isTrue();
	}

	@Test
	void headingsAreLargerThanTheText() {
		StyledText text = open.shown();
		int heading = text.getTextBounds(SECOND_HEADING + 4, SECOND_HEADING + 11).width;
		int plain = text.getTextBounds(ARTICLE.indexOf("the bishop, wrote"),
				ARTICLE.indexOf("the bishop, wrote") + 7).width;
		assertThat("The book").hasSameSizeAs("the bish");
		assertThat(heading).isGreaterThan(plain);
	}

	// ---- steps

	/** What is hidden lies behind what its line shows. */
	private static boolean isHidden(StyledText text, int offset) {
		int line = text.getLineAtOffset(offset);
		return text.getOffsetAtLine(line) + text.getLine(line).length() < offset;
	}

	private void downTo(StyledText text, int offset) {
		for (int i = 0; i < 40 && text.getCaretOffset() < offset; i++) {
			hands.key(0, SWT.ARROW_DOWN);
		}
	}

	private static void awaitCaret(StyledText text, int offset) {
		await("the caret at " + offset, () -> text.getCaretOffset() == offset);
	}

	private static void await(String what, BooleanSupplier condition) {
		Conditions.await(what, Hands.PATIENCE, condition);
	}
}
