package org.sourcecritic.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What doesn't fit in the references of a text: told in their list, filtered, and left for its places. */
class ReferenceFindingsTest {

	/** The sentence and its note differ by a day, and two notes name one leaf for two documents. */
	private static final String TEXT = """
			The report of 26 December 1944 says that the lock was shut.1 A letter says that it stood open.2 Others
			write of fewer.3

			1 Report, 27 December 1944, GARF, f. 9414, op. 1, d. 1155, l. 5.
			2 Letter, 3 May 1943, GARF, f. 9414, op. 1, d. 1155, l. 5.
			3 Robert Conquest, The Great Terror (New York: Oxford University Press, 1990), p. 23.
			""";
	private static final String DATED = "⚠ Dated 26 December 1944 here, 27 December 1944 in note 1";
	private static final String DATED_OTHERWISE = "⚠ Dated 27 December 1944 here, 26 December 1944 in the text";
	private static final String OTHER_DOCUMENT = "⚠ Leaf is cited for another document in note ";
	private static final int FINDINGS = 3;

	@TempDir
	Path folder = Path.of("");

	private final Hands hands = new Hands();
	private final OpenText lock = new OpenText(hands, "lock", TEXT);

	@BeforeEach
	void openCorpus() throws Exception {
		lock.open(folder);
	}

	@AfterEach
	void closeCorpus() throws Exception {
		lock.close();
	}

	@Test
	void everyReferenceTellsWhatDoesNotFitInIt() {
		assertThat(OpenText.column(openList(), FINDINGS)).satisfiesExactly(
				inText -> assertThat(inText).isEqualTo(DATED),
				report -> assertThat(report).startsWith(DATED_OTHERWISE).contains(OTHER_DOCUMENT + "2: GARF"),
				letter -> assertThat(letter).startsWith(OTHER_DOCUMENT + "1: GARF"),
				book -> assertThat(book).isEmpty());
	}

	@Test
	void whatDoesNotFitIsReachedByKeysAndLeadsToBothPlaces() {
		StyledText text = lock.shown();
		Table list = openList();
		hands.choose(list, 0);
		hands.key(0, SWT.CR);
		Conditions.await("the reference selected in the text", Hands.PATIENCE,
				() -> text.getSelectionText().equals("report of 26 December 1944"));

		hands.choose(list, 0);
		Link told = hands.find("what doesn't fit", Link.class, link -> link.getText().contains("27 December 1944"));
		for (int i = 0; i < 5 && !told.isFocusControl(); i++) {
			hands.key(0, SWT.TAB);
		}
		Conditions.await("the cursor in what doesn't fit", Hands.PATIENCE, told::isFocusControl);
		hands.key(0, SWT.CR);

		Conditions.await("the reference that contradicts selected in the text", Hands.PATIENCE,
				() -> text.getSelectionText().startsWith("Report, 27 December 1944"));
	}

	@Test
	void whatDoesNotFitIsToldBelowTheListOnlyOfChosenReferences() {
		Table list = openList();
		hands.choose(list, 3);
		assertThat(hands.all(Link.class)).noneMatch(ReferenceFindingsTest::tellsAFinding);

		hands.choose(list, 2);

		hands.find("what doesn't fit", Link.class, ReferenceFindingsTest::tellsAFinding);
	}

	@Test
	void onlyReferencesWithFindingsAreShownOnDemand() {
		Table list = openList();
		Button box = hands.find("the box for findings", Button.class,
				button -> button.getText().replace("&", "").equals("Only with findings"));

		hands.click(box);
		awaitRows(list, 3);

		assertThat(OpenText.column(list, FINDINGS)).noneMatch(String::isEmpty);
		hands.click(box);
		awaitRows(list, 4);
	}

	// ---- steps

	private Table openList() {
		return lock.openList('b', "Place", 4);
	}

	private static boolean tellsAFinding(Link link) {
		return link.getText().startsWith("⚠");
	}

	private static void awaitRows(Table list, int expected) {
		Conditions.await(expected + " references in the list", Hands.PATIENCE, () -> list.getItemCount() == expected);
	}
}
