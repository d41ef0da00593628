package org.sourcecritic.ui.editor.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings, folded notes and markers in a real window. */
@NonNullByDefault({})
class ReadingViewerTest {

	private static final RGB RED = new RGB(200, 0, 0);
	private static final ClaimStyle STYLE = new ClaimStyle(RED, ClaimStyle.Shape.BAR, ClaimStyle.Pattern.SOLID);
	private static final String HEADING = "II. How a payroll became a graveyard and a graveyard became a number at last\n";
	private static final String SENTENCE = "All figures of the old chronicle were counted anew by the clerk of the town. ";
	private static final String BEFORE = SENTENCE.repeat(3) + "\n";
	private static final String NOTES = "1 The clerk, p. 5.\n2 The same, p. 6.\n";
	private static final String AFTER = SENTENCE.repeat(60) + "\n";
	private static final int NOTES_AT = BEFORE.length();
	private static final String TEXT = BEFORE + NOTES + AFTER;

	private ViewerWindow window;
	private ClaimTextViewer viewer;

	@BeforeEach
	void open() {
		window = new ViewerWindow();
		viewer = window.viewer();
	}

	@AfterEach
	void close() {
		if (window != null) {
			window.close();
		}
	}

	private void show(String text, List<Heading> headings) {
		viewer.setText(text, new ShownStructure("The title", headings, List.of(), List.of(), List.of()));
		window.handleEvents();
	}

	private void showNotes() {
		viewer.setText(TEXT, new ShownStructure("", List.of(), List.of(new Stretch(3, 4)),
				List.of(new Stretch(NOTES_AT, NOTES_AT + 1)),
				List.of(new Foldable(NOTES_AT, NOTES_AT + NOTES.length(), "Notes 1\u20132", true))));
		window.handleEvents();
	}

	private boolean isFolded() {
		return viewer.lines().isFolded(viewer.lines().lineAt(NOTES_AT));
	}

	// ---- headings

	@ParameterizedTest
	@ValueSource(strings = { HEADING,
			"\u05D1\u05BC\u05B0\u05E8\u05B5\u05D0\u05E9\u05C1\u05B4\u05D9\u05EA \u05D1\u05BC\u05B8\u05E8\u05B8\u05D0 "
					+ "\u05D0\u05B1\u05DC\u05B9\u05D4\u05B4\u05D9\u05DD \u05D0\u05B5\u05EA "
					+ "\u05D4\u05B7\u05E9\u05BC\u05C1\u05B8\u05DE\u05B7\u05D9\u05B4\u05DD\n",
			"\u0627\u0644\u0633\u0644\u0627\u0645 \u0639\u0644\u064A\u0643\u0645 \u0648\u0631\u062D\u0645\u0629 "
					+ "\u0627\u0644\u0644\u0647\n",
			"\u4E2D\u6587\u5B57\u7B26\u5F88\u591A\u4E2D\u6587\u5B57\u7B26\u5F88\u591A\u4E2D\u6587\n",
			"A cafe\u0301 of \uD835\uDD04\uD835\uDD05\uD835\uDD06 and \uD83D\uDC68\u200D\uD83D\uDC69 signs\n" })
	void noLineOfAHeadingIsWiderThanTheColumn(String heading) {
		String words = heading.strip() + " ";
		String title = words.repeat(9).strip() + "\n";
		show(title + SENTENCE.repeat(4), List.of(new Heading(0, title.length() - 1, title)));
		VisualLines lines = viewer.lines();
		int column = columnWidth();
		int widest = 0;
		for (int line = 0; line < lines.count(); line++) {
			String shown = lines.shown(line).stripTrailing();
			if (!shown.isEmpty()) {
				Rectangle bounds = window.widget().getTextBounds(lines.start(line),
						lines.start(line) + shown.length() - 1);
				widest = Math.max(widest, bounds.width);
			}
		}
		assertThat(widest).isBetween(column / 2, column + 2);
	}

	private int columnWidth() {
		return window.widget().getClientArea().width - 2 * window.widget().getLeftMargin();
	}

	@Test
	void aHeadingIsWiderThanTheSameWordsInTheText() {
		show(HEADING + HEADING, List.of(new Heading(0, HEADING.length() - 1, "")));
		int heading = window.widget().getTextBounds(0, 20).width;
		int words = window.widget().getTextBounds(HEADING.length(), HEADING.length() + 20).width;
		assertThat(heading).isGreaterThan(words * 11 / 10);
	}

	@Test
	void linesKeepOneHeightWithHeadings() {
		show(SENTENCE.repeat(300), List.of());
		int height = window.widget().getLineHeight();
		show(HEADING + SENTENCE.repeat(300), List.of(new Heading(0, HEADING.length() - 1, "")));
		window.picture();
		for (int line = 0; line < 8; line++) {
			assertThat(window.widget().getLinePixel(line)).isEqualTo(line * height);
		}
		assertThat(window.widget().getLineHeight(0)).isEqualTo(height);
	}

	@ParameterizedTest
	@ValueSource(strings = { HEADING,
			"\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD and \u05E9\u05DC\u05D5\u05DD\n" })
	void aMarkInAHeadingIsBelowItsLetters(String heading) {
		show(heading + SENTENCE, List.of(new Heading(0, heading.length() - 1, "")));
		viewer.setMarks(List.of(new ClaimMark("one", 0, 4, STYLE)));
		window.handleEvents();
		Rectangle letters = window.widget().getTextBounds(0, 3);
		ImageData seen = window.picture();
		int all = ViewerWindow.count(seen, RED, 0, seen.width, 0, window.widget().getLineHeight());
		int below = ViewerWindow.count(seen, RED, letters.x, letters.x + letters.width, 0,
				window.widget().getLineHeight());
		assertThat(below).isEqualTo(all).isGreaterThan(letters.width);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aMarkInATextFromTheRightIsBelowItsLetters(boolean heading) {
		String words = "\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD \u05D5\u05E2\u05D5\u05D3";
		show(words, heading ? List.of(new Heading(0, words.length(), "")) : List.of());
		viewer.setMarks(List.of(new ClaimMark("one", 0, 4, STYLE)));
		window.handleEvents();
		Rectangle letters = window.widget().getTextBounds(0, 3);
		assertThat(letters.x).isEqualTo(window.widget().getLocationAtOffset(0).x);
		assertThat(letters.x + letters.width).isCloseTo(window.widget().getLocationAtOffset(4).x, within(1));
		ImageData seen = window.picture();
		int height = window.widget().getLineHeight();
		int right = seen.width - letters.x;
		assertThat(ViewerWindow.count(seen, RED, right - letters.width, right, 0, height))
				.isEqualTo(ViewerWindow.count(seen, RED, 0, seen.width, 0, height)).isGreaterThan(letters.width);
	}

	@Test
	void aLineThatOnlyBeginsWithAHeadingIsNotSetOff() {
		show("Part one. " + SENTENCE + "\n" + SENTENCE, List.of(new Heading(0, 9, "Part one.")));
		int first = window.widget().getTextBounds(10, 30).width;
		int second = window.widget().getTextBounds(11 + SENTENCE.length(), 31 + SENTENCE.length()).width;
		assertThat(first).isEqualTo(second);
	}

	// ---- the strip above the text

	@Test
	void theStripSaysUnderWhichHeadingOneReadsAndLeadsThere() {
		String chapter = SENTENCE.repeat(100) + "\n";
		String text = chapter + "One\n" + chapter + "Two\n" + chapter;
		int two = text.indexOf("Two");
		show(text,
				List.of(new Heading(chapter.length(), chapter.length() + 3, "One"), new Heading(two, two + 3, "Two")));
		SectionStrip strip = window.part(SectionStrip.class);
		assertThat(strip.getText()).isEqualTo("The title");

		viewer.setTopOffset(two + 2000);
		window.picture();
		assertThat(strip.getText()).isEqualTo("Two");

		viewer.setTopOffset(two - 20);
		window.picture();
		assertThat(strip.getText()).isEqualTo("One");

		var event = new Event();
		event.button = 1;
		strip.notifyListeners(SWT.MouseUp, event);
		assertThat(viewer.caretOffset()).isEqualTo(chapter.length());
		assertThat(viewer.topOffset()).isLessThanOrEqualTo(chapter.length());
	}

	@Test
	void aTextOfWhichNothingIsKnownHasNoStrip() {
		viewer.setText(SENTENCE);
		assertThat(window.part(SectionStrip.class).getVisible()).isFalse();
		show(SENTENCE, List.of());
		assertThat(window.part(SectionStrip.class).getVisible()).isTrue();
	}

	// ---- folded notes

	@Test
	void aClickOnTheLineUnfoldsAndOneInTheMarginFolds() {
		showNotes();
		assertThat(isFolded()).isTrue();
		int lines = window.widget().getLineCount();
		int y = window.widget().getLocationAtOffset(NOTES_AT).y + 5;

		window.clickAt(300, y, 0);
		assertThat(isFolded()).isFalse();
		assertThat(window.widget().getLineCount()).isEqualTo(lines + 1);

		window.clickAt(300, y, 0);
		assertThat(isFolded()).isFalse();

		window.clickAt(5, y, 0);
		assertThat(isFolded()).isTrue();
	}

	@Test
	void whateverIsSelectedOrRevealedInAFoldUnfoldsIt() {
		showNotes();
		viewer.select(NOTES_AT + 4, NOTES_AT + 9);
		assertThat(isFolded()).isFalse();
		assertThat(viewer.selection()).isEqualTo(new Stretch(NOTES_AT + 4, NOTES_AT + 9));

		viewer.folding().toggle(NOTES_AT);
		assertThat(isFolded()).isTrue();
		viewer.reveal(NOTES_AT, NOTES_AT + 3);
		assertThat(isFolded()).isFalse();
	}

	@Test
	void whoeverPutsTheCaretOrASelectionIntoAFoldUnfoldsIt() {
		showNotes();
		window.widget().setCaretOffset(NOTES_AT + 4);
		assertThat(isFolded()).isFalse();
		viewer.folding().toggle(NOTES_AT);
		window.widget().setSelection(NOTES_AT - 3, NOTES_AT + 9);
		assertThat(isFolded()).isFalse();
		viewer.folding().toggle(NOTES_AT);
		viewer.setSelectedRange(NOTES_AT + 2, 5);
		assertThat(isFolded()).isFalse();
		assertThat(viewer.selection()).isEqualTo(new Stretch(NOTES_AT + 2, NOTES_AT + 7));
	}

	@Test
	void aFoldThatIsSelectedExactlyCanBeFoldedAgain() {
		showNotes();
		viewer.folding().toggle(NOTES_AT);
		viewer.select(NOTES_AT, NOTES_AT + NOTES.length());
		viewer.folding().toggle(NOTES_AT);
		assertThat(isFolded()).isTrue();
	}

	@Test
	void aSelectionOverAFoldCopiesWhatIsHidden() {
		showNotes();
		viewer.select(NOTES_AT - 20, NOTES_AT + NOTES.length() + 20);
		assertThat(isFolded()).isTrue();
		viewer.getTextWidget().copy();
		var clipboard = new Clipboard(viewer.getTextWidget().getDisplay());
		Object copied = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertThat(copied).isEqualTo(TEXT.substring(NOTES_AT - 20, NOTES_AT + NOTES.length() + 20));
	}

	@Test
	void theCaretInNotesThatAreFoldedGoesToTheirLineAndSkipsThemByKeys() {
		showNotes();
		viewer.folding().toggle(NOTES_AT);
		viewer.select(NOTES_AT + 10, NOTES_AT + 10);
		viewer.folding().toggle(NOTES_AT + 10);
		assertThat(viewer.caretOffset()).isEqualTo(NOTES_AT);
		window.widget().invokeAction(ST.COLUMN_NEXT);
		assertThat(viewer.caretOffset()).isEqualTo(NOTES_AT + NOTES.length());
		window.widget().invokeAction(ST.COLUMN_PREVIOUS);
		assertThat(viewer.caretOffset()).isEqualTo(NOTES_AT);
	}

	@Test
	void foldsStayAsTheyWereAfterZoomAndAfterTheSameTextIsShownAgain() {
		showNotes();
		viewer.folding().toggle(NOTES_AT);
		viewer.setZoom(150);
		assertThat(isFolded()).isFalse();
		showNotes();
		assertThat(isFolded()).isFalse();
		viewer.folding().toggleAll(0);
		viewer.setZoom(100);
		assertThat(isFolded()).isTrue();
	}

	@Test
	void foldingAllKeepsTheRowOfTheCaret() {
		showNotes();
		int far = TEXT.length() - 600;
		viewer.select(far, far);
		int y = window.widget().getLocationAtOffset(far).y;
		viewer.folding().toggleAll(far);
		assertThat(isFolded()).isFalse();
		assertThat(window.widget().getLocationAtOffset(far).y).isEqualTo(y);
	}

	@Test
	void aFoldSaysThatClaimsAreInIt() {
		showNotes();
		viewer.setMarks(List.of(new ClaimMark("one", NOTES_AT + 2, NOTES_AT + 9, STYLE)));
		window.handleEvents();
		int top = window.widget().getLocationAtOffset(NOTES_AT).y;
		ImageData seen = window.picture();
		assertThat(ViewerWindow.count(seen, RED, 0, seen.width, top, window.widget().getLineHeight())).isPositive();
		assertThat(viewer.folding().label(viewer.folding().at(NOTES_AT).orElseThrow(), 2)).contains("2");
	}

	@Test
	void notesAtTheVeryEndCanBeFoldedAndTheCaretStillHasAPlaceBehindThem() {
		String text = BEFORE + NOTES.strip();
		viewer.setText(text, new ShownStructure("", List.of(), List.of(), List.of(),
				List.of(new Foldable(NOTES_AT, text.length(), "Notes", true))));
		window.handleEvents();
		viewer.select(text.length(), text.length());
		assertThat(viewer.caretOffset()).isEqualTo(text.length());
		assertThat(isFolded()).isTrue();
		Point end = window.widget().getLocationAtOffset(text.length());
		assertThat(end.y).isGreaterThan(window.widget().getLocationAtOffset(NOTES_AT).y);
	}

	// ---- markers and labels

	@Test
	void aMarkerIsFollowedByAClickButWithAClaimOnItOnlyWithTheControlKey() {
		showNotes();
		List<Integer> followed = new ArrayList<>();
		viewer.setFollower(followed::add);
		window.click(3, 0);
		window.click(7, 0);
		assertThat(followed).containsExactly(3);

		viewer.setMarks(List.of(new ClaimMark("one", 0, 30, STYLE)));
		window.click(3, 0);
		assertThat(followed).containsExactly(3);
		assertThat(viewer.selectedMark()).contains("one");
		window.click(3, SWT.MOD1);
		assertThat(followed).containsExactly(3, 3);
	}

	@Test
	void aMarkerIsSmallAndNoLineIsWiderForIt() {
		viewer.setText(SENTENCE);
		int plain = window.widget().getTextBounds(3, 6).width;
		viewer.setText(SENTENCE, new ShownStructure("", List.of(), List.of(new Stretch(3, 7)), List.of(), List.of()));
		assertThat(window.widget().getTextBounds(3, 6).width).isLessThan(plain);
		assertThat(window.widget().getLineHeight(0)).isEqualTo(window.widget().getLineHeight());
	}
}
