package org.sourcecritic.core.internal.state;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;

import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.internal.disk.CorpusFolder;

/**
 * Earlier versions of set files on this machine: the last twenty, and before those one a day. An editor's local history
 * sees neither files that are renamed into place nor large ones.
 */
final class SetHistory {

	private static final int LATEST = 20;
	/** Sorts by time; the first eight characters are the day. */
	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z.xmi'")
			.withZone(ZoneOffset.UTC);
	private static final int DAY = 8;

	private final CorpusFolder folder;

	SetHistory(CorpusFolder folder) {
		this.folder = folder;
	}

	/** Keeps the file of a set as it is now, if there is one. */
	void keep(SetKey key, Instant now) throws IOException {
		var file = folder.file(CorpusFolder.set(key));
		if (!Files.exists(file)) {
			return;
		}
		var place = folder.history(key);
		Files.createDirectories(place);
		keep(file, place.resolve(NAME.format(now)));
		thinOut(place);
	}

	/** The file is about to be replaced, not written to, so a link keeps it at no cost where the system has links. */
	private static void keep(Path file, Path kept) throws IOException {
		try {
			Files.createLink(kept, file);
		} catch (FileAlreadyExistsException e) {
			// two versions within a millisecond: the earlier one stays
			return;
		} catch (IOException | UnsupportedOperationException e) {
			Files.copy(file, kept);
		}
	}

	private static void thinOut(Path place) throws IOException {
		List<Path> latestFirst;
		try (var files = Files.list(place)) {
			latestFirst = files.sorted().toList().reversed();
		}
		var days = new HashSet<String>();
		for (var old : latestFirst.subList(Math.min(LATEST, latestFirst.size()), latestFirst.size())) {
			var name = String.valueOf(old.getFileName());
			if (!days.add(name.substring(0, Math.min(DAY, name.length())))) {
				Files.delete(old);
			}
		}
	}
}
