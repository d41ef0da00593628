package org.sourcecritic.benchmarks.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.internal.disk.CorpusFolder;

/** The documents of a corpus that have sets, as the folders of its annotators tell. */
record CorpusTree(List<Document> documents) {

	/** A document and the annotators who have a set on it. */
	record Document(String id, List<String> annotators) {

		SetKey set(String annotator) {
			return new SetKey(id, annotator);
		}
	}

	static CorpusTree of(CorpusFolder corpus) throws IOException {
		var annotators = new TreeMap<String, List<String>>();
		try (var folders = Files.newDirectoryStream(corpus.file(CorpusFolder.ANNOTATIONS), Files::isDirectory)) {
			for (var folder : folders) {
				list(folder, annotators);
			}
		}
		return new CorpusTree(annotators.entrySet().stream()
				.map(entry -> new Document(entry.getKey(), entry.getValue().stream().sorted().toList())).toList());
	}

	private static void list(Path folder, TreeMap<String, List<String>> annotators) throws IOException {
		var annotator = folder.getFileName().toString();
		try (var files = Files.newDirectoryStream(folder, "*.xmi")) {
			for (var file : files) {
				CorpusFolder.idIn("", file.getFileName().toString()).ifPresent(
						document -> annotators.computeIfAbsent(document, d -> new ArrayList<>()).add(annotator));
			}
		}
	}
}
