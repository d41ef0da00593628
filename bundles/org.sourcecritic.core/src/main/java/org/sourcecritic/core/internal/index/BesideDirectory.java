package org.sourcecritic.core.internal.index;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * An index that somebody else writes, as it was at one moment, with changes of our own beside it in memory. So one who
 * only reads a corpus works with the same index writer as the one who may write it.
 */
@NonNullByDefault({})
final class BesideDirectory extends Directory {

	private final Directory theirs;
	private final Set<String> theirFiles = ConcurrentHashMap.newKeySet();
	private final ByteBuffersDirectory ours = new ByteBuffersDirectory();

	BesideDirectory(Directory theirs) throws IOException {
		this.theirs = theirs;
		theirFiles.addAll(Arrays.asList(theirs.listAll()));
	}

	@Override
	public String[] listAll() throws IOException {
		var names = new TreeSet<>(theirFiles);
		names.addAll(Arrays.asList(ours.listAll()));
		return names.toArray(String[]::new);
	}

	private boolean isOurs(String name) throws IOException {
		return Stream.of(ours.listAll()).anyMatch(name::equals);
	}

	@Override
	public void deleteFile(String name) throws IOException {
		if (isOurs(name)) {
			ours.deleteFile(name);
		} else if (!theirFiles.remove(name)) {
			throw new NoSuchFileException(name);
		}
	}

	@Override
	public long fileLength(String name) throws IOException {
		return isOurs(name) ? ours.fileLength(name) : theirs(name).fileLength(name);
	}

	@Override
	public IndexInput openInput(String name, IOContext context) throws IOException {
		return isOurs(name) ? ours.openInput(name, context) : theirs(name).openInput(name, context);
	}

	private Directory theirs(String name) throws NoSuchFileException {
		if (!theirFiles.contains(name)) {
			throw new NoSuchFileException(name);
		}
		return theirs;
	}

	@Override
	public IndexOutput createOutput(String name, IOContext context) throws IOException {
		theirFiles.remove(name);
		return ours.createOutput(name, context);
	}

	@Override
	public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
		return ours.createTempOutput(prefix, suffix, context);
	}

	@Override
	public void sync(Collection<String> names) {
		// in memory only
	}

	@Override
	public void syncMetaData() {
		// in memory only
	}

	@Override
	public void rename(String source, String dest) throws IOException {
		theirFiles.remove(dest);
		ours.rename(source, dest);
	}

	@Override
	public Lock obtainLock(String name) throws IOException {
		return ours.obtainLock(name);
	}

	@Override
	public Set<String> getPendingDeletions() {
		return Set.of();
	}

	@Override
	public void close() throws IOException {
		try (theirs) {
			ours.close();
		}
	}
}
