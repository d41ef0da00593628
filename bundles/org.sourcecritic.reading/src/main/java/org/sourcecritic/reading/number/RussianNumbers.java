package org.sourcecritic.reading.number;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.reading.ReadingLanguage;

/** Numbers in Russian. */
final class RussianNumbers extends NumberGrammar {

	/** Of ordinals, which are declined as adjectives. */
	private static final Set<String> ENDINGS = Set.of("ый", "ой", "ий", "ая", "ое", "ые", "ого", "ому", "ым", "ом",
			"ую", "ых", "ыми", "ою");
	private static final int LONGEST_ENDING = 3;

	RussianNumbers() {
		super(ReadingLanguage.RUSSIAN);
	}

	@Override
	List<Token> words(Token word) {
		var plain = Normalizer.normalize(word.word(), Normalizer.Form.NFC).replace('ё', 'е');
		return List.of(new Token(word.start(), word.end(), plain, lexicon().find(plain).or(() -> ordinal(plain)),
				word.spaced()));
	}

	private Optional<Numeral> ordinal(String word) {
		for (int letters = 2; letters <= LONGEST_ENDING && letters < word.length(); letters++) {
			int stem = word.length() - letters;
			if (ENDINGS.contains(word.substring(stem))) {
				return lexicon().find(word.substring(0, stem) + "-");
			}
		}
		return Optional.empty();
	}

	@Override
	List<Token> inContext(List<Token> tokens) {
		return new RussianContext(tokens).read();
	}

	/** Тысяча-две is no thousand and two. */
	@Override
	boolean joins(List<Token> tokens, int index, CardinalFold fold) {
		return false;
	}

	@Override
	boolean isJoinedAfter(NumberRole last, Token next) {
		return false;
	}
}
