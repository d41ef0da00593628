package org.sourcecritic.core.internal.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.text.TextDigest;

/** Where the index of a corpus may lie: with the corpus, or, where that can't be written, in the user's cache. */
final class IndexPlace {

	private IndexPlace() {
	}

	/** In the order in which they are tried. */
	static List<Path> of(CorpusFolder folder) {
		var own = folder.local().resolve("index");
		return Files.exists(folder.root()) && canHold(folder) ? List.of(own) : List.of(inCache(folder), own);
	}

	private static boolean canHold(CorpusFolder folder) {
		return Files.isWritable(Files.exists(folder.local()) ? folder.local() : folder.root());
	}

	private static Path inCache(CorpusFolder folder) {
		Path root;
		try {
			root = folder.root().toRealPath();
		} catch (IOException e) {
			root = folder.root();
		}
		return cache().resolve("sourcecritic").resolve("index").resolve(TextDigest.of(root.toString()));
	}

	private static Path cache() {
		var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
		var home = Path.of(System.getProperty("user.home", "."));
		if (system.contains("win")) {
			return environment("LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
		}
		if (system.contains("mac")) {
			return home.resolve("Library/Caches");
		}
		return environment("XDG_CACHE_HOME").orElse(home.resolve(".cache"));
	}

	private static Optional<Path> environment(String name) {
		return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank()).map(Path::of);
	}
}
