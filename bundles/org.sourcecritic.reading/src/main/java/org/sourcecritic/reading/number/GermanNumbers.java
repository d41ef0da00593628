package org.sourcecritic.reading.number;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.reading.ReadingLanguage;

/** Numbers in German. */
final class GermanNumbers extends NumberGrammar {

	GermanNumbers() {
		super(ReadingLanguage.GERMAN);
	}

	@Override
	List<Token> words(Token word) {
		var composed = Normalizer.normalize(word.word(), Normalizer.Form.NFC);
		var token = new Token(word.start(), word.end(), composed, lexicon().find(composed), word.spaced());
		return token.numeral().isPresent()
				? List.of(token)
				: GermanCompound.split(token, lexicon()).orElseGet(() -> List.of(token));
	}

	@Override
	List<Token> inContext(List<Token> tokens) {
		return new GermanContext(tokens).read();
	}

	/** Hundred and twenty-five, as it was written; what fünf und zwanzig is, {@link GermanContext} knows. */
	@Override
	boolean isJoinedAfter(NumberRole last, Token next) {
		return last == NumberRole.HUNDRED || last == NumberRole.SCALE;
	}
}
