package org.sourcecritic.core.internal.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Size, time and file key: when these are the same, so is the file.
 *
 * @param key
 *     the file system's own, compared and written out but never asked for anything
 */
public record FileStamp(long size, long modifiedNanos, Object key) {

	private static final String NO_KEY = "null";

	/** That of no file. */
	public static final FileStamp NONE = new FileStamp(-1, 0, "");

	public static FileStamp of(BasicFileAttributes attributes) {
		return new FileStamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
				Objects.requireNonNullElse(attributes.fileKey(), NO_KEY));
	}

	public static FileStamp of(Path file) throws IOException {
		return of(Files.readAttributes(file, BasicFileAttributes.class));
	}
}
