package org.sourcecritic.core.internal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.QueryTerms;

@NonNullByDefault({})
class QueryTermsTest {

	@Test
	void aValueIsQuotedAndAnEmptyOneStandsForNone() {
		assertThat(QueryTerms.equal(ClaimField.PLACE, "Kyiv \"old\" \\ town"))
				.isEqualTo("place=\"Kyiv \\\"old\\\" \\\\ town\"");
		assertThat(QueryTerms.equal(ClaimField.GENRE, "")).isEqualTo("(NOT genre:*)");
	}

	@Test
	void aTextIsNotCountedByAndHasNoTerm() {
		assertThatIllegalArgumentException().isThrownBy(() -> QueryTerms.equal(ClaimField.QUOTE, "x"));
	}

	@Test
	void aNumberTooLongToBeWrittenOutIsFoundAsItIsCounted() throws Exception {
		try (var index = new SmallIndex()) {
			index.claim("a", "d", "t", "low=1E+2000").claim("b", "d", "t", "low=12");
			assertThat(index.find(QueryTerms.equal(ClaimField.LOW, "1E+2000"))).containsExactly("a");
			assertThat(index.find(QueryTerms.equal(ClaimField.LOW, "12"))).containsExactly("b");
		}
	}
}
