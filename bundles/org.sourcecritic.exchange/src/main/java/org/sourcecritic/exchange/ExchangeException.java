package org.sourcecritic.exchange;

import java.util.List;
import java.util.stream.Collectors;

/** A file that could not be read or written, or rows that could not be put: a line for each thing that is wrong. */
public final class ExchangeException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<ExchangeProblem> problems;

	public ExchangeException(ExchangeProblem problem) {
		this(List.of(problem));
	}

	public ExchangeException(Place place, String message, Throwable cause) {
		super(place + ": " + message, cause);
		problems = List.of(new ExchangeProblem(place, message));
	}

	public ExchangeException(List<ExchangeProblem> problems) {
		super(problems.stream().map(ExchangeProblem::toString).collect(Collectors.joining("\n")));
		this.problems = List.copyOf(problems);
	}

	public List<ExchangeProblem> problems() {
		return problems;
	}
}
