package org.sourcecritic.reading.amount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Phrases and what each stands for. A word with a capital is compared as it is written. */
final class Phrases<V> {

	private final Map<String, List<Phrase<V>>> byFirst = new HashMap<>();
	private final Map<String, List<Phrase<V>>> byLast = new HashMap<>();
	private final int letters;

	private Phrases(int letters) {
		this.letters = letters;
	}

	/** The case of what a text writes is nothing where a phrase has no capitals. */
	static <V> Phrases<V> ofWords() {
		return new Phrases<>(0);
	}

	/** The same, but words of one or two letters are compared as they are written: m, M. */
	static <V> Phrases<V> ofSigns() {
		return new Phrases<>(2);
	}

	/**
	 * Where a phrase stands.
	 *
	 * @param first index of its first piece
	 * @param next index after its last piece
	 */
	record Match<V>(int first, int next, V value) {}

	private record Phrase<V>(List<String> words, V value, int letters) {

		boolean fits(List<Piece> pieces, int first) {
			if (first < 0 || first + words.size() > pieces.size()) {
				return false;
			}
			for (int i = 0; i < words.size(); i++) {
				boolean begins = first + i == 0;
				if (!fits(words.get(i), pieces.get(first + i), begins)) {
					return false;
				}
			}
			return true;
		}

		/** @param begins whether the piece is the first of the sentence, which has a capital anyway */
		private boolean fits(String word, Piece piece, boolean begins) {
			return word.equals(piece.text()) || (begins || isFree(word)) && word.equals(piece.word());
		}

		/** Whether capitals are nothing in it. */
		private boolean isFree(String word) {
			return word.length() > letters || !Character.isLetter(word.charAt(0));
		}
	}

	void add(String written, V value) {
		var words = Pieces.words(written);
		var phrase = new Phrase<>(words, value, letters);
		insert(byFirst.computeIfAbsent(key(words.getFirst()), key -> new ArrayList<>()), phrase);
		insert(byLast.computeIfAbsent(key(words.getLast()), key -> new ArrayList<>()), phrase);
	}

	private static <V> void insert(List<Phrase<V>> phrases, Phrase<V> phrase) {
		phrases.add(phrase);
		phrases.sort(Comparator.comparingInt((Phrase<V> one) -> one.words().size()).reversed());
	}

	private static String key(String word) {
		return word.toLowerCase(Locale.ROOT);
	}

	/** The longest that begins here. */
	Optional<Match<V>> at(List<Piece> pieces, int index) {
		if (index < 0 || index >= pieces.size()) {
			return Optional.empty();
		}
		for (var phrase : byFirst.getOrDefault(pieces.get(index).word(), List.of())) {
			if (phrase.fits(pieces, index)) {
				return Optional.of(new Match<>(index, index + phrase.words().size(), phrase.value()));
			}
		}
		return Optional.empty();
	}

	/** The longest that ends before a piece. */
	Optional<Match<V>> before(List<Piece> pieces, int index) {
		if (index < 1 || index > pieces.size()) {
			return Optional.empty();
		}
		for (var phrase : byLast.getOrDefault(pieces.get(index - 1).word(), List.of())) {
			int first = index - phrase.words().size();
			if (phrase.fits(pieces, first)) {
				return Optional.of(new Match<>(first, index, phrase.value()));
			}
		}
		return Optional.empty();
	}
}
