package org.sourcecritic.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sourcecritic.core.text.SentenceFinder;
import org.sourcecritic.core.text.TextRange;

class TaggingTest {

	@Test
	void theSentenceAtTheCaretIsFoundAlsoFromItsVeryEnd() {
		String text = "One stone. Two stones.";
		var finder = SentenceFinder.of(text);

		assertThat(Tagging.sentence(finder, 3)).containsExactly(new TextRange(0, 10));
		assertThat(Tagging.sentence(finder, text.length())).containsExactly(new TextRange(11, 22));
	}

	@Test
	void onAnEmptyLineThereIsNoSentence() {
		String text = "One stone.\n\nTwo stones.\n";
		var finder = SentenceFinder.of(text);

		assertThat(Tagging.sentence(finder, text.indexOf('\n'))).containsExactly(new TextRange(0, 10));
		assertThat(Tagging.sentence(finder, text.indexOf("\n\n") + 1)).isEmpty();
		assertThat(Tagging.sentence(finder, text.length())).isEmpty();
	}
}
