package org.sourcecritic.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sourcecritic.ingest.DocumentReader;
import org.sourcecritic.ingest.DocumentReaders;
import org.sourcecritic.ingest.ReadDocument;
import org.sourcecritic.ingest.UnreadableDocumentException;

/**
 * Any file, read by the reader whose id is the argument: it can't be read, or it becomes a document whose structure
 * holds.
 */
public final class ReaderFuzz {

	private static final int HEAD = 4_096;

	private static State state = State.of("text");

	/** The reader and the file that it reads again and again. */
	private record State(DocumentReader reader, Path file) {

		static State of(String id) {
			DocumentReader reader = DocumentReaders.builtIn().stream().filter(one -> one.id().equals(id)).findFirst()
					.orElseThrow();
			try {
				Path file = Files.createTempFile("fuzz", "." + reader.fileEndings().iterator().next());
				file.toFile().deleteOnExit();
				return new State(reader, file);
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		}
	}

	private ReaderFuzz() {
	}

	/** Prints the ids of all readers. */
	public static void main(String[] args) {
		DocumentReaders.builtIn().forEach(reader -> System.out.println(reader.id()));
	}

	public static void fuzzerInitialize(String[] args) {
		state = State.of(args[0]);
	}

	public static void fuzzerTestOneInput(byte[] input) throws IOException {
		byte[] content = state.reader().id().equals("docx") ? PackedParts.of(input) : input;
		Files.write(state.file(), content);
		try {
			state.reader().accepts(state.file(), Arrays.copyOf(content, Math.min(content.length, HEAD)));
			check(state.reader().read(state.file(), new NullProgressMonitor()));
		} catch (UnreadableDocumentException e) {
			// as it says
		}
	}

	private static void check(ReadDocument read) {
		new StructureRules(read.text()).check(read.segments());
		for (int i = 0; i < read.text().length(); i++) {
			char c = read.text().charAt(i);
			if (c < ' ' && c != '\n' && c != '\t' || c == '\uFFFE' || c == '\uFFFF') {
				throw new IllegalStateException("U+" + Integer.toHexString(c) + " at " + i);
			}
		}
	}
}
