package org.sourcecritic.ui.views.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.reference.Reference.Doubt;
import org.sourcecritic.reading.reference.Reference.Role;
import org.sourcecritic.reading.reference.ReferenceInText;
import org.sourcecritic.reading.reference.ReferenceInText.Setting;

class ReferenceRowTest {

	private static final String TEXT = "Conquest (1990) has it so. Nobody else does.";
	private static final Map<Role, String> BOOK = Map.of(Role.AUTHOR, "Ida Marten", Role.TITLE, "The Lower Canal",
			Role.PUBLISHER, "Hollen", Role.YEAR, "1931", Role.PAGES, "12–14");

	@Test
	void aNoteIsNamedByItsLabelAndASentenceByItsWords() {
		assertThat(row(SmallReferences.work(BOOK)).place()).endsWith(" 7");
		assertThat(row(SmallReferences.work(Setting.TEXT, new TextRange(0, 26), BOOK)).place())
				.isEqualTo("Conquest (1990) has it so.");
		assertThat(row(SmallReferences.work(Setting.LIST_OF_WORKS, new TextRange(0, 26), BOOK)).place()).isNotEmpty()
				.doesNotContain("Conquest", "7");
	}

	@Test
	void aWorkSaysWhoWhatWhenAndWhichPages() {
		assertThat(row(SmallReferences.work(BOOK)).words()).startsWith("Ida Marten, The Lower Canal, 1931, ")
				.endsWith("12–14");
		assertThat(row(SmallReferences.work(Map.of(Role.TITLE, "Mud", Role.CONTAINER, "Annals", Role.VOLUME, "3/2")))
				.words()).isEqualTo("Mud, Annals 3/2");
	}

	@Test
	void anEditorStandsForTheAuthorAndSaysSo() {
		assertThat(row(SmallReferences.work(Map.of(Role.EDITOR, "Ida Marten", Role.TITLE, "Mud"))).words())
				.startsWith("Ida Marten (").endsWith("), Mud");
	}

	@Test
	void aDocumentBeginsWithItsPlaceDownToTheLeaf() {
		var words = row(SmallReferences.document(Map.of(Role.SENDER, "Huber", Role.RECIPIENT, "the office",
				Role.DESCRIPTION, "report", Role.DATE, "1944-12-26"))).words();

		assertThat(words).isEqualTo(
				"GARF, f. 9414, op. 1, d. 1155, ll. 5ob., 7, Huber → the office, report, 26 December 1944");
	}

	@Test
	void whatSaysNothingHasItsOwnWords() {
		assertThat(row(SmallReferences.work(Map.of())).words()).isEqualTo("as the text has it");
	}

	@Test
	void whatIsNotSaidIsEmpty() {
		var row = row(SmallReferences.document(Map.of()));

		assertThat(row.strength()).isEmpty();
		assertThat(row.function()).isEmpty();
		assertThat(row.doubts()).isEmpty();
		assertThat(row.kind()).isNotEmpty();
	}

	@Test
	void everyDoubtHasWords() {
		assertThat(row(SmallReferences.work(BOOK, Doubt.values())).doubts().split("; ")).hasSize(Doubt.values().length)
				.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "marten", "CANAL marten", "lower 1931 7", "as the text" })
	void itHasWordsInAnyOrder(String typed) {
		assertThat(row(SmallReferences.work(BOOK)).has(typed)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "huber", "marten huber", "1932" })
	void itHasNotWhatItDoesNotSay(String typed) {
		assertThat(row(SmallReferences.work(BOOK)).has(typed)).isFalse();
	}

	private static ReferenceRow row(ReferenceInText reference) {
		return ReferenceRow.of(TEXT, reference);
	}
}
