package org.sourcecritic.reading;

import java.util.function.UnaryOperator;

/**
 * A sentence and what has to be read in it.
 *
 * @param wanted in the form in which the reader tells what it reads
 */
public record ReadingCase(String sentence, String wanted, UnaryOperator<String> reader) {

	/** What is read in the sentence. */
	public String read() {
		return reader.apply(sentence);
	}

	public boolean isRight() {
		return read().equals(wanted);
	}

	@Override
	public String toString() {
		return sentence;
	}
}
