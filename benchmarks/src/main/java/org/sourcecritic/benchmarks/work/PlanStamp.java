package org.sourcecritic.benchmarks.work;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file beside a generated folder that says what the folder was made from, written when it is whole. What it doesn't
 * stand beside was not generated and is never deleted.
 */
public record PlanStamp(Path folder, String plan) {

	private Path file() {
		return folder.resolveSibling(folder.getFileName() + ".plan");
	}

	/** Whether the folder is there, whole, and made from this plan. */
	public boolean isValid() throws IOException {
		return Files.isDirectory(folder) && Files.exists(file()) && Files.readString(file()).equals(plan);
	}

	/**
	 * Makes room for the folder to be made anew, and for it to be found unfinished until {@link #write}.
	 *
	 * @throws IOException
	 *     when a folder is in the way that was not generated
	 */
	public void clear() throws IOException {
		if (Files.exists(folder)) {
			if (!Files.exists(file())) {
				throw new IOException(folder + " is there and was not generated; name another folder");
			}
			Files.walkFileTree(folder, new Deletion());
		}
		Files.createDirectories(folder.toAbsolutePath().getParent());
		Files.writeString(file(), "unfinished");
	}

	/** To be called when the folder is whole. */
	public void write() throws IOException {
		Files.writeString(file(), plan);
	}

	private static final class Deletion extends SimpleFileVisitor<Path> {

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
			Files.delete(file);
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
			if (failure != null) {
				throw failure;
			}
			Files.delete(folder);
			return FileVisitResult.CONTINUE;
		}
	}
}
