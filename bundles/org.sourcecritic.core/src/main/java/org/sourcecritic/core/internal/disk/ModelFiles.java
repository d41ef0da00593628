package org.sourcecritic.core.internal.disk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;
import org.sourcecritic.core.text.TextDigest;
import org.sourcecritic.model.xmi.ModelXmi;
import org.sourcecritic.model.xmi.UnreadableModelException;

/**
 * Reads and writes the model files of a corpus and remembers each as it was then, so that changes by others are noticed
 * and our own are not, and so that an unchanged file is not written again.
 */
public final class ModelFiles {

	/**
	 * @param digest
	 *     the SHA-256 of the content; empty when it was not read
	 */
	private record Known(FileStamp stamp, String digest) {}

	private final CorpusFolder folder;
	private final AtomicFiles atomic;
	private final Map<String, Known> known = new ConcurrentHashMap<>();

	public ModelFiles(CorpusFolder folder, AtomicFiles atomic) {
		this.folder = folder;
		this.atomic = atomic;
	}

	/**
	 * Reads a file; what a newer version put into it is kept.
	 *
	 * @throws UnreadableModelException
	 *     when it is not what it should be
	 */
	public <T extends EObject> T read(String name, Class<T> type) throws IOException {
		var file = folder.file(name);
		var stamp = FileStamp.of(file);
		var bytes = Files.readAllBytes(file);
		known.put(name, new Known(stamp, TextDigest.ofUtf8(bytes)));
		return ModelXmi.readKeepingUnknown(new ByteArrayInputStream(bytes), file.toString(), type);
	}

	/** What a file says, and the stamp it had before it was read. */
	public record Stamped<T>(T content, FileStamp stamp) {}

	/**
	 * Reads a file for somebody who did not ask whether it changed: when it did, that is still to be noticed.
	 *
	 * @throws UnreadableModelException
	 *     when it is not what it should be
	 */
	public <T extends EObject> Stamped<T> readStamped(String name, Class<T> type) throws IOException {
		var file = folder.file(name);
		var stamp = FileStamp.of(file);
		var bytes = Files.readAllBytes(file);
		var last = known.get(name);
		if (last != null && last.stamp().equals(stamp) && last.digest().isEmpty()) {
			known.replace(name, last, new Known(stamp, TextDigest.ofUtf8(bytes)));
		}
		return new Stamped<>(
				ModelXmi.readKeepingUnknown(new ByteArrayInputStream(bytes), file.toString(), type), stamp);
	}

	/** The stamp of a file as it was read or written last. */
	public FileStamp stamp(String name) {
		var last = known.get(name);
		return last == null ? FileStamp.NONE : last.stamp();
	}

	/** Something that may fail. */
	@FunctionalInterface
	public interface Step {
		void take() throws IOException;
	}

	/** Writes a file whole or not at all; does nothing when it says that already. */
	public void write(String name, EObject content) throws IOException {
		write(name, content, () -> {
			// nothing to do before
		});
	}

	/**
	 * As above.
	 *
	 * @param before
	 *     done when the file is really going to be replaced
	 */
	public void write(String name, EObject content, Step before) throws IOException {
		var bytes = ModelXmi.write(content);
		var digest = TextDigest.ofUtf8(bytes);
		var last = known.get(name);
		if (last != null && last.digest().equals(digest) && Files.exists(folder.file(name))) {
			return;
		}
		before.take();
		atomic.write(folder.file(name), bytes);
		known.put(name, new Known(FileStamp.of(folder.file(name)), digest));
	}

	public void delete(String name) throws IOException {
		atomic.delete(folder.file(name));
		known.remove(name);
	}

	/** Takes note of a file without reading it. */
	public void note(String name, FileStamp stamp) {
		known.putIfAbsent(name, new Known(stamp, ""));
	}

	/** Takes note of a file of our own that was moved into its place. */
	public void noteAsIs(String name) {
		if (name.startsWith(CorpusFolder.SOURCES)) {
			return;
		}
		try {
			known.put(name, new Known(FileStamp.of(folder.file(name)), ""));
		} catch (IOException e) {
			// gone again: the next look at the disk tells
			known.remove(name);
		}
	}

	public void forget(String name) {
		known.remove(name);
	}

	/** Whether the file is there and is as it was read or written last, or is not there and was not. */
	public boolean isAsKnown(String name) throws IOException {
		var last = known.get(name);
		if (!Files.exists(folder.file(name))) {
			return last == null;
		}
		return last != null && isSame(name, last, FileStamp.of(folder.file(name)));
	}

	/** The files that came, went or were changed by others. They count as known from now on. */
	public SortedSet<String> takeChanges() throws IOException {
		var changed = new TreeSet<String>();
		var present = DiskScan.of(folder);
		for (var file : present.entrySet()) {
			var last = known.get(file.getKey());
			if (last == null || !isSame(file.getKey(), last, file.getValue())) {
				known.put(file.getKey(), new Known(file.getValue(), ""));
				changed.add(file.getKey());
			}
		}
		for (var name : known.keySet()) {
			if (!present.containsKey(name)) {
				known.remove(name);
				changed.add(name);
			}
		}
		return changed;
	}

	private boolean isSame(String name, Known last, FileStamp stamp) {
		if (last.stamp().equals(stamp)) {
			return true;
		}
		if (last.digest().isEmpty() || last.stamp().size() != stamp.size() || !hasDigest(name, last.digest())) {
			return false;
		}
		known.put(name, new Known(stamp, last.digest()));
		return true;
	}

	/** A file that can't be read just now counts as changed: whoever reads it hears why. */
	private boolean hasDigest(String name, String digest) {
		try {
			return TextDigest.ofUtf8(Files.readAllBytes(folder.file(name))).equals(digest);
		} catch (IOException e) {
			return false;
		}
	}
}
