package org.sourcecritic.core;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.ClaimChange;
import org.sourcecritic.core.corpus.CorpusOperation.ChangeClaims;
import org.sourcecritic.core.corpus.CorpusOperation.ImportDocuments;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.IncomingDocument;
import org.sourcecritic.core.corpus.IncomingDocuments;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.edit.ClaimEditing;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.Correction;
import org.sourcecritic.model.CorrectionSubject;
import org.sourcecritic.model.ModelFactory;

/** A real corpus in a folder, for tests. */
public final class SmallCorpus {

	/** Who tags in it. */
	public static final String READER = "First reader";

	private SmallCorpus() {
	}

	/** Opened for writing, with a document of each text, named d1, d2 … */
	public static CorpusStore with(Path folder, String... texts) throws Exception {
		var store = CorpusStore.create(folder.resolve("corpus"), "Small", READER);
		var sources = Files.createDirectories(folder.resolve("texts"));
		for (var i = 0; i < texts.length; i++) {
			var file = sources.resolve("d" + (i + 1) + ".txt");
			Files.writeString(file, texts[i], StandardCharsets.UTF_8);
			store.execute(new ImportDocuments("import",
					IncomingDocuments.of(List
							.of(new IncomingDocument(file, "text/plain", texts[i], List.of(), Map.of(), List.of())))),
					null);
		}
		return store;
	}

	/** The set of the first reader on a document. */
	public static SetKey set(CorpusStore store, String document) throws Exception {
		return new SetKey(document, store.annotatorNamed(READER).getSlug());
	}

	/** Tags and returns the claim. */
	public static Claim tag(CorpusStore store, SetKey set, String tag, int start, int end) throws Exception {
		var before = store.claims(set);
		store.execute(ClaimEditing.tag(store, set, tag, List.of(new TextRange(start, end))).orElseThrow(), null);
		return store.claims(set).stream().filter(c -> !before.contains(c)).findFirst().orElseThrow();
	}

	/** Adds an annotation as it is. */
	public static void add(CorpusStore store, SetKey set, Annotation annotation) throws Exception {
		store.execute(new ChangeClaims("add", List.of(new ClaimChange(set, null, annotation))), null);
	}

	/** An annotation with one span and its quote. */
	public static Annotation annotation(String id, String tag, String text, int start, int end) {
		var annotation = ModelFactory.eINSTANCE.createAnnotation();
		annotation.setId(id);
		annotation.setTag(tag);
		annotation.getSpans().add(ClaimEditing.span(text, new TextRange(start, end)));
		return annotation;
	}

	/** A correction of a stretch, or of the text as a whole when it is nowhere. */
	public static Correction correction(String id, CorrectionSubject subject, String value, String text,
			int... offsets) {
		var correction = ModelFactory.eINSTANCE.createCorrection();
		correction.setId(id);
		correction.setSubject(subject);
		correction.setValue(value);
		for (var i = 0; i < offsets.length; i += 2) {
			correction.getSpans().add(ClaimEditing.span(text, new TextRange(offsets[i], offsets[i + 1])));
		}
		return correction;
	}
}
