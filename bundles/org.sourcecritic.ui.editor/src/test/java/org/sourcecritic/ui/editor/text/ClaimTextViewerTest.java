package org.sourcecritic.ui.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The viewer in a real window; left out where there is no display. */
@NonNullByDefault({})
class ClaimTextViewerTest {

	private static final RGB RED = new RGB(200, 0, 0);
	private static final ClaimStyle STYLE = new ClaimStyle(RED, ClaimStyle.Shape.BAR, ClaimStyle.Pattern.SOLID);
	private static final String SENTENCE = "All figures of the old chronicle were counted anew by the clerk of the town. ";

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

	private static ClaimMark mark(String id, int start, int end) {
		return new ClaimMark(id, start, end, STYLE);
	}

	@Test
	void aParagraphIsManyWidgetLinesOfTheSameOffsets() {
		String text = SENTENCE.repeat(40) + "\nEnd";
		viewer.setText(text);
		StyledText widget = viewer.getTextWidget();
		assertThat(widget.getLineCount()).isGreaterThan(30);
		assertThat(widget.getCharCount()).isEqualTo(text.length());
		assertThat(widget.getTextRange(500, 300)).isEqualTo(text.substring(500, 800));
		int longest = 0;
		for (int line = 0; line < widget.getLineCount(); line++) {
			longest = Math.max(longest, widget.getLine(line).length());
		}
		assertThat(longest).as("characters to a line").isBetween(60, 85);
	}

	@Test
	void aCopyHasNoBreaksOfVisualLines() {
		viewer.setText(SENTENCE.repeat(40));
		viewer.select(10, 1000);
		viewer.getTextWidget().copy();
		var clipboard = new Clipboard(viewer.getTextWidget().getDisplay());
		Object copied = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertThat(copied).isEqualTo(SENTENCE.repeat(40).substring(10, 1000));
	}

	@Test
	void zoomKeepsPlaceAndSelection() {
		viewer.setText(SENTENCE.repeat(400));
		viewer.setTopOffset(9000);
		int top = viewer.topOffset();
		viewer.getTextWidget().setSelection(9200, 9150);
		int lines = viewer.getTextWidget().getLineCount();
		viewer.setZoom(200);
		assertThat(viewer.getTextWidget().getLineCount()).isGreaterThan(lines);
		assertThat(viewer.selection()).isEqualTo(new Stretch(9150, 9200));
		assertThat(viewer.caretOffset()).isEqualTo(9150);
		int line = viewer.getTextWidget().getLineAtOffset(top);
		assertThat(viewer.getTextWidget().getTopIndex()).isEqualTo(line);
	}

	@Test
	void endStaysOnItsLine() {
		viewer.setText(SENTENCE.repeat(10));
		StyledText widget = viewer.getTextWidget();
		widget.setCaretOffset(3);
		widget.invokeAction(ST.LINE_END);
		int end = viewer.caretOffset();
		assertThat(widget.getLineAtOffset(end)).isZero();
		widget.invokeAction(ST.LINE_END);
		assertThat(viewer.caretOffset()).isEqualTo(end);
		widget.invokeAction(ST.COLUMN_NEXT);
		assertThat(viewer.caretOffset()).isEqualTo(widget.getOffsetAtLine(1));
	}

	@Test
	void findsMarksShortestFirst() {
		viewer.setText(SENTENCE);
		viewer.setMarks(List.of(mark("long", 0, 60), mark("short", 10, 20)));
		viewer.applyMarks(List.of(mark("middle", 5, 30)), List.of());
		assertThat(viewer.marksAt(12)).extracting(ClaimMark::id).containsExactly("short", "middle", "long");
		viewer.applyMarks(List.of(), List.of(mark("middle", 5, 30)));
		assertThat(viewer.marksAt(12)).extracting(ClaimMark::id).containsExactly("short", "long");
		assertThat(viewer.marksAt(60)).isEmpty();
	}

	@Test
	void aClickSelectsAndAnotherGoesOn() {
		viewer.setText(SENTENCE);
		viewer.setMarks(List.of(mark("long", 0, 60), mark("short", 10, 20)));
		List<Optional<String>> told = new ArrayList<>();
		viewer.addClaimListener(told::add);
		click(12);
		click(12);
		click(12);
		click(65);
		assertThat(told).containsExactly(Optional.of("short"), Optional.of("long"), Optional.of("short"),
				Optional.empty());
	}

	@Test
	void aClickSelectsOnesOwnClaimBeforeAShorterOneOfSomebodyElse() {
		var theirs = new ClaimStyle(RED, ClaimStyle.Shape.UNDERLINE, ClaimStyle.Pattern.SOLID, 1);
		viewer.setText(SENTENCE);
		viewer.setMarks(List.of(mark("own", 0, 60), new ClaimMark("theirs", 10, 20, theirs)));
		List<Optional<String>> told = new ArrayList<>();
		viewer.addClaimListener(told::add);
		click(12);
		click(12);
		assertThat(told).containsExactly(Optional.of("own"), Optional.of("theirs"));
	}

	private void click(int offset) {
		window.click(offset, 0);
	}

	@Test
	void aMarkIsDrawnInItsColourBelowItsText() {
		viewer.setText(SENTENCE);
		viewer.setMarks(List.of(mark("one", 4, 11)));
		window.handleEvents();
		StyledText widget = viewer.getTextWidget();
		ImageData seen = window.picture();
		Point from = widget.getLocationAtOffset(4);
		Point to = widget.getLocationAtOffset(11);
		assertThat(ViewerWindow.count(seen, RED, from.x, to.x, from.y, widget.getLineHeight()))
				.isGreaterThan(to.x - from.x);
		assertThat(ViewerWindow.count(seen, RED, to.x + 4, to.x + 60, from.y, widget.getLineHeight())).isZero();
	}

	@Test
	void readsFromTheRightWhereTheLettersDo() {
		viewer.setText("1 \u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD");
		assertThat(viewer.getTextWidget().getOrientation()).isEqualTo(SWT.RIGHT_TO_LEFT);
		viewer.setText("Plain words, one \u05E9\u05DC\u05D5\u05DD");
		assertThat(viewer.getTextWidget().getOrientation()).isEqualTo(SWT.LEFT_TO_RIGHT);
	}

	@Test
	void revealsWhatIsFarAway() {
		viewer.setText(SENTENCE.repeat(400));
		viewer.select(20_000, 20_050);
		Point place = viewer.getTextWidget().getLocationAtOffset(20_000);
		assertThat(place.y).isBetween(0, viewer.getTextWidget().getClientArea().height);
	}

	@Test
	void theOverviewLeadsToAMark() {
		viewer.setText(SENTENCE.repeat(400));
		viewer.setMarks(List.of(mark("far", 15_400, 15_450)));
		window.handleEvents();
		Canvas ruler = window.part(OverviewRuler.class);
		var event = new Event();
		event.button = 1;
		event.y = ruler.getClientArea().height / 2;
		ruler.notifyListeners(SWT.MouseDown, event);
		assertThat(viewer.caretOffset()).isEqualTo(15_400);
	}

	@Test
	void aNarrowWindowBreaksShorterLines() {
		viewer.setText(SENTENCE.repeat(40));
		window.handleEvents();
		int lines = viewer.getTextWidget().getLineCount();
		window.shell().setSize(400, 600);
		window.handleEvents();
		assertThat(viewer.getTextWidget().getLineCount()).isGreaterThan(lines);
	}
}
