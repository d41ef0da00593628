package org.sourcecritic.benchmarks.corpus;

/** What chance is needed for; each has throws of its own, so that a change in one leaves the others as they were. */
final class Purpose {

	static final long CORPUS = 1;
	static final long ANNOTATOR = 2;
	static final long SIZE = 3;
	static final long TEXT = 4;
	static final long CARD = 5;
	static final long SET = 6;
	static final long CLAIM_ID = 7;

	private Purpose() {
	}
}
