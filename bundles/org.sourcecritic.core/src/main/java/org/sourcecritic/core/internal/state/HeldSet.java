package org.sourcecritic.core.internal.state;

import java.lang.ref.SoftReference;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.internal.disk.FileStamp;

/**
 * A set that is there. One that says more than its file is kept; any other is read when somebody asks for it and
 * forgotten when memory is short.
 */
public final class HeldSet {

	/** A set as its file says it. */
	public record Read(SetContent content, FileStamp stamp) {}

	/** Reads the set's file; empty when it can't be read or is gone. */
	@FunctionalInterface
	interface Source {
		Optional<Read> read();
	}

	private final @Nullable SetContent kept;
	private SoftReference<@Nullable Read> read;
	private boolean knownAsReadable;

	private HeldSet(@Nullable SetContent kept, @Nullable Read read) {
		this.kept = kept;
		this.read = new SoftReference<>(read);
	}

	/** One that was not read yet. */
	static HeldSet unread() {
		return new HeldSet(null, null);
	}

	/** One whose file says the same, or said so before it became unreadable. */
	static HeldSet read(Read read) {
		return new HeldSet(null, read);
	}

	/** One that is in no file yet. */
	static HeldSet kept(SetContent content) {
		return new HeldSet(content, null);
	}

	boolean isAsItsFile() {
		return kept == null;
	}

	/** What is in memory. */
	synchronized Optional<SetContent> inMemory() {
		if (kept != null) {
			return Optional.of(kept);
		}
		var known = read.get();
		return known == null ? Optional.empty() : Optional.of(known.content());
	}

	/** What it says; read by one thread at a time and remembered for the next. */
	synchronized Optional<SetContent> get(Source source) {
		var known = inMemory();
		if (known.isPresent()) {
			return known;
		}
		var now = source.read();
		if (now.isEmpty()) {
			return Optional.empty();
		}
		read = new SoftReference<>(now.get());
		return Optional.of(now.get().content());
	}

	/** As its file says it, without remembering it; empty when it says more than its file or can't be read. */
	Optional<Read> peek(Source source) {
		synchronized (this) {
			var known = read.get();
			if (kept != null || known != null) {
				return Optional.ofNullable(known);
			}
		}
		return source.read();
	}

	/** Whether its file could be read when it was read last, by this process or another. */
	synchronized boolean isKnownAsReadable() {
		return knownAsReadable || inMemory().isPresent();
	}

	synchronized void knowAsReadable() {
		knownAsReadable = true;
	}
}
