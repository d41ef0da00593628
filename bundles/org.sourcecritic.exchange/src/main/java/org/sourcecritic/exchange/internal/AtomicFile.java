package org.sourcecritic.exchange.internal;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.nio.file.StandardCopyOption;

import org.sourcecritic.exchange.ExchangeException;
import org.sourcecritic.exchange.Place;

/** Writes a file wholly or not at all. */
public final class AtomicFile {

	/** Writes the content; whatever it throws, nothing is left behind. */
	@FunctionalInterface
	public interface Content {
		void writeTo(OutputStream out) throws IOException;
	}

	private AtomicFile() {
	}

	/**
	 * Writes beside the file, forces it to disk and then puts it in its place.
	 *
	 * @throws ExchangeException
	 *     when it could not be written; what stood there before stays
	 */
	public static void write(Path file, Content content) throws ExchangeException {
		if (Files.isDirectory(file)) {
			throw failure(file, Messages.text("AtomicFile_isFolder"), null);
		}
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			throw failure(file, Messages.text("AtomicFile_isNoFile"), null);
		}
		Path folder = file.toAbsolutePath().getParent();
		Path name = file.getFileName();
		if (folder == null || name == null || !Files.isDirectory(folder)) {
			throw failure(file, Messages.text("AtomicFile_noFolder"), null);
		}
		Path beside = null;
		try {
			beside = folder.resolve("." + name + "." + UUID.randomUUID() + ".part");
			try (var file2 = new FileOutputStream(beside.toFile());
					var out = new BufferedOutputStream(file2, 1 << 16)) {
				content.writeTo(out);
				out.flush();
				file2.getFD().sync();
			}
			move(beside, file);
			beside = null;
		} catch (IOException e) {
			throw failure(file, Messages.text("AtomicFile_notWritten", reason(e)), e);
		} finally {
			discard(beside);
		}
	}

	/** What an exception of the file system says, without the name of the file. */
	public static String reason(IOException e) {
		return switch (e) {
			case java.nio.file.NoSuchFileException missing -> Messages.text("AtomicFile_missing");
			case java.nio.file.AccessDeniedException denied -> Messages.text("AtomicFile_denied");
			case java.nio.file.FileSystemException other when other.getReason() != null -> other.getReason();
			default -> String.valueOf(e.getMessage()).lines().findFirst().orElse("");
		};
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static void discard(@org.eclipse.jdt.annotation.Nullable Path beside) throws ExchangeException {
		if (beside != null) {
			try {
				Files.deleteIfExists(beside);
			} catch (IOException e) {
				throw failure(beside, Messages.text("AtomicFile_notWritten", reason(e)), e);
			}
		}
	}

	private static ExchangeException failure(Path file, String message,
			@org.eclipse.jdt.annotation.Nullable IOException cause) {
		return cause == null
				? new ExchangeException(new org.sourcecritic.exchange.ExchangeProblem(Place.file(file), message))
				: new ExchangeException(Place.file(file), message, cause);
	}
}
