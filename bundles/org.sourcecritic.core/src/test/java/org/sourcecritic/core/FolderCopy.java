package org.sourcecritic.core;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;

import org.sourcecritic.core.text.TextDigest;

/**
 * Folders as a crash would leave them, and as they can be compared. The lock is never opened: that would release it.
 */
@NonNullByDefault({})
public final class FolderCopy {

	private FolderCopy() {
	}

	/** Copies all but the lock; files that vanish meanwhile are left out. */
	public static Path of(Path folder, Path target) throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) throws IOException {
				Files.createDirectories(target.resolve(folder.relativize(visited).toString()));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				if (!file.endsWith("lock")) {
					copy(file, target.resolve(folder.relativize(file).toString()));
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException e) {
				return FileVisitResult.CONTINUE; // gone since its folder was listed
			}
		});
		return target;
	}

	/** Deletes a folder with all that is in it. */
	public static void delete(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	private static void copy(Path file, Path copy) throws IOException {
		try {
			Files.copy(file, copy);
		} catch (NoSuchFileException e) {
			return;
		}
	}

	/** The digests of all files but what is this machine's own, by name. */
	public static Map<String, String> digests(Path folder) throws IOException {
		var digests = new TreeMap<String, String>();
		try (var files = Files.walk(folder)) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				var name = folder.relativize(file).toString().replace('\\', '/');
				if (!name.startsWith(".sourcecritic/")) {
					digests.put(name, TextDigest.ofUtf8(Files.readAllBytes(file)));
				}
			}
		}
		return digests;
	}

	/** The texts that an import has gathered so far, by the names of their files. */
	public static Map<String, String> textsWaiting(Path folder) throws IOException {
		var texts = new TreeMap<String, String>();
		var incoming = folder.resolve(".sourcecritic/incoming");
		if (!Files.exists(incoming)) {
			return texts;
		}
		try (var files = Files.walk(incoming)) {
			for (var file : files.filter(found -> found.getParent().endsWith("texts")).toList()) {
				texts.put(String.valueOf(file.getFileName()), Files.readString(file));
			}
		}
		return texts;
	}

	/** The lines of all parts of the journal, as bytes. */
	public static byte[] journal(Path folder) throws IOException {
		var place = folder.resolve(".sourcecritic/journal");
		var bytes = new byte[0];
		if (!Files.isDirectory(place)) {
			return bytes;
		}
		try (var parts = Files.list(place)) {
			for (var part : parts.sorted().toList()) {
				var more = Files.readAllBytes(part);
				bytes = Arrays.copyOf(bytes, bytes.length + more.length);
				System.arraycopy(more, 0, bytes, bytes.length - more.length, more.length);
			}
		}
		return bytes;
	}
}
