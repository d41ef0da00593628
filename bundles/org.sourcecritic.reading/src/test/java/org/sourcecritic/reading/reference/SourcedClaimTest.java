package org.sourcecritic.reading.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourcecritic.core.edit.NewClaim;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;

class SourcedClaimTest {

	private static final String TEXT = """
			The lock was built in spring. The Water Office estimated that forty men carried the stones. Nobody was paid.1

			Nothing is known of the others.

			Notes

			1 GARF, f. 9414, op. 1, d. 1155, l. 5ob; Ida Marten, The Lower Canal (Hollen: Brook, 1931), pp. 12-14.
			""";
	private static final DocumentReferences REFERENCES = Article.of(TEXT).references();

	@Test
	void givenASentenceWithAMarkerThenItsNoteIsCitedAndNothingReachesBack() {
		var claim = SourcedClaim.on(words("Nobody was paid"), REFERENCES);

		assertThat(claim.citations()).hasSize(2);
		assertThat(claim.reachedFrom()).isEmpty();
	}

	@Test
	void givenASentenceThatNamesNothingThenTheNoteThatMayReachItIsTakenApart() {
		var claim = SourcedClaim.on(words("Nobody"),
				Article.of(TEXT.replace("paid.1", "paid. It is so.1")).references());

		assertThat(claim.reachedFrom()).map(Segment::getLabel).contains("1");
		assertThat(claim.citations()).extracting(Citation::getNoteLabel).containsExactly("1", "1");
		assertThat(claim.citations().getFirst().getArchive().getDelo()).isEqualTo("1155");
	}

	@Test
	void givenASentenceThatNamesWhoSaysItThenTheNoteIsAddedOnlyWhenAPersonSaysSo() {
		var sentence = words("The Water Office estimated that forty men carried the stones.");
		var marker = REFERENCES.markersIn(words("paid.1")).getFirst();

		var own = SourcedClaim.on(sentence, REFERENCES);
		var confirmed = SourcedClaim.reachedFrom(marker, sentence, REFERENCES);

		assertThat(own.citations()).singleElement()
				.satisfies(citation -> assertThat(citation.getNoteLabel()).isNull());
		assertThat(confirmed.citations()).extracting(Citation::getNoteLabel).containsExactly(null, "1", "1");
		assertThat(confirmed.reachedFrom()).contains(marker);
	}

	@Test
	void givenNothingToCiteThenTheClaimSaysNoMoreThanItsTag() {
		assertThat(SourcedClaim.on(words("Nothing is known"), REFERENCES).citations()).isEmpty();
	}

	@Test
	void givenAClaimMadeTwiceThenEachHasItsOwnCitations() {
		var claim = SourcedClaim.on(words("Nobody was paid"), REFERENCES).claim();

		assertThat(made(claim).getCitations()).hasSize(2);
		assertThat(made(claim).getCitations()).hasSize(2);
	}

	private static Annotation made(NewClaim claim) {
		var annotation = ModelFactory.eINSTANCE.createAnnotation();
		claim.says().accept(annotation);
		return annotation;
	}

	private static List<TextRange> words(String words) {
		int start = TEXT.indexOf(words);
		assertThat(start).as(words).isNotNegative();
		return List.of(new TextRange(start, start + words.length()));
	}
}
