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

	/**
	 * @param guard
	 *     asked before each file and after the last; what it throws ends the forcing
	 */
	static void force(Collection<Path> files, Runnable guard) throws IOException {
		try (var threads = Executors.newFixedThreadPool(Math.max(1, Math.min(AT_ONCE, files.size())))) {
			CompletableFuture.allOf(files.stream().map(file -> CompletableFuture.runAsync(() -> {
				guard.run();
				force(file);
			}, threads)).toArray(CompletableFuture<?>[]::new)).join();
		} catch (CompletionException e) {
			throw thrown(e.getCause());
		}
		guard.run();
	}

	private static IOException thrown(Throwable cause) {
		return switch (cause) {
			case IOException io -> io;
			case RuntimeException unexpected -> throw unexpected;
			default -> new IOException(cause);
		};
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
