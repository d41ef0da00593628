package org.sourcecritic.ingest;

import java.nio.file.Path;

/** A file that can't become a document. The message is one line that names the file, the place and the reason. */
public final class UnreadableDocumentException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Path file;
	private final String reason;

	/** @param reason what is wrong with the file, without its name */
	public UnreadableDocumentException(Path file, String reason) {
		super(file + ": " + reason);
		this.file = file;
		this.reason = reason;
	}

	/** The same with what made it fail. */
	public UnreadableDocumentException(Path file, String reason, Throwable cause) {
		super(file + ": " + reason, cause);
		this.file = file;
		this.reason = reason;
	}

	/** The file that can't be read. */
	public Path file() {
		return file;
	}

	/** What is wrong with it, without its name. */
	public String reason() {
		return reason;
	}
}
