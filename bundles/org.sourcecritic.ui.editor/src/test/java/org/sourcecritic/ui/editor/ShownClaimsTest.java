package org.sourcecritic.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sourcecritic.ui.editor.ShownClaims.Whose;

class ShownClaimsTest {

	@Test
	void aTagIsHiddenWhoeverSetIt() {
		var shown = ShownClaims.ALL.withTagSwitched("sourced");

		assertThat(shown.shows("sourced", Whose.OWN)).isFalse();
		assertThat(shown.shows("estimated", Whose.OWN)).isTrue();
		assertThat(shown.withTagSwitched("sourced")).isEqualTo(ShownClaims.ALL);
	}

	@Test
	void othersAndSuggestionsAreHiddenByThemselvesAndOnesOwnNever() {
		var alone = ShownClaims.ALL.withOthersSwitched().withSuggestionsSwitched();

		assertThat(alone.shows("sourced", Whose.ANOTHERS)).isFalse();
		assertThat(alone.shows("sourced", Whose.SUGGESTED)).isFalse();
		assertThat(alone.shows("sourced", Whose.OWN)).isTrue();
		assertThat(alone.withOthersSwitched().shows("sourced", Whose.ANOTHERS)).isTrue();
		assertThat(ShownClaims.ALL.withSuggestionsSwitched().shows("sourced", Whose.ANOTHERS)).isTrue();
	}
}
