package org.sourcecritic.core.internal.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sourcecritic.core.text.TextDigest;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.xmi.ModelXmi;

/** Writes what a document is made of into files that nobody looks for yet. */
final class DocumentFiles {

	private DocumentFiles() {
	}

	/** Writes piece by piece: a text may be large. Gives its SHA-256. */
	static String writeText(String text, Path file) throws IOException {
		try (var writer = Files.newBufferedWriter(file)) {
			writer.write(text);
		}
		return TextDigest.of(text);
	}

	static void writeSegments(List<Segment> segments, String document, String digest, Path file) throws IOException {
		var structure = ModelFactory.eINSTANCE.createDocumentStructure();
		structure.setDocument(document);
		structure.setTextDigest(digest);
		structure.getSegments().addAll(EcoreUtil.copyAll(segments));
		Files.write(file, ModelXmi.write(structure));
	}
}
