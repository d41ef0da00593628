package org.sourcecritic.reading.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How much of what the article refers to is read. A failure names what is read otherwise. */
@NonNullByDefault({})
class ArticleScoreTest {

	private static ArticleScore score;
	private static String misses;

	@BeforeAll
	static void readArticle() {
		var article = Article.load();
		var read = article.references();
		score = ArticleScore.of(article, read.references(), read.findings());
		misses = String.join("\n", score.misses());
	}

	@Test
	void archivalReferencesAreCompleteDownToTheLeaf() {
		assertThat(score.archival().percent()).as(misses).isGreaterThanOrEqualTo(95);
	}

	@Test
	void otherFieldsAreRight() {
		assertThat(score.parts().percent()).as(misses).isGreaterThanOrEqualTo(90);
	}

	@Test
	void kindStrengthFunctionAndWhatIsMeantAreRight() {
		assertThat(score.judgements().percent()).as(misses).isGreaterThanOrEqualTo(90);
	}

	@Test
	void hardlyAnythingElseIsRead() {
		assertThat(score.falseReferences()).as(misses).isLessThanOrEqualTo(3);
	}

	@Test
	void whatDoesNotFitIsFoundAndNothingElse() {
		assertThat(score.findings().percent()).as(misses).isEqualTo(100);
		assertThat(score.falseFindings()).as(misses).isZero();
	}
}
