package org.sourcecritic.core.internal.state;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.text.DocumentId;

/** Gives ids to documents that come, told apart from all there are and from files that belong to none. */
final class DocumentNames {

	private final Set<String> taken = new HashSet<>();

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
		var id = DocumentId.of(fileName, taken::contains);
		taken.add(id.key());
		return id.value();
	}
}
