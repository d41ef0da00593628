package org.sourcecritic.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.model.Estimate;

/** The figures of a text: tagged by one key in the text, and listed below it. */
class FiguresViewTest {

	private static final String TEXT = """
			They had 300 mules. The company sold 20 mules and 450 carts.1

			Nobody counted the 1,200 oxen.

			1 GARF, f. 9414, op. 1, d. 1155, l. 5.
			""";
	private static final String REACHED = "Note later, which reaches back";
	private static final String LATER = "Note later in its paragraph";
	private static final String IN_SENTENCE = "Note in its sentence";
	private static final String NONE = "None";
	private static final int SOURCE = 4;
	private static final int TAGGED = 5;

	@TempDir
	Path folder = Path.of("");

	private final Hands hands = new Hands();
	private final OpenText mules = new OpenText(hands, "mules", TEXT);

	@BeforeEach
	void openCorpus() throws Exception {
		mules.open(folder);
	}

	@AfterEach
	void closeCorpus() throws Exception {
		mules.close();
	}

	@Test
	void oneKeyMakesAClaimOfEachFigureOfTheSentenceInOneUndo() {
		mules.goTo(TEXT.indexOf("company"));

		hands.key('2');

		awaitEstimates("20", "450");
		assertThat(OpenText.claims()).allSatisfy(claim -> assertThat(claim.annotation().getEstimate().getReadFields())
				.contains("low"));
		hands.letter(SWT.CTRL, 'z');
		awaitEstimates();
	}

	@Test
	void aSelectionWithOneFigureIsTaggedAsItIs() {
		mules.goTo(TEXT.indexOf("300"));
		for (int i = 0; i < "300 mules".length(); i++) {
			hands.key(SWT.SHIFT, SWT.ARROW_RIGHT);
		}

		hands.key('2');

		awaitEstimates("300");
		assertThat(OpenText.claims()).singleElement()
				.satisfies(claim -> assertThat(claim.annotation().getSpans()).singleElement()
						.satisfies(span -> assertThat(span.getQuote()).isEqualTo("300 mules")));
	}

	@Test
	void theListTellsWhereEachFigureIsFromAndLeadsToIt() {
		StyledText text = mules.shown();
		Table list = openList();

		assertThat(sources(list)).containsExactly(LATER, IN_SENTENCE, IN_SENTENCE, NONE);
		hands.choose(list, 3);
		hands.key(0, SWT.CR);

		Conditions.await("the figure selected in the text", Hands.PATIENCE,
				() -> text.getSelectionText().contains("1,200"));
	}

	@Test
	void figuresAreTaggedFromTheListInOneUndoAndFiltered() {
		Table list = openList();
		hands.choose(list, 2);
		hands.key(SWT.SHIFT, SWT.ARROW_DOWN);
		Conditions.await("two figures chosen", Hands.PATIENCE, () -> list.getSelectionCount() == 2);

		hands.key('2');

		awaitEstimates("450", "1200");
		Conditions.await("the annotator in the list", Hands.PATIENCE, () -> OpenText.column(list, TAGGED)
				.stream().map(String::isEmpty).toList().equals(List.of(true, true, false, false)));
		press("Not tagged");
		Conditions.await("figures that are not tagged", Hands.PATIENCE, () -> list.getItemCount() == 2);
		press("Not tagged");
		press("Without a source");
		Conditions.await("figures without a source", Hands.PATIENCE, () -> sources(list).equals(List.of(NONE)));
		press("Without a source");
		hands.click(list, 5, list.getHeaderHeight() + list.getItemHeight() / 2);
		hands.letter(SWT.CTRL, 'z');
		awaitEstimates();
	}

	@Test
	void aKeyConfirmsThatALaterNoteReachesBackAndTakesItsReferenceApart() {
		Table list = openList();
		hands.choose(list, 0);

		hands.key('1');

		awaitSource(list, REACHED);
		assertThat(OpenText.claims()).singleElement().satisfies(claim -> {
			assertThat(claim.tag()).isEqualTo("sourced");
			assertThat(claim.annotation().getCitations()).singleElement()
					.satisfies(citation -> {
						assertThat(citation.getNoteLabel()).isEqualTo("1");
						assertThat(citation.getNoteSegment()).isNotBlank();
						assertThat(citation.getArchive().getDelo()).isEqualTo("1155");
						assertThat(citation.getReadFields()).contains("archive", "noteLabel");
					});
		});
		hands.letter(SWT.CTRL, 'z');
		awaitSource(list, LATER);
		assertThat(OpenText.claims()).isEmpty();
		hands.letter(SWT.CTRL, 'y');
		awaitSource(list, REACHED);
	}

	// ---- steps

	private Table openList() {
		return mules.openList('g', "Figure", 4);
	}

	private void press(String name) {
		Button box = hands.find(name, Button.class, button -> button.getText().replace("&", "").equals(name));
		boolean before = box.getSelection();
		hands.click(box);
		Conditions.await(name + " pressed", Hands.PATIENCE, () -> box.getSelection() != before);
	}

	/** Waits until the first figure is said to have its source there. */
	private static void awaitSource(Table list, String expected) {
		Conditions.await(expected + " in the list", Hands.PATIENCE, () -> sources(list).getFirst().equals(expected));
	}

	private static List<String> sources(Table list) {
		return OpenText.column(list, SOURCE);
	}

	/** Waits until the claims have exactly these lowest amounts. */
	private static void awaitEstimates(String... lows) {
		Conditions.await(List.of(lows) + " estimated", Hands.PATIENCE, () -> OpenText.claims().stream()
				.map(claim -> claim.annotation().getEstimate()).map(FiguresViewTest::low).toList()
				.equals(List.of(lows)));
	}

	private static String low(Estimate estimate) {
		return estimate == null || estimate.getLow() == null ? "" : estimate.getLow().toPlainString();
	}
}
