package org.sourcecritic.core.internal.disk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusLockedException;

/**
 * The right to write to a corpus. The system takes it from a process that dies, so it is never stale. What is locked is
 * a byte far behind the file's content, so that others can read who holds it on every system.
 */
public final class CorpusLock implements AutoCloseable {

	private static final long LOCKED_BYTE = 1L << 40;
	private static final int LONGEST_HOLDER = 1_000;
	/**
	 * POSIX gives a process's lock up as soon as the process closes the file once, however often it has it open. So a
	 * second attempt in this process must not even open it, whichever class loader it comes from.
	 */
	private static final String PROPERTY = "org.sourcecritic.lock:";

	private final FileChannel channel;
	private final String property;

	private CorpusLock(FileChannel channel, String property) {
		this.channel = channel;
		this.property = property;
	}

	/**
	 * @throws CorpusLockedException
	 *     when it is held
	 * @throws CorpusException
	 *     when the folder can't be written to
	 */
	public static CorpusLock acquire(CorpusFolder folder, String person) throws CorpusException {
		var holder = Messages.format("CorpusLock_holder", person, Long.toString(ProcessHandle.current().pid()), host());
		var property = "";
		try {
			Files.createDirectories(folder.local());
			property = PROPERTY + folder.local().toRealPath();
			var other = System.getProperties().putIfAbsent(property, holder);
			if (other != null) {
				throw locked(folder, other.toString());
			}
			return open(folder, holder, property);
		} catch (IOException e) {
			throw new CorpusException(Messages.format("CorpusLock_notWritable", folder.root(), Reason.of(e)), e);
		}
	}

	private static CorpusLock open(CorpusFolder folder, String holder, String property)
			throws IOException, CorpusException {
		FileChannel channel = null;
		var held = false;
		try {
			channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ,
					StandardOpenOption.WRITE);
			if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
				throw locked(folder, holderIn(channel));
			}
			channel.truncate(0);
			channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
			var lock = new CorpusLock(channel, property);
			held = true;
			return lock;
		} catch (OverlappingFileLockException e) {
			throw locked(folder, holder);
		} finally {
			if (!held) {
				System.getProperties().remove(property);
				if (channel != null) {
					channel.close();
				}
			}
		}
	}

	private static String holderIn(FileChannel channel) throws IOException {
		var buffer = ByteBuffer.allocate(LONGEST_HOLDER);
		channel.read(buffer, 0);
		return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
	}

	private static CorpusLockedException locked(CorpusFolder folder, String holder) {
		return new CorpusLockedException(Messages.format("CorpusLock_locked", folder.root(), holder), holder);
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			return Messages.format("CorpusLock_thisMachine");
		}
	}

	/** The lock's file stays: deleting it would let two others lock two files of one name. */
	@Override
	public void close() throws IOException {
		try (channel) {
			channel.truncate(0);
		} finally {
			System.getProperties().remove(property);
		}
	}
}
