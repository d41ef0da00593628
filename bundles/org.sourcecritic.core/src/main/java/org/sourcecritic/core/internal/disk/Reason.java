package org.sourcecritic.core.internal.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Why the system refused, in words for people. */
public final class Reason {

	private Reason() {
	}

	public static String of(IOException e) {
		return switch (e) {
			case NoSuchFileException gone -> Messages.format("Reason_missing");
			case AccessDeniedException denied -> Messages.format("Reason_denied");
			case FileSystemException system when system.getReason() != null -> text(system.getReason());
			default -> text(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
		};
	}

	private static String text(String message) {
		var known = message.toLowerCase(Locale.ROOT);
		if (known.contains("no space") || known.contains("not enough space")) {
			return Messages.format("Reason_full");
		}
		if (known.contains("read-only")) {
			return Messages.format("Reason_readOnly");
		}
		return message.replaceAll("\\s+", " ");
	}
}
