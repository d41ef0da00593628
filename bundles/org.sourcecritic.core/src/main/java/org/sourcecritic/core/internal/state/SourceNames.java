package org.sourcecritic.core.internal.state;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.sourcecritic.core.internal.disk.CorpusFolder;

/** Names for original files; each is given away once, whatever the case of its letters. */
final class SourceNames {

	private final Set<String> taken = new HashSet<>();

	/** Names that no file in the corpus bears. */
	SourceNames(CorpusFolder folder) throws IOException {
		if (Files.isDirectory(folder.file(CorpusFolder.SOURCES))) {
			try (var sources = Files.list(folder.file(CorpusFolder.SOURCES))) {
				sources.forEach(source -> taken.add(lowerCase(String.valueOf(source.getFileName()))));
			}
		}
	}

	/** A free name like this one, with its folder. */
	String next(String fileName) {
		var dot = fileName.lastIndexOf('.');
		var base = dot > 0 ? fileName.substring(0, dot) : fileName;
		var extension = dot > 0 ? fileName.substring(dot) : "";
		var free = fileName;
		for (var n = 2; !taken.add(lowerCase(free)); n++) {
			free = base + "-" + n + extension;
		}
		return CorpusFolder.SOURCES + free;
	}

	private static String lowerCase(String name) {
		return name.toLowerCase(Locale.ROOT);
	}
}
