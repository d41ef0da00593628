package org.sourcecritic.reading.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;

/** Reads the numbers of a text in digits and words. */
public final class NumberReader {

	private final NumberGrammar grammar;
	private final Separators separators;

	public NumberReader(ReadingLanguage language, Separators separators) {
		this.grammar = NumberGrammar.of(language);
		this.separators = separators;
	}

	/**
	 * All numbers, in the order of the text; they don't overlap.
	 *
	 * @param text masked
	 * @return with UTF-16 offsets in the text
	 */
	public List<NumberExpression> read(CharSequence text) {
		var tokens = Tokens.of(text, grammar, separators);
		var numbers = new ArrayList<NumberExpression>();
		int next = 0;
		while (next < tokens.size()) {
			var token = tokens.get(next);
			var parsed = grammar.mayBegin(token)
					? grammar.at(tokens, next)
					: Optional.<ParsedNumber>empty();
			if (parsed.isPresent()) {
				numbers.add(expression(tokens.subList(next, parsed.get().next()), parsed.get()));
				next = parsed.get().next();
			} else {
				next++;
			}
		}
		return List.copyOf(numbers);
	}

	private static NumberExpression expression(List<Token> tokens, ParsedNumber number) {
		boolean doubtful = false;
		for (var token : tokens) {
			doubtful |= token.isDoubtful();
		}
		return new NumberExpression(new TextRange(tokens.getFirst().start(), tokens.getLast().end()), number.low(),
				number.high(), number.form(), number.scale(), doubtful);
	}
}
