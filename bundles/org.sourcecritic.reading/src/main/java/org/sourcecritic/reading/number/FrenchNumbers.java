package org.sourcecritic.reading.number;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.reading.ReadingLanguage;

/** Numbers in French. */
final class FrenchNumbers extends NumberGrammar {

	/** What loses its vowel before a number: d'un million, jusqu'onze. */
	private static final Set<String> ELIDED = Set.of("d", "qu", "jusqu", "lorsqu", "puisqu", "n", "s", "c");

	FrenchNumbers() {
		super(ReadingLanguage.FRENCH);
	}

	@Override
	List<Token> words(Token word) {
		int apostrophe = word.word().indexOf('\'');
		if (apostrophe < 0 || !ELIDED.contains(word.word().substring(0, apostrophe))
				|| word.end() - word.start() != word.word().length()) {
			return List.of(plain(word));
		}
		int cut = word.start() + apostrophe + 1;
		var elided = new Token(word.start(), cut, word.word().substring(0, apostrophe + 1), Optional.empty(),
				word.spaced());
		var rest = new Token(cut, word.end(), word.word().substring(apostrophe + 1), Optional.empty(), false);
		return List.of(elided, plain(rest));
	}

	private Token plain(Token word) {
		return new Token(word.start(), word.end(), word.word(), lexicon().find(UnaccentedWord.of(word.word())),
				word.spaced());
	}

	@Override
	boolean hasTwenties() {
		return true;
	}

	/** Twenty and one, seventy and eleven. */
	@Override
	boolean isJoinedAfter(NumberRole last, Token next) {
		return last == NumberRole.TENS && (next.is("un") || next.is("une") || next.is("onze"));
	}
}
