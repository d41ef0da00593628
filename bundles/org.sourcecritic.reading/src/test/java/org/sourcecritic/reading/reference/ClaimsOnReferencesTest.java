package org.sourcecritic.reading.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.edit.ClaimEditing;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.reading.reference.ClaimsOnReferences.Citer;

class ClaimsOnReferencesTest {

	private static final String TEXT = """
			The lock was built in spring.1 It is said that forty men carried the stones. Nobody was paid.2

			Notes

			1 GARF, f. 9414, op. 1, d. 1155, l. 5ob; Ida Marten, The Lower Canal (Hollen: Brook, 1931), pp. 12-14.
			2 Lena Voss, Mud (Hollen: Brook, 1950), p. 3.
			""";
	private static final DocumentReferences REFERENCES = Article.of(TEXT).references();
	private static final String SPRING = "The lock was built in spring.1";
	private static final String SAID = "It is said that forty men carried the stones.";

	private final List<Claim> claims = new ArrayList<>();

	@Test
	void givenAClaimByAllThatItsSentenceCitesThenEachReferenceIsCitedByItOnce() {
		claim("anna", SPRING, REFERENCES.citations(words(SPRING)));

		assertThat(citers("Marten")).containsExactly(new Citer("anna", 1));
		assertThat(citers("GARF")).containsExactly(new Citer("anna", 1));
		assertThat(citers("Voss")).isEmpty();
	}

	@Test
	void givenSeveralPeopleThenTheirClaimsAreCounted() {
		for (var annotator : List.of("ben", "anna", "ben")) {
			claim(annotator, SPRING, List.of(ReadCitation.of(reference("Marten"))));
		}

		assertThat(citers("Marten")).containsExactly(new Citer("anna", 1), new Citer("ben", 2));
		assertThat(citers("GARF")).as("only the other reference of the note is cited").isEmpty();
	}

	@Test
	void givenACitationInWordsOfItsOwnThenItStandsForAllOfItsNote() {
		var citation = ModelFactory.eINSTANCE.createCitation();
		citation.setNoteLabel("1");
		citation.setText("see there");
		claim("anna", SPRING, List.of(citation));

		assertThat(citers("Marten")).containsExactly(new Citer("anna", 1));
		assertThat(citers("GARF")).containsExactly(new Citer("anna", 1));
	}

	@Test
	void givenANoteThatIsGoneThenItIsKnownByItsLabelAndNoOtherIsTaken() {
		var renumbered = ReadCitation.of(reference("Voss"));
		renumbered.setNoteSegment("gone");
		claim("anna", SPRING, List.of(renumbered));
		var lost = ReadCitation.of(reference("Marten"));
		lost.setNoteSegment("gone");
		lost.setNoteLabel("9");
		claim("anna", SPRING, List.of(lost));

		assertThat(citers("Voss")).hasSize(1);
		assertThat(citers("Marten")).isEmpty();
	}

	@Test
	void givenAClaimByWordsOfTheTextThenTheReferenceInThemIsCited() {
		claim("anna", SAID, REFERENCES.citations(words(SAID)));

		assertThat(citers("It is said")).containsExactly(new Citer("anna", 1));
	}

	@Test
	void givenAClaimThatCitesNothingThenNobodyHasCited() {
		claim("anna", SPRING, List.of());

		assertThat(REFERENCES.references()).isNotEmpty()
				.allSatisfy(reference -> assertThat(citers(reference)).isEmpty());
	}

	private void claim(String annotator, String quote, List<Citation> citations) {
		var annotation = ModelFactory.eINSTANCE.createAnnotation();
		annotation.setId("claim-" + claims.size());
		words(quote).forEach(range -> annotation.getSpans().add(ClaimEditing.span(TEXT, range)));
		annotation.getCitations().addAll(citations);
		claims.add(new Claim(new SetKey("article", annotator), annotation));
	}

	private List<Citer> citers(String words) {
		return citers(reference(words));
	}

	private List<Citer> citers(ReferenceInText reference) {
		return ClaimsOnReferences.of(claims, REFERENCES, Article.structure(TEXT)).citersOf(reference);
	}

	private static ReferenceInText reference(String words) {
		return REFERENCES.references().stream().filter(one -> one.text().contains(words)).findFirst().orElseThrow();
	}

	private static List<TextRange> words(String words) {
		int start = TEXT.indexOf(words);
		assertThat(start).as(words).isNotNegative();
		return List.of(new TextRange(start, start + words.length()));
	}
}
