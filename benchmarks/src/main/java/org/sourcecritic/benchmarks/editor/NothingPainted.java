package org.sourcecritic.benchmarks.editor;

/** A candidate has not painted what it was asked to show, however long it was given. */
final class NothingPainted extends RuntimeException {

	private static final long serialVersionUID = 1;

	NothingPainted(String candidate) {
		super("Nothing was painted in 30 s by " + candidate);
	}
}
