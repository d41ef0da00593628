package org.sourcecritic.workspace;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Keeps two workbenches that were started with the same place for their data from writing one workspace. The second one
 * does without.
 */
final class WorkspaceLock implements AutoCloseable {

	private static final String METADATA = ".metadata"; //$NON-NLS-1$
	private static final String NAME = ".sourcecritic"; //$NON-NLS-1$

	private @Nullable FileLock held;

	/** Whether this process may use the workspace; takes it when nobody does. */
	synchronized boolean isOurs() {
		if (held == null) {
			held = take();
		}
		return held != null;
	}

	synchronized boolean isTaken() {
		return held != null;
	}

	private static @Nullable FileLock take() {
		var area = Platform.getInstanceLocation();
		if (area == null || area.getURL() == null || area.isReadOnly()) {
			return null; // started without data
		}
		try {
			var folder = Files.createDirectories(new File(area.getURL().getPath()).toPath().resolve(METADATA));
			var channel = FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			var lock = channel.tryLock();
			if (lock == null) {
				channel.close();
			}
			return lock;
		} catch (IOException | OverlappingFileLockException e) {
			return null; // without the workspace, then
		}
	}

	@Override
	public synchronized void close() {
		var lock = held;
		held = null;
		if (lock == null) {
			return;
		}
		try {
			lock.acquiredBy().close();
		} catch (IOException e) {
			// the end of the process releases it
		}
	}
}
