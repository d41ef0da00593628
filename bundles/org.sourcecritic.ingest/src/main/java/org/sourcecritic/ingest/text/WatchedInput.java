package org.sourcecritic.ingest.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;

import org.sourcecritic.ingest.UnreadableDocumentException;

/** The bytes of a file, with progress in steps of 64 kB; reading ends when the monitor is cancelled. */
public final class WatchedInput extends FilterInputStream {

	private static final int STEP = 1 << 16;

	private final IProgressMonitor monitor;
	private long read;
	private long told;

	/** @param in bytes that somebody else closes or this stream */
	public WatchedInput(InputStream in, IProgressMonitor monitor) {
		super(in);
		this.monitor = monitor;
	}

	/**
	 * Opens a file that isn't larger than {@link PlainTextReader#LARGEST}, and begins the monitor's task.
	 *
	 * @throws UnreadableDocumentException when it is larger
	 */
	public static WatchedInput open(Path file, IProgressMonitor monitor)
			throws IOException, UnreadableDocumentException {
		long size = PlainTextReader.checkSize(file);
		monitor.beginTask(String.valueOf(file.getFileName()), (int) (size / STEP) + 1);
		return new WatchedInput(Files.newInputStream(file), monitor);
	}

	@Override
	public int read() throws IOException {
		watch(1);
		return super.read();
	}

	@Override
	@NonNullByDefault({})
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int count = super.read(bytes, offset, Math.min(length, STEP));
		watch(Math.max(0, count));
		return count;
	}

	private void watch(int count) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		read += count;
		int steps = (int) ((read - told) / STEP);
		if (steps > 0) {
			told += (long) steps * STEP;
			monitor.worked(steps);
		}
	}
}
