package org.sourcecritic.reading.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How much is read of what shorter articles refer to. A failure names what is read otherwise. */
@NonNullByDefault({})
class ShortArticlesTest {

	static List<String> articles() {
		return Article.SHORT;
	}

	@ParameterizedTest
	@MethodSource("articles")
	void whatNotesReferToIsRead(String name) {
		var article = Article.load(name);
		var read = article.references();
		var score = ArticleScore.of(article, read.references(), read.findings());
		var misses = String.join("\n", score.misses());

		assertThat(score.archival().percent()).as(misses).isGreaterThanOrEqualTo(95);
		assertThat(score.parts().percent()).as(misses).isGreaterThanOrEqualTo(90);
		assertThat(score.judgements().percent()).as(misses).isGreaterThanOrEqualTo(90);
		assertThat(score.falseReferences()).as(misses).isLessThanOrEqualTo(1);
	}
}
