package org.sourcecritic.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.IncomingDocument;

/** Small corpora to begin a test with. */
final class Corpora {

	private Corpora() {
	}

	/** Makes a corpus of documents called {@code text-1}, {@code text-2} and so on. */
	static Path with(Path folder, String... texts) throws CorpusException, IOException {
		Path corpus = folder.resolve("corpus");
		try (CorpusStore store = CorpusStore.create(corpus, "Two Letters", "Test-Reader")) {
			List<IncomingDocument> documents = new ArrayList<>();
			for (int i = 0; i < texts.length; i++) {
				Path file = Files.writeString(folder.resolve("text-" + (i + 1) + ".txt"), texts[i]);
				documents.add(new IncomingDocument(file, "text/plain", texts[i], List.of(), Map.of(), List.of()));
			}
			store.execute(new CorpusOperation.ImportDocuments("Import", documents), null);
			store.save();
		}
		return corpus;
	}
}
