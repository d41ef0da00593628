package org.sourcecritic.benchmarks.reading;

import org.sourcecritic.reading.reference.Article;
import org.sourcecritic.reading.reference.ArticleScore;

/** How much of what our own articles refer to is read as a person has read it. */
final class ArticleTable {

	private final boolean failures;

	/** @param failures whether what is read otherwise is printed */
	ArticleTable(boolean failures) {
		this.failures = failures;
	}

	void print() {
		var article = Article.load();
		var read = article.references();
		var score = ArticleScore.of(article, read.references(), read.findings());
		score.table().forEach(System.out::println);
		if (failures) {
			score.misses().forEach(miss -> System.out.println("    " + miss));
		}
		printShort();
	}

	private void printShort() {
		System.out.println("| short article | archival references complete | other fields |");
		System.out.println("|---|---:|---:|");
		for (var name : Article.SHORT) {
			var article = Article.load(name);
			var read = article.references();
			var score = ArticleScore.of(article, read.references(), read.findings());
			System.out.println("| " + name + " | " + share(score.archival()) + " | " + share(score.parts()) + " |");
			if (failures) {
				score.misses().forEach(miss -> System.out.println("    " + miss));
			}
		}
	}

	private static String share(ArticleScore.Share share) {
		return share.right() + " of " + share.of();
	}
}
