package org.sourcecritic.core.internal.disk;

import java.io.IOException;
import java.nio.file.Path;

/** Is told before each step that changes the disk, and may refuse it. Tests look at the folder then. */
@FunctionalInterface
public interface DiskSteps {

	/** Lets every step happen. */
	DiskSteps UNOBSERVED = (step, file) -> {
		// nothing to see
	};

	/**
	 * @throws IOException
	 *     instead of the step
	 */
	void before(String step, Path file) throws IOException;
}
