package org.sourcecritic.reading.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.Segment;
import org.sourcecritic.reading.reference.ReferenceInText.Setting;

/** What stretches of a text cite. */
class DocumentReferencesTest {

	private static final String TEXT = """
			The lock was built in spring. Some forty men carried the stones, day and night. Nobody was paid.1 In 1951, the
			Water Office estimated that nine of them died.2 The clerk counted eleven.3

			Nothing is known of the others.

			Notes

			1 GARF, f. 9414, op. 1, d. 1155, l. 5ob; Ida Marten, The Lower Canal (Hollen: Brook, 1931), pp. 12-14.
			2 Marten, Lower Canal, p. 20.
			3 He is mentioned nowhere else.
			""";
	private static final DocumentReferences REFERENCES = Article.of(TEXT).references();

	private static List<TextRange> words(String words) {
		int start = TEXT.indexOf(words);
		assertThat(start).as(words).isNotNegative();
		return List.of(new TextRange(start, start + words.length()));
	}

	@Test
	void givenASentenceWithAMarkerThenItCitesWhatStandsInTheNote() {
		var citations = REFERENCES.citations(words("Nobody was paid.1"));

		assertThat(citations).extracting(citation -> citation.getKind()).containsExactly(CitationKind.ARCHIVE,
				CitationKind.PUBLICATION);
		assertThat(citations).extracting(citation -> citation.getNoteLabel()).containsOnly("1");
		assertThat(citations.getFirst().getArchive().getDelo()).isEqualTo("1155");
		assertThat(citations.getFirst().getArchive().getFolios()).isEqualTo("5v");
		assertThat(citations.getFirst().getText()).isEqualTo("GARF, f. 9414, op. 1, d. 1155, l. 5ob");
		assertThat(citations.getLast().getAuthor()).isEqualTo("Ida Marten");
	}

	@Test
	void givenTheWordsBeforeAMarkerThenItCoversThemToo() {
		assertThat(REFERENCES.citations(words("Nobody was paid"))).hasSize(2);
		assertThat(REFERENCES.cited(words("Nobody"))).hasSize(2);
		assertThat(REFERENCES.cited(words("Some forty men"))).isEmpty();
	}

	@Test
	void givenAnAttributionAndANoteThenBothAreCitedAndTheShortTitleSaysWhatItMeans() {
		var cited = REFERENCES.cited(words("the\nWater Office estimated that nine of them died.2"));

		assertThat(cited).extracting(ReferenceInText::setting).containsExactly(Setting.TEXT, Setting.NOTE);
		var shortTitle = cited.getLast().reference();
		assertThat(shortTitle.antecedent()).hasValueSatisfying(
				before -> assertThat(before.in(TEXT)).startsWith("Ida Marten, The Lower Canal"));
		assertThat(shortTitle.part(Reference.Role.PAGES)).hasValueSatisfying(
				pages -> assertThat(pages.value()).isEqualTo("20"));
		assertThat(shortTitle.part(Reference.Role.YEAR)).hasValueSatisfying(
				year -> assertThat(year.span().in(TEXT)).isEqualTo("1931"));
	}

	@Test
	void givenANoteWithoutAReferenceThenTheNoteItselfIsCited() {
		assertThat(REFERENCES.citations(words("The clerk counted eleven."))).singleElement().satisfies(citation -> {
			assertThat(citation.getNoteLabel()).isEqualTo("3");
			assertThat(citation.getNoteSegment()).isNotBlank();
			assertThat(citation.getKind()).isEqualTo(CitationKind.UNSPECIFIED);
			assertThat(citation.getReadFields()).containsExactlyInAnyOrder("noteLabel", "noteSegment");
		});
	}

	@Test
	void givenASentenceBeforeTheOneWithTheMarkerThenTheNoteMayReachIt() {
		assertThat(REFERENCES.mayReach(words("Some forty men"))).map(Segment::getLabel).contains("1");
		assertThat(REFERENCES.mayReach(words("The lock was built"))).map(Segment::getLabel).contains("1");
		assertThat(REFERENCES.mayReach(words("Nobody was paid"))).as("it covers it").isEmpty();
		assertThat(REFERENCES.mayReach(words("Nothing is known"))).isEmpty();
		assertThat(REFERENCES.mayReach(List.of())).isEmpty();
	}

	@Test
	void givenATextThatCannotBeReadThenNothingIsCited() {
		assertThat(DocumentReferences.NONE.references()).isEmpty();
		assertThat(DocumentReferences.NONE.citations(words("Nobody was paid"))).isEmpty();
	}
}
