package org.sourcecritic.core.internal.state;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.internal.disk.AtomicFiles;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.internal.disk.DiskSteps;

/**
 * Moves the files of documents into the corpus and out again. A move that was made already is not made again, so a
 * killed process's moves are ended by the next one.
 */
final class ParcelFiles {

	private final CorpusFolder folder;
	private final AtomicFiles atomic;

	ParcelFiles(CorpusFolder folder, AtomicFiles atomic) {
		this.folder = folder;
		this.atomic = atomic;
	}

	/**
	 * Ends the moves that a killed process began, and clears what it packed in vain. Only the last edit can be
	 * half-done;
	 * the files of earlier ones may bear the names of later ones and are not touched.
	 */
	static void tidyUp(CorpusFolder folder, Overlay journal, DiskSteps steps) throws IOException {
		var files = new ParcelFiles(folder, new AtomicFiles(steps));
		files.move(journal.lastMoves());
		deleteAll(folder.incoming(""));
	}

	/**
	 * @throws IOException
	 *     when a file could not be moved; the others are back where they were
	 */
	void move(List<Edit.Move> moves) throws IOException {
		var moved = new ArrayList<Path[]>();
		try {
			for (var move : moves) {
				move(move, moved);
			}
			forceFolders(moved);
		} catch (IOException e) {
			for (var move : moved.reversed()) {
				Files.move(move[1], move[0]);
			}
			throw e;
		}
		moves.stream().filter(Edit.Move::present).forEach(move -> deleteAll(folder.incoming(move.parcel())));
	}

	private void move(Edit.Move move, List<Path[]> moved) throws IOException {
		for (var file : move.files()) {
			if (!folder.file(file).normalize().startsWith(folder.root())) {
				throw new NoSuchFileException(file);
			}
			var from = move.present() ? outside(move.parcel(), file) : folder.file(file);
			var to = move.present() ? folder.file(file) : folder.trash(move.parcel()).resolve(file);
			if (Files.exists(from) && (move.present() || !Files.exists(to))) {
				atomic.move(from, to);
				moved.add(new Path[]{ from, to });
			}
		}
	}

	private Path outside(String parcel, String file) {
		var incoming = folder.incoming(parcel).resolve(file);
		return Files.exists(incoming) ? incoming : folder.trash(parcel).resolve(file);
	}

	private static void forceFolders(List<Path[]> moved) throws IOException {
		Set<@Nullable Path> folders = new LinkedHashSet<>();
		moved.forEach(move -> folders.add(move[1].getParent()));
		for (var parent : folders) {
			if (parent != null) {
				AtomicFiles.force(parent);
			}
		}
	}

	/** Deletes a folder of our own; what can't be deleted means nothing and stays. */
	static void deleteAll(Path place) {
		if (!Files.exists(place)) {
			return;
		}
		try {
			Files.walkFileTree(place, new SimpleFileVisitor<Path>() {
				@Override
				@NonNullByDefault({})
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.delete(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				@NonNullByDefault({})
				public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
					Files.delete(visited);
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			// nobody reads a parcel that no journal names
			return;
		}
	}
}
