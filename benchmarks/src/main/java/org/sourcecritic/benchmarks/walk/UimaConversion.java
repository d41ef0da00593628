package org.sourcecritic.benchmarks.walk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sourcecritic.benchmarks.walk.Field.Owner;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.Codebook;
import org.sourcecritic.model.ModelPackage;
import org.sourcecritic.model.SourceDocument;
import org.xml.sax.SAXException;

/** Writes the sets of documents as UIMA XMI. For one thread. */
final class UimaConversion {

	private final CorpusFolder corpus;
	private final UimaSets target;
	private final EmfFiles files = new EmfFiles();
	private final Map<String, String> kinds = new HashMap<>();
	private final CAS cas;
	private final Map<Feature, ModelValues> ofClaim;
	private final Map<Feature, ModelValues> ofSet;
	private final Map<Feature, ModelValues> ofCard;

	UimaConversion(CorpusFolder corpus, UimaSets target) throws IOException {
		this.corpus = corpus;
		this.target = target;
		cas = Cases.make(ClaimTypes.description());
		ofClaim = features(ClaimTypes.ofClaim(), ModelPackage.Literals.ANNOTATION);
		ofSet = features(Field.of(Owner.SET), ModelPackage.Literals.ANNOTATION_SET);
		ofCard = features(Field.of(Owner.CARD), ModelPackage.Literals.SOURCE_CARD);
		files.read(corpus.file(CorpusFolder.CODEBOOK), Codebook.class).getTags()
				.forEach(tag -> kinds.put(tag.getId(), tag.getKind()));
	}

	private Map<Feature, ModelValues> features(List<Field> fields, EClass owner) {
		var features = new HashMap<Feature, ModelValues>();
		fields.forEach(field -> features.put(Cases.feature(cas, field), new ModelValues(field, owner)));
		return features;
	}

	void convert(CorpusTree.Document document) throws IOException {
		var text = Files.readString(corpus.file(CorpusFolder.text(document.id())));
		var source = files.read(corpus.file(CorpusFolder.document(document.id())), SourceDocument.class);
		for (var annotator : document.annotators()) {
			cas.reset();
			cas.setDocumentText(text);
			fill(files.read(corpus.file(CorpusFolder.set(document.set(annotator))), AnnotationSet.class), source);
			try (var out = new BufferedOutputStream(
					Files.newOutputStream(target.file(annotator, document.id())), 1 << 16)) {
				XmiCasSerializer.serialize(cas, out);
			} catch (SAXException e) {
				throw new IOException(e);
			}
		}
	}

	private void fill(AnnotationSet set, SourceDocument source) {
		var frame = cas.createFS(cas.getTypeSystem().getType(ClaimTypes.SET));
		copy(set, ofSet, frame);
		if (source.getCard() != null) {
			copy(source.getCard(), ofCard, frame);
		}
		cas.addFsToIndexes(frame);
		set.getAnnotations().forEach(this::add);
	}

	private void add(Annotation claim) {
		var type = cas.getTypeSystem().getType(ClaimTypes.CLAIM);
		var annotation = cas.createAnnotation(type, claim.getSpans().getFirst().getStart(),
				claim.getSpans().getLast().getEnd());
		copy(claim, ofClaim, annotation);
		annotation.setStringValue(type.getFeatureByBaseName("kind"), kinds.get(claim.getTag()));
		cas.addFsToIndexes(annotation);
	}

	private void copy(EObject from, Map<Feature, ModelValues> features, FeatureStructure to) {
		features.forEach((feature, reader) -> {
			var values = reader.of(from);
			if (values.isEmpty()) {
				return;
			}
			if (!reader.isMany()) {
				to.setStringValue(feature, values.getFirst());
				return;
			}
			var array = cas.createStringArrayFS(values.size());
			array.copyFromArray(values.toArray(String[]::new), 0, 0, values.size());
			to.setFeatureValue(feature, array);
		});
	}
}
