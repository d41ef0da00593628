package org.sourcecritic.core.corpus;

/** Something about a corpus that its user can understand and act on: one line that names the file. */
public class CorpusException extends Exception {

	private static final long serialVersionUID = 1L;

	public CorpusException(String message) {
		super(message);
	}

	public CorpusException(String message, Throwable cause) {
		super(message, cause);
	}
}
