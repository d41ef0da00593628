package org.sourcecritic.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand between the two halves of a sentence at the end of a page. */
class InterruptedSentencesTest {

	private static final String FIRST = "The commission sat for three weeks and heard more than\nforty witnesses,1 most of whom could neither read nor";
	private static final String SECOND = "write, and it found nothing.";

	@ParameterizedTest
	@ValueSource(strings = { "126", "— 126 —", "[p. 126]", "xiv", "126                 THE WORKS OF VARNHOLM",
			"THE WORKS OF VARNHOLM", "1 GARF, f. 5446, op. 12, d. 4, l. 3.",
			"[1] GARF, f. 5446, op. 12, d. 4, l. 3, with a very long\ndescription that goes on in a second line.",
			"¹ GARF, f. 5446.\n\n² Ibid.", "* The leaf is torn.", "1. GARF, f. 5446.\n2. Ibid., l. 7.\n\n126",
			"____________________\n1 GARF, f. 5446, op. 12, d. 4, l. 3.\n2 Ibid., l. 7." })
	void isLeftOut(String between) {
		for (String gap : new String[]{ "\n\n", "\n\n\n", "\n\f\n" }) {
			String text = FIRST + gap + between + gap + SECOND + " Nobody was surprised by that.";
			Sentence first = SentenceFinder.of(text).sentences().get(0);

			assertThat(first.pieces()).extracting(piece -> piece.in(text)).containsExactly(FIRST, SECOND);
			assertThat(SentenceFinder.of(text).sentenceAt(text.indexOf(SECOND))).contains(first);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "wit-", "of the wit-" })
	void aDividedWordGoesOn(String end) {
		String first = "The commission sat for three weeks and heard many\nof those who had been there that year, and all "
				+ end;
		String text = first + "\n\n126\n\nnesses said the same. That was all.";

		assertThat(SentenceFinder.of(text).sentences().get(0).pieces()).extracting(piece -> piece.in(text))
				.containsExactly(first, "nesses said the same.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "A long quotation follows here, which is no note.", "" })
	void otherBlocksEndASentence(String between) {
		String text = FIRST + "\n\n" + between + "\n\n" + SECOND;

		assertThat(SentenceFinder.of(text).sentences()).allMatch(sentence -> sentence.pieces().size() == 1);
	}
}
