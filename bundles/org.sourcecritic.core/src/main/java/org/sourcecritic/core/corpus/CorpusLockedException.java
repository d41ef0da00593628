package org.sourcecritic.core.corpus;

/** Another process writes to the corpus; the message names its holder. */
public final class CorpusLockedException extends CorpusException {

	private static final long serialVersionUID = 1L;

	private final String holder;

	public CorpusLockedException(String message, String holder) {
		super(message);
		this.holder = holder;
	}

	/** Process, host and person, for people to read. */
	public String holder() {
		return holder;
	}
}
