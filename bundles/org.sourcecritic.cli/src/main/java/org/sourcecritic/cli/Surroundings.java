package org.sourcecritic.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.sourcecritic.exchange.ExchangeFormat;
import org.sourcecritic.ingest.DocumentReader;

/**
 * What a command runs in.
 *
 * @param out
 *     takes bytes as they are; texts are UTF-8 whatever the locale
 * @param err
 *     takes one line for each thing that is wrong
 * @param person
 *     who is named as the holder of the lock
 */
record Surroundings(OutputStream out, OutputStream err, Found<ExchangeFormat> formats, Found<DocumentReader> readers,
		String person) {

	/** The streams of the process: not those of System, which recode what they print by the locale. */
	static Surroundings ofProcess(Found<ExchangeFormat> formats, Found<DocumentReader> readers) {
		return new Surroundings(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
				formats, readers, System.getProperty("user.name", ""));
	}

	/** What bundles contribute; looked up only by the commands that need it. */
	@FunctionalInterface
	interface Found<T> {
		List<T> all() throws CoreException;
	}
}
