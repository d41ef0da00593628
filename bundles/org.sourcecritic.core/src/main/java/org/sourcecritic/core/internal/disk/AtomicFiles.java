package org.sourcecritic.core.internal.disk;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files so that after a crash each is either the old one or the new one, whole and on the disk. */
public final class AtomicFiles {

	/** The ending of a file that is being written; one that is left over means nothing. */
	public static final String UNFINISHED = ".tmp";

	/** What is to be in a file. */
	@FunctionalInterface
	public interface Content {
		void writeTo(OutputStream out) throws IOException;
	}

	private final DiskSteps steps;

	public AtomicFiles(DiskSteps steps) {
		this.steps = steps;
	}

	/** Writes beside the target, forces it to the disk and puts it in the target's place. */
	public void write(Path target, byte[] content) throws IOException {
		Files.createDirectories(folderOf(target));
		write(target, out -> out.write(content));
	}

	/** As above, into a folder that is there; whatever the content throws, the target stays as it was. */
	public void write(Path target, Content content) throws IOException {
		var unfinished = target.resolveSibling("." + target.getFileName() + UNFINISHED);
		try {
			steps.before("write", unfinished);
			writeForced(unfinished, content);
			steps.before("rename", target);
			Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException | RuntimeException e) {
			Files.deleteIfExists(unfinished);
			throw e;
		}
		steps.before("force", target);
		force(folderOf(target));
	}

	/** Moves within the corpus to where nothing is; the target's folder is made. */
	public void move(Path from, Path to) throws IOException {
		steps.before("move", to);
		if (Files.exists(to)) {
			throw new FileAlreadyExistsException(to.toString());
		}
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (NoSuchFileException e) {
			Files.createDirectories(folderOf(to));
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		}
	}

	public void delete(Path file) throws IOException {
		steps.before("delete", file);
		Files.deleteIfExists(file);
	}

	/** Writes a new file that nobody looks for yet. */
	public static void writeForced(Path file, byte[] content) throws IOException {
		writeForced(file, out -> out.write(content));
	}

	private static void writeForced(Path file, Content content) throws IOException {
		// no channel: an interrupted thread would close it
		try (var bytes = new FileOutputStream(file.toFile()); var out = new BufferedOutputStream(bytes, 1 << 16)) {
			content.writeTo(out);
			out.flush();
			bytes.getFD().sync();
		}
	}

	/** Forces a folder's list of files to the disk, where the system can do that. */
	public static void force(Path folder) throws IOException {
		try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (AccessDeniedException e) {
			// Windows opens no folder; its file system writes renames in order by itself
			return;
		}
	}

	private static Path folderOf(Path file) {
		var folder = file.getParent();
		if (folder == null) {
			throw new IllegalArgumentException(file.toString());
		}
		return folder;
	}
}
