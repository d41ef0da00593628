package org.sourcecritic.reading.archive.italian;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the components of references to archives in an Italian list of sources or in a note, and tells such references
 * from those to printed works, which have none. Spaces don't matter, the ends of lines do. Linear in the length of the
 * text.
 */
public final class ItalianArchiveReader {

	/** Words that lead to a reference. */
	private static final Set<String> LEADING = Set.of("cfr", "cf", "vedi", "v", "vd", "vedasi", "see", "in", "anche",
			"si", "veda", "s", ".", ",", "*", "(", "-", "•", "—");
	/** The longest name that is taken for a series only because of its neighbours. */
	private static final int SHORT = 8;

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
				.map(entry -> Evidence.of(words, beginning(words, entry), entry.to(), vocabulary)).toList();
		var references = new ArrayList<List<Component>>();
		for (int i = 0; i < entries.size(); i++) {
			if (isArchive(words, entries, evidence, i)) {
				var entry = entries.get(i);
				references.add(EntryReading.of(words, beginning(words, entry), entry.to(), vocabulary));
			} else if (evidence.get(i).isPrintInLibrary()) {
				references.add(library(words, entries.get(i)));
			}
		}
		return List.copyOf(references);
	}

	/** Only the library: the title is not looked for an archive's order. */
	private List<Component> library(List<Word> words, Entry entry) {
		return EntryReading.of(words, beginning(words, entry), entry.to(), vocabulary).stream().limit(1).toList();
	}

	private boolean isArchive(List<Word> words, List<Entry> entries, List<Evidence> evidence, int index) {
		return evidence.get(index).isArchive()
				|| evidence.get(index).isOpen() && isAmong(words, entries, evidence, index);
	}

	/** Whether a short line of a list without any sign of its own stands behind and before an archive. */
	private static boolean isAmong(List<Word> words, List<Entry> entries, List<Evidence> evidence, int index) {
		var entry = entries.get(index);
		boolean isShort = entry.firstOfLine() && entry.size() <= SHORT && words.get(entry.from()).isCapital()
				&& words.get(entry.from()).form().length() > 1;
		return isShort && index > 0 && evidence.get(index - 1).isArchive()
				&& index + 1 < evidence.size() && evidence.get(index + 1).isArchive();
	}

	private static int beginning(List<Word> words, Entry entry) {
		int at = entry.from();
		while (at < entry.to() && LEADING.contains(words.get(at).lower())) {
			at++;
		}
		return at;
	}
}
