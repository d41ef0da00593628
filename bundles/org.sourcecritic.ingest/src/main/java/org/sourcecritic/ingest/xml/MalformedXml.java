package org.sourcecritic.ingest.xml;

import javax.xml.stream.Location;

import org.eclipse.jdt.annotation.Nullable;

import org.sourcecritic.ingest.l10n.Messages;

/** XML that can't be read. The message is one line with line, column and reason, without the name of the file. */
public final class MalformedXml extends Exception {

	private static final long serialVersionUID = 1L;

	private MalformedXml(String message, Throwable cause) {
		super(message, cause);
	}

	static MalformedXml at(@Nullable Location place, String reason, Throwable cause) {
		int line = place == null ? 1 : Math.max(1, place.getLineNumber());
		int column = place == null ? 1 : Math.max(1, place.getColumnNumber());
		return new MalformedXml(Messages.format("MalformedXml_at", line, column, reason), cause);
	}
}
