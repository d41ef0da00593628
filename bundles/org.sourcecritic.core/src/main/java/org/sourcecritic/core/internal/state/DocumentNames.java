package org.sourcecritic.core.internal.state;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.text.DocumentId;

/** Gives ids to documents that come, told apart from all there are and from files that belong to none. */
final class DocumentNames {

	private final Set<String> taken = new HashSet<>();
	/**
	 * By the key of an id, the number of the last one that was made from it: a thousand files may be called
	 * {@code page.txt}.
	 */
	private final Map<String, Integer> numbers = new HashMap<>();

	DocumentNames(CorpusFolder folder, Collection<String> documents) throws IOException {
		documents.forEach(this::take);
		for (var name : List.of(CorpusFolder.DOCUMENTS, CorpusFolder.TEXTS)) {
			var files = new ArrayList<String>();
			if (Files.isDirectory(folder.file(name))) {
				try (var list = Files.list(folder.file(name))) {
					list.forEach(file -> files.add(name + file.getFileName()));
				}
			}
			for (var file : files) {
				CorpusFolder.idIn(CorpusFolder.DOCUMENTS, file).ifPresent(this::take);
				CorpusFolder.textIn(file).ifPresent(this::take);
			}
		}
	}

	private void take(String id) {
		if (DocumentId.isLegal(id)) {
			taken.add(new DocumentId(id).key());
		}
	}

	String next(String fileName) {
		var first = DocumentId.of(fileName);
		var number = numbers.getOrDefault(first.key(), 1);
		var id = first;
		while (!taken.add(id.key())) {
			number++;
			id = first.numbered(number);
		}
		numbers.put(first.key(), number);
		return id.value();
	}
}
