package org.sourcecritic.reading.archive.italian;

import java.util.ArrayList;
import java.util.List;

import org.sourcecritic.reading.reference.ArchivePlace;

/**
 * Finds the components of references to archives in an Italian list of sources or in a note, and tells such references
 * from those to printed works, which have none. Spaces don't matter, the ends of lines do. Linear in the length of the
 * text.
 */
public final class ItalianArchiveReader {

	private final Vocabulary vocabulary = Vocabulary.ITALIAN;

	/** All components in the order of the text, disjoint. */
	public List<Component> read(String text) {
		return references(text).stream().flatMap(reference -> reference.components().stream()).toList();
	}

	/**
	 * The same as places. A series is a level without a label, all its names in one value; registers, boxes, folders
	 * and
	 * filze have the label that Italian archives use, whatever the text says. A place without an archive has that of
	 * the
	 * place before it on the line, or that of the heading above.
	 */
	public List<ArchivePlace> places(String text) {
		return new ArchivePlaces(text).of(references(text));
	}

	private List<ArchiveReference> references(String text) {
		var words = Words.of(text);
		if (words.isEmpty()) {
			return List.of();
		}
		var entries = Entries.of(words, vocabulary);
		var beginnings = entries.stream().map(entry -> Beginning.of(words, entry, vocabulary)).toList();
		var evidence = new ArrayList<Evidence>();
		for (int i = 0; i < entries.size(); i++) {
			evidence.add(Evidence.of(words, beginnings.get(i), entries.get(i).to(), vocabulary));
		}
		var list = new ArchiveList(words, entries, evidence);
		var references = new ArrayList<ArchiveReference>();
		for (int i = 0; i < entries.size(); i++) {
			boolean isPrint = evidence.get(i).isPrintInLibrary();
			if (list.isArchive(i) || isPrint) {
				var entry = entries.get(i);
				var components = EntryReading.of(words, beginnings.get(i), entry.to(), vocabulary);
				references.add(new ArchiveReference(isPrint ? library(components) : components,
						words.get(entry.to() - 1).end(), entry.firstOfLine()));
			}
		}
		return List.copyOf(references);
	}

	/** Only the library: a printed work has no place in an archive's order. */
	private static List<Component> library(List<Component> components) {
		return components.stream().limit(1).filter(first -> first.label() == Component.Label.ARCHIVE).toList();
	}
}
