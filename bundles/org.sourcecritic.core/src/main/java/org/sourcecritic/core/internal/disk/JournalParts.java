package org.sourcecritic.core.internal.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The parts of a journal by number. */
public final class JournalParts {

	private static final Pattern NAME = Pattern.compile("(\\d{1,18})\\.journal");

	private JournalParts() {
	}

	public static NavigableMap<Long, Path> in(Path folder) throws IOException {
		var parts = new TreeMap<Long, Path>();
		try (var files = Files.newDirectoryStream(folder)) {
			for (var file : files) {
				var name = NAME.matcher(String.valueOf(file.getFileName()));
				if (name.matches()) {
					parts.put(Long.valueOf(name.group(1)), file);
				}
			}
		} catch (NoSuchFileException | NotDirectoryException e) {
			return new TreeMap<>();
		}
		return parts;
	}

	static String name(long part) {
		return part + ".journal";
	}
}
