package org.sourcecritic.benchmarks.corpus;

/**
 * How many annotations each set gets: long documents more than short ones, the first annotator more than the last, and
 * all together exactly what the plan says.
 */
final class SetSizes {

	private final CorpusPlan plan;
	/** The sum of the weights of all sets before one. */
	private final double[] before;

	SetSizes(CorpusPlan plan) {
		this.plan = plan;
		before = new double[plan.documents() * plan.annotators() + 1];
		for (var document = 0; document < plan.documents(); document++) {
			var part = Dice.of(plan.seed(), Purpose.SIZE, document).part();
			var weight = 0.5 + 2 * part * part;
			for (var annotator = 0; annotator < plan.annotators(); annotator++) {
				var set = index(document, annotator);
				before[set + 1] = before[set] + weight / (1 + 0.1 * annotator);
			}
		}
	}

	/** Annotations in the set. */
	int annotations(int document, int annotator) {
		var set = index(document, annotator);
		return (int) (upTo(set + 1) - upTo(set));
	}

	/** Words that the document needs for the plan's density. */
	int words(int document) {
		var first = index(document, 0);
		var annotations = upTo(first + plan.annotators()) - upTo(first);
		return (int) Math.max(40, 1000 * annotations / plan.annotators() / plan.density());
	}

	private int index(int document, int annotator) {
		return document * plan.annotators() + annotator;
	}

	private long upTo(int set) {
		return (long) (plan.annotations() * (before[set] / before[before.length - 1]));
	}
}
