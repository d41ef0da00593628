package org.sourcecritic.benchmarks.walk;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sourcecritic.benchmarks.walk.Field.Owner;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.Codebook;
import org.sourcecritic.model.ModelPackage;
import org.sourcecritic.model.SourceDocument;

/** Counts the claims of documents by fields. Opens source cards only when a field stands in them. For one thread. */
final class EmfCounter {

	/** Reads the values of a field from the annotation, its set or its document. */
	private interface Reader {
		List<String> read(Annotation claim, AnnotationSet set, SourceDocument document);
	}

	private final CorpusFolder folder;
	private final EmfFiles files = new EmfFiles();
	private final Map<String, List<String>> kinds = new HashMap<>();
	private final List<Reader> readers;
	private final boolean needsCards;
	private final RowCounts counts = new RowCounts();

	EmfCounter(CorpusFolder folder, List<Field> fields) throws IOException {
		this.folder = folder;
		needsCards = fields.stream().anyMatch(field -> field.owner() == Owner.CARD);
		readers = fields.stream().map(this::reader).toList();
		files.read(folder.file(CorpusFolder.CODEBOOK), Codebook.class).getTags()
				.forEach(tag -> kinds.put(tag.getId(), List.of(tag.getKind())));
	}

	private Reader reader(Field field) {
		return switch (field.owner()) {
			case CLAIM -> {
				var values = new ModelValues(field, ModelPackage.Literals.ANNOTATION);
				yield (claim, set, document) -> values.of(claim);
			}
			case SET -> {
				var values = new ModelValues(field, ModelPackage.Literals.ANNOTATION_SET);
				yield (claim, set, document) -> values.of(set);
			}
			case CARD -> {
				var values = new ModelValues(field, ModelPackage.Literals.SOURCE_CARD);
				yield (claim, set, document) -> document.getCard() == null ? List.of() : values.of(document.getCard());
			}
			case TAG -> (claim, set, document) -> kinds.getOrDefault(claim.getTag(), List.of());
		};
	}

	void count(CorpusTree.Document document) throws IOException {
		var source = needsCards
				? files.read(folder.file(CorpusFolder.document(document.id())), SourceDocument.class)
				: null;
		for (var annotator : document.annotators()) {
			var set = files.read(folder.file(CorpusFolder.set(document.set(annotator))), AnnotationSet.class);
			for (var claim : set.getAnnotations()) {
				counts.add(readers.stream().map(reader -> reader.read(claim, set, source)).toList());
			}
		}
	}

	RowCounts counts() {
		return counts;
	}
}
