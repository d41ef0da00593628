package org.sourcecritic.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.sourcecritic.core.corpus.ClaimChange;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.IncomingDocument;
import org.sourcecritic.core.corpus.IncomingDocuments;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.edit.ClaimEditing;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.ModelFactory;

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
			store.execute(new CorpusOperation.ImportDocuments("Import", IncomingDocuments.of(documents)), null);
			store.save();
		}
		return corpus;
	}

	/** Somebody tags every place where the document says one of these. */
	static void tag(Path corpus, String annotator, String document, String tag, String... quotes)
			throws CorpusException {
		try (CorpusStore store = CorpusStore.openForWriting(corpus, annotator)) {
			var set = new SetKey(document, store.annotatorNamed(annotator).getSlug());
			String text = store.text(document).text();
			List<ClaimChange> claims = new ArrayList<>();
			for (String quote : quotes) {
				for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length())) {
					claims.add(new ClaimChange(set, null, claim(text, tag, new TextRange(at, at + quote.length()))));
				}
			}
			store.execute(new CorpusOperation.ChangeClaims("Tag", claims), null);
			store.save();
		}
	}

	private static Annotation claim(String text, String tag, TextRange place) {
		Annotation claim = ModelFactory.eINSTANCE.createAnnotation();
		claim.setId(UUID.randomUUID().toString());
		claim.setTag(tag);
		claim.getSpans().add(ClaimEditing.span(text, place));
		return claim;
	}
}
