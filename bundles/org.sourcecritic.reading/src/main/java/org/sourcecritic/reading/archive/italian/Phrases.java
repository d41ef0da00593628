package org.sourcecritic.reading.archive.italian;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Phrases of words and signs, to be found at a place of a text. */
final class Phrases {

	/** What a text's word is compared by. */
	private final Function<Word, String> key;
	private final Node root = new Node();

	private Phrases(Function<Word, String> key) {
		this.key = key;
	}

	/** Phrases in lower case, to be found in any case. */
	static Phrases anyCase(Stream<String> phrases) {
		return of(phrases, Word::lower);
	}

	/** Phrases to be found as they are written. */
	static Phrases asWritten(Stream<String> phrases) {
		return of(phrases, Word::form);
	}

	private static Phrases of(Stream<String> phrases, Function<Word, String> key) {
		var all = new Phrases(key);
		phrases.forEach(all::add);
		return all;
	}

	private void add(String phrase) {
		var node = root;
		for (var word : Words.of(phrase)) {
			node = node.next.computeIfAbsent(key.apply(word), none -> new Node());
		}
		node.ends = true;
	}

	/** Of how many words the longest phrase consists that starts here and ends before a word; 0 if none does. */
	int longest(List<Word> words, int at, int to) {
		var node = root;
		int longest = 0;
		for (int i = at; i < to; i++) {
			var next = node.next.get(key.apply(words.get(i)));
			if (next == null) {
				return longest;
			}
			node = next;
			if (node.ends) {
				longest = i + 1 - at;
			}
		}
		return longest;
	}

	private static final class Node {
		private final Map<String, Node> next = new HashMap<>();
		private boolean ends;
	}
}
