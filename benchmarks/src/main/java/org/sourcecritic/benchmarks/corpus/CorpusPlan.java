package org.sourcecritic.benchmarks.corpus;

import java.util.Locale;

/**
 * What a generated corpus is to be like. The same plan over the same text gives the same bytes.
 *
 * @param documents
 *     how many
 * @param annotations
 *     of all annotators on all documents together, exactly
 * @param annotators
 *     how many; each has a set on each document, unless there are too few annotations
 * @param density
 *     annotations of one annotator per 1,000 words: decides how long the documents are
 * @param overlap
 *     the share of annotations, from 0 to 1, that lie over an earlier one of the same annotator
 * @param seed
 *     another seed gives another corpus of the same kind
 */
public record CorpusPlan(int documents, int annotations, int annotators, double density, double overlap, long seed) {

	public static final double USUAL_DENSITY = 30;
	public static final double USUAL_OVERLAP = 0.3;

	/** @throws IllegalArgumentException when there can be no such corpus */
	public CorpusPlan {
		if (documents < 1 || annotations < 0 || annotators < 1 || !(density > 0) || !(overlap >= 0 && overlap <= 1)) {
			throw new IllegalArgumentException("There can be no such corpus: " + documents + " documents, "
					+ annotations + " annotations, " + annotators + " annotators, density " + density + ", overlap "
					+ overlap);
		}
	}

	/** With the usual density and share of overlaps. */
	public static CorpusPlan of(int documents, int annotations, int annotators, long seed) {
		return new CorpusPlan(documents, annotations, annotators, USUAL_DENSITY, USUAL_OVERLAP, seed);
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT,
				"%d documents, %d annotations by %d annotators, %s per 1000 words, overlap %s, seed %d", documents,
				annotations, annotators, density, overlap, seed);
	}
}
