package org.sourcecritic.ui.views.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sourcecritic.core.query.ClaimField;

class ClaimsQueryTest {

	@Test
	void valuesOfOneFieldAreAlternativesAndFieldsAreJoined() {
		var query = ClaimsQuery.ALL.withTyped("people OR men").toggled(ClaimField.TAG, "sourced")
				.toggled(ClaimField.TAG, "estimated").toggled(ClaimField.PLACE, "Kyiv \"province\"");

		assertThat(query.text()).isEqualTo("(people OR men) (tag=\"sourced\" OR tag=\"estimated\")"
				+ " (place=\"Kyiv \\\"province\\\"\")");
	}

	@Test
	void aFieldIsCountedAsIfNothingWereChosenOfIt() {
		var query = ClaimsQuery.ALL.withTyped("dyke").toggled(ClaimField.TAG, "sourced").toggled(ClaimField.PLACE, "");

		assertThat(query.textBut(ClaimField.TAG)).isEqualTo("(dyke) ((NOT place:*))");
		assertThat(query.textBut(ClaimField.PLACE)).isEqualTo("(dyke) (tag=\"sourced\")");
		assertThat(query.textBut(ClaimField.UNIT)).isEqualTo(query.text());
	}

	@Test
	void choosingTwiceTakesTheChoiceAway() {
		var query = ClaimsQuery.ALL.toggled(ClaimField.TAG, "sourced").toggled(ClaimField.TAG, "sourced");

		assertThat(query).isEqualTo(ClaimsQuery.ALL);
		assertThat(query.isAll()).isTrue();
		assertThat(query.text()).isEmpty();
	}

	@Test
	void blanksAreNoQueryAndColumnsAreThoseOfWhatIsTyped() {
		assertThat(ClaimsQuery.ALL.withTyped("  ").check()).isEmpty();
		assertThat(ClaimsQuery.ALL.withTyped("  tag: ").check()).contains("  tag:");
	}

	@Test
	void aGroupIsWhatIsWantedWithItsValue() {
		assertThat(ClaimsQuery.ALL.textWith(ClaimField.DOCUMENT, "letter")).isEqualTo("document=\"letter\"");
		assertThat(ClaimsQuery.ALL.withTyped("a").textWith(ClaimField.DOCUMENT, "letter"))
				.isEqualTo("(a) document=\"letter\"");
	}

	@Test
	void aWholeChoiceIsReplacedOrCleared() {
		var query = ClaimsQuery.ALL.with(ClaimField.TAG, Set.of("x")).toggled(ClaimField.PLACE, "y");

		assertThat(query.without(ClaimField.TAG).values(ClaimField.TAG)).isEmpty();
		assertThat(query.without(ClaimField.TAG).values(ClaimField.PLACE)).containsExactly("y");
	}
}
