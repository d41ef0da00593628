package org.sourcecritic.core.internal.state;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** Forces many new files to the disk at once: the system then makes one commit of many, not one of each. */
final class ForcedFiles {

	private static final int AT_ONCE = 16;

	private ForcedFiles() {
	}

	static void force(Collection<Path> files) throws IOException {
		try (var threads = Executors.newFixedThreadPool(Math.max(1, Math.min(AT_ONCE, files.size())))) {
			CompletableFuture.allOf(files.stream().map(file -> CompletableFuture.runAsync(() -> force(file), threads))
					.toArray(CompletableFuture<?>[]::new)).join();
		} catch (CompletionException e) {
			throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
		}
	}

	private static void force(Path file) {
		// no channel: an interrupted thread would close it
		try (var written = new RandomAccessFile(file.toFile(), "rw")) {
			written.getFD().sync();
		} catch (IOException e) {
			throw new CompletionException(e);
		}
	}
}
