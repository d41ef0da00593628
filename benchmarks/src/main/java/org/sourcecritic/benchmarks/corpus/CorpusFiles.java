package org.sourcecritic.benchmarks.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.sourcecritic.benchmarks.work.SharedWork;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.internal.state.FirstFiles;
import org.sourcecritic.model.AnnotatorKind;
import org.sourcecritic.model.Codebook;
import org.sourcecritic.model.Corpus;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.xmi.ModelXmi;

/**
 * Writes the files of a generated corpus, documents in parallel. Nothing but the book and one document per thread is
 * held in memory.
 */
final class CorpusFiles {

	private final CorpusPlan plan;
	private final Book book;
	private final CorpusFolder folder;
	private final Addresses addresses;
	private final Sets sets;

	CorpusFiles(CorpusPlan plan, Book book, Path folder) {
		this.plan = plan;
		this.book = book;
		this.folder = new CorpusFolder(folder);
		addresses = new Addresses(plan, new SetSizes(plan));
		sets = new Sets(plan, addresses);
	}

	void write() throws IOException {
		writeFirst();
		for (var annotator = 0; annotator < plan.annotators(); annotator++) {
			writeAnnotator(annotator);
		}
		var codebook = read(CorpusFolder.CODEBOOK, Codebook.class);
		SampleTags.completeTo(codebook);
		write(CorpusFolder.CODEBOOK, codebook);
		SharedWork.share(plan.documents(), Runtime.getRuntime().availableProcessors(), () -> this,
				CorpusFiles::writeDocument);
		writeCorpus();
	}

	private void writeFirst() throws IOException {
		try {
			FirstFiles.write(folder, "Generated: " + plan);
		} catch (CorpusException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	private void writeAnnotator(int number) throws IOException {
		var annotator = ModelFactory.eINSTANCE.createAnnotator();
		annotator.setUuid(Dice.of(plan.seed(), Purpose.ANNOTATOR, number).uuid());
		annotator.setSlug(addresses.annotator(number));
		annotator.setDisplayName("Reader " + (number + 1));
		annotator.setKind(AnnotatorKind.PERSON);
		write(CorpusFolder.annotator(annotator.getSlug()), annotator);
		Files.createDirectories(folder.file(CorpusFolder.ANNOTATIONS + annotator.getSlug()));
	}

	private void writeDocument(int number) throws IOException {
		var id = addresses.document(number);
		var original = CorpusFolder.SOURCES + id + ".txt";
		var text = DraftText.draw(book, addresses.sizes().words(number),
				Dice.of(plan.seed(), Purpose.TEXT, number));
		var bytes = text.text().getBytes(StandardCharsets.UTF_8);
		Files.write(folder.file(original), bytes);
		Files.write(folder.file(CorpusFolder.text(id)), bytes);
		write(CorpusFolder.document(id),
				Cards.draw(id, original, text, Dice.of(plan.seed(), Purpose.CARD, number)));
		for (var annotator = 0; annotator < plan.annotators(); annotator++) {
			if (addresses.sizes().annotations(number, annotator) > 0) {
				write(CorpusFolder.set(new SetKey(id, addresses.annotator(annotator))),
						sets.draw(number, annotator, text));
			}
		}
	}

	private void writeCorpus() throws IOException {
		var corpus = read(CorpusFolder.CORPUS, Corpus.class);
		corpus.setId(Dice.of(plan.seed(), Purpose.CORPUS).uuid());
		for (var number = 0; number < plan.documents(); number++) {
			corpus.getDocuments().add(addresses.document(number));
		}
		write(CorpusFolder.CORPUS, corpus);
	}

	private <T extends EObject> T read(String name, Class<T> type) throws IOException {
		try (var in = Files.newInputStream(folder.file(name))) {
			return ModelXmi.read(in, name, type);
		}
	}

	private void write(String name, EObject content) throws IOException {
		Files.write(folder.file(name), ModelXmi.write(content));
	}
}
