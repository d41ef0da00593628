package org.sourcecritic.exchange;

/** What is wrong, or worth knowing, at a place of a file; the message is one line. */
public record ExchangeProblem(Place place, String message) {

	/** One line that names file and place. */
	@Override
	public String toString() {
		return place + ": " + message;
	}
}
