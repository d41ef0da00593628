package org.sourcecritic.reading.archive.italian;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the components of references to archives in an Italian list of sources or in a note, and tells such references
 * from those to printed works, which have none. Spaces don't matter, the ends of lines do. Linear in the length of the
 * text.
 */
public final class ItalianArchiveReader {

	private final Vocabulary vocabulary = Vocabulary.ITALIAN;

	/** All components in the order of the text, disjoint. */
	public List<Component> read(String text) {
		return references(text).stream().flatMap(List::stream).toList();
	}

	/** The components of each reference, in the order of the text. */
	List<List<Component>> references(String text) {
		var words = Words.of(text);
		if (words.isEmpty()) {
			return List.of();
		}
		var entries = Entries.of(words, vocabulary);
		var evidence = entries.stream()
				.map(entry -> Evidence.of(words, Beginning.of(words, entry, vocabulary), entry.to(), vocabulary)).toList();
		var references = new ArrayList<List<Component>>();
		var list = new ArchiveList(words, entries, evidence);
		for (int i = 0; i < entries.size(); i++) {
			if (list.isArchive(i)) {
				var entry = entries.get(i);
				references.add(EntryReading.of(words, Beginning.of(words, entry, vocabulary), entry.to(), vocabulary));
			} else if (evidence.get(i).isPrintInLibrary()) {
				references.add(library(words, entries.get(i)));
			}
		}
		return List.copyOf(references);
	}

	/** Only the library: the title is not looked for an archive's order. */
	private List<Component> library(List<Word> words, Entry entry) {
		return EntryReading.of(words, Beginning.of(words, entry, vocabulary), entry.to(), vocabulary).stream().limit(1).toList();
	}
}
