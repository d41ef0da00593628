package org.sourcecritic.reading.number;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.reading.ReadingLanguage;

/** Numbers in German. */
final class GermanNumbers extends NumberGrammar {

	/** So many tokens before "and" at most does "between" stand. */
	private static final int FAR = 8;

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

	/** Between a hundred and two hundred are two numbers, a hundred and twenty may be one. */
	@Override
	boolean joins(List<Token> tokens, int index, CardinalFold fold) {
		return !tokens.get(index).isHyphen() && super.joins(tokens, index, fold) && !multiplied(tokens, index + 2)
				&& tokens.subList(Math.max(0, index - FAR), index).stream().noneMatch(token -> token.is("zwischen"));
	}

	private static boolean multiplied(List<Token> tokens, int index) {
		return index < tokens.size() && !tokens.get(index).spaced()
				&& (tokens.get(index).has(NumberRole.HUNDRED) || tokens.get(index).has(NumberRole.SCALE));
	}

	/** Hundred and twenty-five, as it was written; what fünf und zwanzig is, {@link GermanContext} knows. */
	@Override
	boolean isJoinedAfter(NumberRole last, Token next) {
		return last == NumberRole.HUNDRED || last == NumberRole.SCALE;
	}
}
