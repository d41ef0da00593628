package org.sourcecritic.core;

import java.util.Map;
import java.util.TreeMap;

import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.model.xmi.ModelXmi;

/** All that a corpus says, as text that can be compared. */
public final class CorpusImage {

	private CorpusImage() {
	}

	public static Map<String, String> of(CorpusStore store) {
		var image = new TreeMap<String, String>();
		image.put("corpus", ModelXmi.writeLine(store.corpus()));
		image.put("codebook", ModelXmi.writeLine(store.codebook()));
		store.documents().forEach(document -> image.put("document " + document.getId(), ModelXmi.writeLine(document)));
		store.annotators().forEach(annotator -> image.put("annotator " + annotator.getSlug(),
				ModelXmi.writeLine(annotator)));
		store.sets().forEach(key -> image.put("set " + key, new String(ModelXmi.write(store.set(key).orElseThrow()),
				java.nio.charset.StandardCharsets.UTF_8)));
		return image;
	}
}
