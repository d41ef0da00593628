package org.sourcecritic.model.xmi;

import java.io.IOException;
import java.util.OptionalInt;

/** A model file that could not be read: nothing of it was kept. The message is one line and names file and line. */
public class UnreadableModelException extends IOException {

	private static final long serialVersionUID = 1L;

	private final String file;
	private final int line;

	/**
	 * @param line
	 *     from 1, or 0 when unknown
	 */
	public UnreadableModelException(String file, int line, String reason) {
		super(line > 0 ? file + ":" + line + ": " + reason : file + ": " + reason);
		this.file = file;
		this.line = line;
	}

	public String file() {
		return file;
	}

	public OptionalInt line() {
		return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
	}
}
