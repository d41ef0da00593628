package org.sourcecritic.core.internal.disk;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The end of the journal, where operations are appended. The journal is a folder of numbered parts: folding starts a
 * new part and deletes the earlier ones when all they say is in the corpus's files.
 */
public final class Journal implements AutoCloseable {

	private final Path folder;
	private final Set<Path> damaged;
	/** Held while waiting for the disk, before this object's own monitor. */
	private final Object forcing = new Object();
	private final DiskSteps steps;
	private long part;
	/** No channel: an interrupted thread would close it. */
	private @Nullable RandomAccessFile file;
	private long length;
	private boolean forced = true;
	private boolean closed;

	/**
	 * @param part
	 *     the number of the first part to write, greater than all that exist
	 * @param damaged
	 *     parts that were not read to their end; they are put aside instead of deleted
	 */
	public Journal(Path folder, long part, Set<Path> damaged, DiskSteps steps) {
		this.folder = folder;
		this.part = part;
		this.damaged = Set.copyOf(damaged);
		this.steps = steps;
	}

	/**
	 * Appends without waiting for the disk; what a process has appended survives its death.
	 *
	 * @return the position before the line, see {@link #takeBack}
	 * @throws IOException
	 *     when nothing was appended
	 */
	public synchronized long append(byte[] line) throws IOException {
		var before = length;
		try {
			steps.before("append", folder);
			var open = opened();
			open.seek(before);
			open.write(line);
			length = before + line.length;
			forced = false;
			return before;
		} catch (IOException e) {
			takeBack(before);
			throw e;
		}
	}

	/** Forgets what was appended since a position. */
	public synchronized void takeBack(long position) {
		var open = file;
		if (open == null) {
			return;
		}
		try {
			open.setLength(position);
			length = position;
			forced = false;
		} catch (IOException e) {
			// a line that is cut off at the end of a part is not read; so this part ends here
			file = null;
			part++;
			length = 0;
		}
	}

	/** Waits until everything appended is on the disk; others can append meanwhile. */
	public void force() throws IOException {
		synchronized (forcing) {
			RandomAccessFile open;
			synchronized (this) {
				open = forced ? null : file;
				forced = true;
			}
			if (open == null) {
				return;
			}
			try {
				steps.before("force", folder);
				open.getFD().sync();
				AtomicFiles.force(folder);
			} catch (IOException e) {
				synchronized (this) {
					forced = false;
				}
				throw e;
			}
		}
	}

	/**
	 * Begins a new part.
	 *
	 * @return the number of the last part that is complete
	 */
	public long rotate() throws IOException {
		synchronized (forcing) {
			force();
			synchronized (this) {
				var open = file;
				if (open != null) {
					open.close();
					file = null;
					part++;
					length = 0;
				}
				return part - 1;
			}
		}
	}

	/**
	 * Deletes the parts up to a number, the first one first: what is left then still ends with the last word on each
	 * id.
	 */
	public void drop(long upTo) throws IOException {
		for (var old : JournalParts.in(folder).entrySet()) {
			if (old.getKey() <= upTo) {
				steps.before("drop", old.getValue());
				drop(old.getValue());
			}
		}
		if (Files.isDirectory(folder)) {
			AtomicFiles.force(folder);
		}
	}

	private void drop(Path old) throws IOException {
		if (damaged.contains(old)) {
			Files.move(old, freeName(old));
		} else {
			Files.deleteIfExists(old);
		}
	}

	/** Never the name of a part that was kept before. */
	private static Path freeName(Path old) {
		var kept = old.resolveSibling(old.getFileName() + ".damaged");
		for (var n = 2; Files.exists(kept); n++) {
			kept = old.resolveSibling(old.getFileName() + "." + n + ".damaged");
		}
		return kept;
	}

	private RandomAccessFile opened() throws IOException {
		var open = file;
		if (open != null) {
			return open;
		}
		if (closed) {
			throw new ClosedChannelException();
		}
		Files.createDirectories(folder);
		// always a new one: a part that is there already is never cut off
		var path = Files.createFile(folder.resolve(JournalParts.name(part)));
		var opened = new RandomAccessFile(path.toFile(), "rw");
		file = opened;
		return opened;
	}

	/** Nothing can be appended any more. */
	@Override
	public void close() throws IOException {
		synchronized (forcing) {
			synchronized (this) {
				closed = true;
				var open = file;
				if (open != null) {
					file = null;
					open.close();
				}
			}
		}
	}
}
