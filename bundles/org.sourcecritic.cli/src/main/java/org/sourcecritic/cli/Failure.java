package org.sourcecritic.cli;

import java.util.List;

/** A command can't do what it was asked; one line for each reason, naming the file. */
final class Failure extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<String> lines;

	Failure(String line) {
		this(List.of(line));
	}

	Failure(List<String> lines) {
		super(String.join("\n", lines));
		this.lines = List.copyOf(lines);
	}

	List<String> lines() {
		return lines;
	}
}
