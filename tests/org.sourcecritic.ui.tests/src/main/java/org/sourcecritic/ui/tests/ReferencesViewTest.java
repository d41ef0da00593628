package org.sourcecritic.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.OpenCorpus;

/** The references of a text: cited by one key in the text, listed, filtered, copied, and tagged from the list. */
class ReferencesViewTest {

	private static final String ARCHIVE = "GARF, f. 9414, op. 1, d. 1155, l. 5";
	private static final String BOOK = "Robert Conquest, The Great Terror (New York: Oxford University Press, 1990), p. 23";
	private static final String TEXT = """
			They were held beside the canal.1 Nobody counted them. Others write of fewer.2

			1 %s.
			2 %s.
			""".formatted(ARCHIVE, BOOK);
	private static final int PLACE = 0;
	private static final int KIND = 1;
	private static final int REFERENCE = 2;
	private static final int CITED_BY = 4;

	@TempDir
	Path folder = Path.of("");

	private final Hands hands = new Hands();
	private final OpenText canal = new OpenText(hands, "canal", TEXT);

	@BeforeEach
	void openCorpus() throws Exception {
		canal.open(folder);
	}

	@AfterEach
	void closeCorpus() throws Exception {
		canal.close();
	}

	@Test
	void theListTellsWhatTheNotesReferToAndLeadsThere() {
		StyledText text = canal.shown();
		Table list = openList();

		assertThat(OpenText.column(list, PLACE)).containsExactly("Note 1", "Note 2");
		assertThat(OpenText.column(list, KIND)).containsExactly("Archive", "Publication");
		assertThat(OpenText.column(list, REFERENCE)).containsExactly(ARCHIVE,
				"Robert Conquest, The Great Terror, 1990, p. 23");
		hands.choose(list, 1);
		hands.key(0, SWT.CR);

		Conditions.await("the reference selected in the text", Hands.PATIENCE,
				() -> text.getSelectionText().equals(BOOK));
	}

	@Test
	void referencesAreFilteredByWordsAndByKind() {
		Table list = openList();
		Text words = hands.find("the field for words", Text.class,
				field -> "Filter the references".equals(field.getMessage()));
		hands.click(words);
		Conditions.await("the cursor in the field", Hands.PATIENCE, words::isFocusControl);
		for (char letter : "terror".toCharArray()) {
			hands.key(letter);
		}
		awaitKinds(list, "Publication");
		hands.letter(SWT.CTRL, 'a');
		hands.key(0, SWT.DEL);
		awaitKinds(list, "Archive", "Publication");

		choose("Archive");
		awaitKinds(list, "Archive");
		choose("All kinds");
		awaitKinds(list, "Archive", "Publication");
	}

	@Test
	void aKeyTagsTheSentencesThatLeadToTheChosenReferencesInOneUndo() {
		Table list = openList();
		chooseBoth(list);

		hands.key('1');

		awaitSourced("They were held beside the canal.1", "Others write of fewer.2");
		assertThat(OpenText.claims()).extracting(claim -> claim.annotation().getCitations().getFirst())
				.satisfiesExactly(citation -> {
					assertThat(citation.getKind()).isEqualTo(CitationKind.ARCHIVE);
					assertThat(citation.getNoteLabel()).isEqualTo("1");
					assertThat(citation.getArchive().getDelo()).isEqualTo("1155");
				}, citation -> {
					assertThat(citation.getKind()).isEqualTo(CitationKind.PUBLICATION);
					assertThat(citation.getAuthor()).isEqualTo("Robert Conquest");
					assertThat(citation.getReadFields()).contains("author", "title", "year");
				});
		hands.letter(SWT.CTRL, 'z');
		awaitSourced();
	}

	@Test
	void theKeyInTheTextLinksTheNoteAndTakesItsReferenceApartInOneUndo() {
		canal.goTo(TEXT.indexOf("held"));

		hands.key('1');

		awaitSourced("They were held beside the canal.1");
		assertThat(OpenText.claims()).singleElement()
				.satisfies(
						claim -> assertThat(claim.annotation().getCitations()).singleElement().satisfies(citation -> {
							assertThat(citation.getNoteLabel()).isEqualTo("1");
							assertThat(citation.getArchive().getFolios()).isEqualTo("5");
							assertThat(citation.getReadFields()).contains("archive", "noteLabel");
						}));
		hands.letter(SWT.CTRL, 'z');
		awaitSourced();
	}

	@Test
	void theKeyOnASentenceWithoutAMarkerConfirmsThatTheNextNoteReachesBack() {
		canal.goTo(TEXT.indexOf("Nobody"));

		hands.key('1');

		awaitSourced("Nobody counted them.");
		assertThat(OpenText.claims()).singleElement().satisfies(claim -> assertThat(claim.annotation().getCitations())
				.singleElement().satisfies(citation -> assertThat(citation.getNoteLabel()).isEqualTo("2")));
		hands.find("the message in the status line", CLabel.class, label -> label.getText().startsWith("Note 2"));
	}

	@Test
	void theChosenReferencesAreCopiedAsTheTextHasThem() {
		chooseBoth(openList());

		hands.letter(SWT.CTRL, 'c');

		Conditions.await("the references on the clipboard", Hands.PATIENCE,
				() -> hands.clipboard().lines().toList().equals(List.of(ARCHIVE, BOOK)));
	}

	@Test
	void theListSaysWhoHasCitedAReferenceAndFollowsChangesAndUndo() {
		Table list = openList();
		hands.choose(list, 1);

		hands.key('1');

		awaitCitedByMe(list, 1);
		hands.letter(SWT.CTRL, 'z');
		awaitCitedByMe(list, 0);
		hands.letter(SWT.CTRL, 'y');
		awaitCitedByMe(list, 1);
	}

	// ---- steps

	private Table openList() {
		return canal.openList('b', "Place", 2);
	}

	private void chooseBoth(Table list) {
		hands.choose(list, 0);
		hands.key(SWT.SHIFT, SWT.ARROW_DOWN);
		Conditions.await("two references chosen", Hands.PATIENCE, () -> list.getSelectionCount() == 2);
	}

	private void choose(String kind) {
		Combo kinds = hands.find("the kinds", Combo.class,
				combo -> combo.getItemCount() > 0 && combo.getItem(0).equals("All kinds"));
		kinds.select(kinds.indexOf(kind));
		kinds.notifyListeners(SWT.Selection, new Event());
	}

	/** Waits until the list says that this person has cited the last reference so often, and nobody the others. */
	private static void awaitCitedByMe(Table list, int claims) {
		var corpus = OpenCorpus.in(PlatformUI.getWorkbench());
		Conditions.await("cited by " + claims, Hands.PATIENCE, () -> {
			String me = corpus.ownSlug().map(slug -> Labels.annotator(corpus.store().orElseThrow(), slug)).orElse("");
			return OpenText.column(list, CITED_BY).equals(List.of("", claims == 0 ? "" : claims + ": " + me));
		});
	}

	private static void awaitKinds(Table list, String... expected) {
		Conditions.await(List.of(expected) + " in the list", Hands.PATIENCE,
				() -> OpenText.column(list, KIND).equals(List.of(expected)));
	}

	/** Waits until exactly these stretches are tagged as sourced. */
	private static void awaitSourced(String... quotes) {
		Conditions.await(List.of(quotes) + " sourced", Hands.PATIENCE, () -> OpenText.claims().stream()
				.filter(claim -> claim.tag().equals("sourced"))
				.map(claim -> claim.annotation().getSpans().getFirst().getQuote()).toList().equals(List.of(quotes)));
	}
}
