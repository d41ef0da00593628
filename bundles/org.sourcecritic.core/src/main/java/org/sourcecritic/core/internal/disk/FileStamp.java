package org.sourcecritic.core.internal.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/** Size, time and file key: when these are the same, so is the file. */
public record FileStamp(long size, long modifiedNanos, String key) {

	/** That of no file. */
	public static final FileStamp NONE = new FileStamp(-1, 0, "");

	public static FileStamp of(BasicFileAttributes attributes) {
		var time = attributes.lastModifiedTime().toInstant();
		return new FileStamp(attributes.size(), time.getEpochSecond() * 1_000_000_000L + time.getNano(),
				Objects.toString(attributes.fileKey()));
	}

	public static FileStamp of(Path file) throws IOException {
		return of(Files.readAttributes(file, BasicFileAttributes.class));
	}
}
