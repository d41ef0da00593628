package org.sourcecritic.reading.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.reading.number.NumberExpression.Form;

/** A whole number among tokens, taken word by word as far as it goes. */
final class CardinalScan {

	private static final BigDecimal TEN = BigDecimal.TEN;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final NumberGrammar grammar;
	private final List<Token> tokens;
	private final int first;
	private final CardinalFold fold;
	private int next;
	private boolean inWords;
	private int lastJoin = -1;
	private BigDecimal beforeJoin = BigDecimal.ZERO;
	private BigDecimal scaleBeforeJoin = BigDecimal.ONE;

	private CardinalScan(NumberGrammar grammar, List<Token> tokens, int first) {
		this.grammar = grammar;
		this.tokens = tokens;
		this.first = first;
		this.next = first;
		this.fold = new CardinalFold(grammar.hasTwenties());
	}

	/** @param first where the number begins, with its article if it has one */
	static CardinalScan of(NumberGrammar grammar, List<Token> tokens, int first) {
		var scan = new CardinalScan(grammar, tokens, first);
		scan.run();
		return scan;
	}

	private void run() {
		int at = first;
		if (tokens.get(at).has(NumberRole.ARTICLE) && at + 1 < tokens.size()
				&& (tokens.get(at + 1).has(NumberRole.HUNDRED) || tokens.get(at + 1).has(NumberRole.SCALE))) {
			at++;
		}
		boolean afterJoin = false;
		while (at < tokens.size()) {
			var token = tokens.get(at);
			if (mayFollow(at, afterJoin) && token.numeral().filter(fold::add).isPresent()) {
				inWords |= !token.isDigits();
				at++;
				next = at;
				afterJoin = false;
			} else if (!afterJoin && next > first && grammar.joins(tokens, at, fold)) {
				if (!token.isHyphen()) {
					lastJoin = at;
					beforeJoin = fold.value();
					scaleBeforeJoin = fold.scale();
				}
				fold.join();
				at++;
				afterJoin = true;
			} else {
				return;
			}
		}
	}

	/** Digits behind a number begin another one unless something multiplies them; a suffix needs digits before it. */
	private boolean mayFollow(int at, boolean afterJoin) {
		var token = tokens.get(at);
		if (token.has(NumberRole.SUFFIX)) {
			return at > first && tokens.get(at - 1).isDigits();
		}
		return !token.isDigits() || fold.isEmpty() || afterJoin || at + 1 < tokens.size() && multiplies(at + 1);
	}

	private boolean multiplies(int at) {
		var token = tokens.get(at);
		return token.has(NumberRole.HUNDRED) || token.has(NumberRole.SCALE) || token.has(NumberRole.SUFFIX)
				|| token.has(NumberRole.MANY);
	}

	/** Empty when there is none. */
	Optional<ParsedNumber> number() {
		if (next == first) {
			return Optional.empty();
		}
		var value = fold.value();
		return Optional.of(new ParsedNumber(next, value, value, inWords ? Form.WORDS : Form.DIGITS, fold.scale()));
	}

	/** The number that precedes its last "and"; empty when nothing joins it. */
	Optional<ParsedNumber> beforeJoin() {
		return lastJoin < 0
				? Optional.empty()
				: Optional.of(new ParsedNumber(lastJoin, beforeJoin, beforeJoin, Form.WORDS, scaleBeforeJoin));
	}

	/** The ordinal that it goes on to: two hundred and fifth. */
	Optional<ParsedNumber> ordinal() {
		int at = next;
		if (at > first && at + 1 < tokens.size() && !tokens.get(at).has(NumberRole.ORDINAL)
				&& (tokens.get(at).isHyphen() || tokens.get(at).has(NumberRole.JOIN))) {
			at++;
		}
		if (at >= tokens.size() || !tokens.get(at).has(NumberRole.ORDINAL)) {
			return Optional.empty();
		}
		var whole = fold.copy();
		var ending = tokens.get(at).numeral().orElseThrow().value();
		boolean afterDigits = at > first && tokens.get(next - 1).isDigits();
		if (afterDigits || !whole.join().add(new Numeral.Word(roleOf(ending), ending))) {
			return Optional.empty();
		}
		return Optional
				.of(new ParsedNumber(at + 1, whole.value(), whole.value(), Form.ORDINAL, BigDecimal.ONE));
	}

	private static NumberRole roleOf(BigDecimal value) {
		if (value.compareTo(TEN) < 0) {
			return NumberRole.UNIT;
		}
		if (value.compareTo(HUNDRED) < 0) {
			return value.remainder(TEN).signum() == 0 && value.compareTo(TEN) > 0 ? NumberRole.TENS : NumberRole.TEEN;
		}
		return value.compareTo(HUNDRED) == 0
				? NumberRole.HUNDRED
				: value.compareTo(HUNDRED.multiply(TEN)) < 0 ? NumberRole.HUNDREDS : NumberRole.SCALE;
	}
}
