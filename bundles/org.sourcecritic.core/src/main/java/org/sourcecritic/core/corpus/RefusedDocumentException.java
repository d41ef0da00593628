package org.sourcecritic.core.corpus;

import java.nio.file.Path;

/** A document that can't be stored, because of what it is or because its file is gone; others may be stored still. */
public final class RefusedDocumentException extends CorpusException {

	private static final long serialVersionUID = 1L;

	private final String reason;

	/**
	 * @param source
	 *     the file it was read from
	 * @param reason
	 *     why, without the name of the file
	 */
	public RefusedDocumentException(Path source, String reason) {
		super(source + ": " + reason);
		this.reason = reason;
	}

	/** The same with what made it fail. */
	public RefusedDocumentException(Path source, String reason, Throwable cause) {
		super(source + ": " + reason, cause);
		this.reason = reason;
	}

	/** Why, without the name of the file. */
	public String reason() {
		return reason;
	}
}
