package org.sourcecritic.core;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** A small disk in memory, which only the administrator can make; for all others a test is skipped. */
@NonNullByDefault({})
public record SmallDisk(Path root) implements AutoCloseable {

	/**
	 * @param size
	 *     as mount takes it, such as 400k
	 */
	public static SmallDisk mount(Path root, String size) throws Exception {
		Files.createDirectories(root);
		var mounted = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", root.toString());
		if (!mounted) {
			System.out.println("A test is skipped: this user can't mount a small disk");
		}
		assumeTrue(mounted, "this user can't mount a small disk");
		return new SmallDisk(root);
	}

	/** From now on it can't be written. */
	public void makeReadOnly() throws Exception {
		if (!run("mount", "-o", "remount,ro", root.toString())) {
			throw new IOException(root + " stays writable");
		}
	}

	/** Fills it to the last byte with a file that is returned. */
	public Path fill() throws IOException {
		var filler = root.resolve("filler");
		try (var out = Files.newOutputStream(filler)) {
			while (true) {
				out.write(new byte[1]);
			}
		} catch (IOException e) {
			return filler;
		}
	}

	@Override
	public void close() throws Exception {
		run("umount", root.toString());
	}

	private static boolean run(String... command) throws InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}
}
