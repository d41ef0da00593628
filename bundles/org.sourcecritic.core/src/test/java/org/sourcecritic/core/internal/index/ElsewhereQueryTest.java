package org.sourcecritic.core.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.sourcecritic.core.query.ClaimField;

@NonNullByDefault({})
class ElsewhereQueryTest {

	@Test
	void equalQueriesAskTheSameOfTheSame() {
		var query = ElsewhereQuery.of(ClaimField.GENRE, term("genre", "a"));
		assertThat(query).isEqualTo(ElsewhereQuery.of(ClaimField.GENRE, term("genre", "a")))
				.hasSameHashCodeAs(ElsewhereQuery.of(ClaimField.GENRE, term("genre", "a")))
				.isNotEqualTo(ElsewhereQuery.of(ClaimField.GENRE, term("genre", "b")))
				.isNotEqualTo(ElsewhereQuery.of(ClaimField.KIND, term("genre", "a")))
				.isNotEqualTo(ElsewhereQuery.of(ClaimField.QUESTION, term("genre", "a"))).isNotEqualTo(null)
				.hasToString("=document of document(genre:a)");
	}

	@Test
	void whatChangesElsewhereChangesWhatIsFound() throws Exception {
		try (var index = new SmallIndex()) {
			index.document("d", "genre=poem").remark("r", Set.of("a", "b"), "question=q").claim("a", "d", "t")
					.claim("b", "e", "t");
			assertThat(index.find("genre:poem question:q")).containsExactly("a");
			index.delete("d");
			assertThat(index.find("genre:poem")).isEmpty();
			index.document("e", "genre=poem");
			assertThat(index.find("genre:poem question:q")).containsExactly("b");
			index.delete("r");
			assertThat(index.find("-question:q")).containsExactly("a", "b");
		}
	}

	private static TermQuery term(String field, String value) {
		return new TermQuery(new Term(field, value));
	}
}
