package org.sourcecritic.ingest;

import java.nio.file.Path;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;

/** Reads the files of one format. Keeps no state: one reader may read several files at a time. */
public interface DocumentReader {

	/** Tells this reader from all others, e.g. {@code text}. */
	String id();

	/** The media types it reads; the first one is what a file gets that says nothing else. */
	Set<String> mediaTypes();

	/** The endings of the names of its files, in small letters and without a full stop. */
	Set<String> fileEndings();

	/**
	 * Whether a file looks like one of this format.
	 *
	 * @param head its first bytes, 4,096 at most
	 */
	boolean accepts(Path file, byte[] head);

	/**
	 * Reads a file.
	 *
	 * @param monitor is told of the progress, and asked several times a second whether to go on
	 * @throws UnreadableDocumentException when the file can't be read or what it holds can't become a document
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor says so
	 */
	ReadDocument read(Path file, IProgressMonitor monitor) throws UnreadableDocumentException;
}
