package org.sourcecritic.ui.views.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.reference.ClaimsOnReferences.Citer;
import org.sourcecritic.reading.reference.RawFinding;
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
	void whoHasCitedItIsNamedWithTheNumberOfClaims() {
		assertThat(row(List.of(), List.of(new Citer("anna", 2), new Citer("ben", 1))).citedBy())
				.isEqualTo("3: Anna (2), Ben");
		assertThat(row(List.of(), List.of()).citedBy()).isEmpty();
	}

	@Test
	void aFindingSaysWithASignWhatDoesNotFitAndWhere() {
		var other = SmallReferences.work(BOOK);
		var dates = new FindingHere(RawFinding.Kind.DATE_CLASH, "1 May 1931", other, "1 May 1932");
		var leaves = new FindingHere(RawFinding.Kind.LEAF_COLLISION, "", other, "Report & <list>");

		assertThat(row(List.of(dates, leaves), List.of()).found()).startsWith("⚠ ")
				.containsSubsequence("1 May 1931", " 7", "; ⚠ ", " 7", "Report & <list>").contains("1 May 1932");
		assertThat(leaves.linked("0")).contains("<a href=\"0\">").contains("Report && ‹list>");
	}

	@Test
	void ofManyFindingsTheFirstAreToldAndTheOthersCounted() {
		var one = new FindingHere(RawFinding.Kind.LEAF_COLLISION, "", SmallReferences.work(BOOK), "Report");

		assertThat(row(Collections.nCopies(12, one), List.of()).found().split("; ")).hasSize(4)
				.satisfies(told -> assertThat(told[3]).contains("9"));
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

	private static ReferenceRow row(List<FindingHere> findings, List<Citer> citers) {
		return ReferenceRow.of(TEXT, SmallReferences.work(BOOK), findings, citers,
				slug -> Character.toUpperCase(slug.charAt(0)) + slug.substring(1));
	}

	private static ReferenceRow row(ReferenceInText reference) {
		return ReferenceRow.of(TEXT, reference, List.of(), List.of(), UnaryOperator.identity());
	}
}
