package org.sourcecritic.reading.number;

import java.util.List;

import org.sourcecritic.reading.ReadingLanguage;

/** Numbers in Spanish. */
final class SpanishNumbers extends NumberGrammar {

	SpanishNumbers() {
		super(ReadingLanguage.SPANISH);
	}

	@Override
	List<Token> words(Token word) {
		return List.of(new Token(word.start(), word.end(), word.word(),
				lexicon().find(UnaccentedWord.of(word.word())), word.spaced()));
	}

	/** Forty and seven. */
	@Override
	boolean isJoinedAfter(NumberRole last, Token next) {
		return last == NumberRole.TENS && next.has(NumberRole.UNIT);
	}
}
