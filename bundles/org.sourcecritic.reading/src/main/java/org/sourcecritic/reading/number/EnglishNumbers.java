package org.sourcecritic.reading.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.number.NumberExpression.Form;

/** Numbers in English. */
final class EnglishNumbers extends NumberGrammar {

	private static final String FOLD = "fold";
	/** Before "one" that stands for a thing: this one. */
	private static final Set<String> BEFORE_PRONOUN = Set.of("this", "that", "which", "the", "each", "every", "no",
			"any", "another", "such", "other", "good", "new", "old", "only");
	/** After "one" that stands for a thing or for anybody: one another, one is. */
	private static final Set<String> AFTER_PRONOUN = Set.of("another", "can", "cannot", "could", "may", "might", "must",
			"should", "would", "is", "was", "has", "that", "who", "which", "does", "did", "day", "wonders");
	/** Before a half that has a place in a row or an owner: the second half. */
	private static final Set<String> BEFORE_HALF = Set.of("this", "first", "other", "last", "latter", "next", "each",
			"time", "top",
			"bottom", "the", "his", "her", "its", "their", "our", "my", "your", "better");
	/** After a third of a whole. */
	private static final Set<String> AFTER_PART = Set.of("of", "more", "less", "as", "to", "and", "or", "in", "is",
			"are", "was", "were", "had", "have", "higher", "lower", "larger", "smaller", "from", "by", "at", "on");
	/** Time that passes: "three in six months" are no parts. */
	private static final Set<String> TIME = Set.of("day", "days", "week", "weeks", "month", "months", "year", "years",
			"hour", "hours", "minute", "minutes", "seconds", "boxes");

	EnglishNumbers() {
		super(ReadingLanguage.ENGLISH);
	}

	/** Before a hundred or a million without a number or "a": another million. */
	private static final Set<String> BEFORE_BARE = Set.of("another", "further", "additional", "first", "last", "every");

	@Override
	List<Token> words(Token word) {
		var text = word.word();
		if (text.length() > FOLD.length() && text.endsWith(FOLD)) {
			return List.of(new Token(word.start(), word.end(), text,
					lexicon().find(text.substring(0, text.length() - FOLD.length())), word.spaced()));
		}
		return super.words(word);
	}

	@Override
	Optional<ParsedNumber> at(List<Token> tokens, int first) {
		var token = tokens.get(first);
		boolean bare = (token.has(NumberRole.SCALE) || token.has(NumberRole.HUNDRED))
				&& (first == 0 || !BEFORE_BARE.contains(tokens.get(first - 1).word()));
		return bare || isPronoun(tokens, first) ? Optional.empty() : super.at(tokens, first);
	}

	private static boolean isPronoun(List<Token> tokens, int first) {
		if (!tokens.get(first).is("one")) {
			return false;
		}
		boolean after = first > 0 && BEFORE_PRONOUN.contains(tokens.get(first - 1).word());
		boolean before = first + 1 < tokens.size() && AFTER_PRONOUN.contains(tokens.get(first + 1).word());
		return before || after && (first + 1 >= tokens.size() || tokens.get(first + 1).numeral().isEmpty());
	}

	@Override
	boolean joins(List<Token> tokens, int index, CardinalFold fold) {
		return super.joins(tokens, index, fold) && !isOwnNumber(tokens, index + 1, fold);
	}

	/** Three hundred and two hundred are two numbers, and so are twenty and five. */
	private static boolean isOwnNumber(List<Token> tokens, int next, CardinalFold fold) {
		return fold.lastRole() == NumberRole.HUNDRED && next + 1 < tokens.size()
				&& tokens.get(next + 1).has(NumberRole.HUNDRED);
	}

	@Override
	boolean isJoinedAfter(NumberRole last, Token next) {
		return (last == NumberRole.HUNDRED || last == NumberRole.SCALE && !next.isDigits());
	}

	@Override
	Optional<BigDecimal> denominator(Token token, boolean ofOne) {
		var ordinal = token.numeral().filter(numeral -> ofOne && token.has(NumberRole.ORDINAL)).map(Numeral::value)
				.filter(value -> value.compareTo(BigDecimal.TWO) > 0);
		return ordinal.isPresent() ? ordinal : super.denominator(token, ofOne);
	}

	@Override
	boolean standsAlone(List<Token> tokens, int index) {
		if (!tokens.get(index).is("half")) {
			return false;
		}
		boolean hyphen = index + 1 < tokens.size() && tokens.get(index + 1).isHyphen();
		return !hyphen && (index == 0 || !tokens.get(index - 1).has(NumberRole.ORDINAL)
				&& !tokens.get(index - 1).isHyphen() && !BEFORE_HALF.contains(tokens.get(index - 1).word()));
	}

	@Override
	boolean isPartHere(List<Token> tokens, int next) {
		if (next >= tokens.size() || tokens.get(next - 1).is("half")) {
			return true;
		}
		var word = tokens.get(next).word();
		return !Character.isLetterOrDigit(word.isEmpty() ? ' ' : word.charAt(0)) && !tokens.get(next).isHyphen()
				|| AFTER_PART.contains(word);
	}

	@Override
	Optional<ParsedNumber> ratio(List<Token> tokens, int first, ParsedNumber whole) {
		int at = whole.next();
		if (at + 1 >= tokens.size() || whole.low().signum() <= 0 || whole.low().scale() > 0) {
			return Optional.empty();
		}
		return switch (tokens.get(at).word()) {
			case "out" -> tokens.get(at + 1).is("of") && at + 2 < tokens.size()
					? cardinal(tokens, at + 2).filter(all -> isMore(all, whole) && isFew(whole))
							.map(all -> quotient(whole, all))
					: Optional.empty();
			case "in" -> cardinal(tokens, at + 1).filter(all -> isMore(all, whole) && isShare(tokens, whole, all))
					.map(all -> quotient(whole, all));
			case "over" -> cardinal(tokens, at + 1).filter(all -> isEnd(tokens, all.next()) && isBare(tokens, first))
					.map(all -> quotient(whole, all));
			default -> Optional.empty();
		};
	}

	/** Not 300,000 out of 1.6 million, which are two figures. */
	private static boolean isFew(ParsedNumber part) {
		return part.low().compareTo(BigDecimal.valueOf(100)) < 0;
	}

	private static boolean isMore(ParsedNumber all, ParsedNumber part) {
		return all.low().compareTo(part.low()) > 0;
	}

	/** Two in five; neither two in 1942 nor two in six months. */
	private static boolean isShare(List<Token> tokens, ParsedNumber part, ParsedNumber all) {
		boolean small = part.low().compareTo(BigDecimal.TEN) < 0 && all.low().scale() <= 0;
		boolean round = part.low().compareTo(BigDecimal.ONE) == 0 && all.low().compareTo(BigDecimal.valueOf(100)) <= 0
				|| all.low().compareTo(BigDecimal.TEN) <= 0
				|| all.low().stripTrailingZeros().precision() == 1 && all.low().compareTo(BigDecimal.TEN) > 0;
		boolean time = all.next() < tokens.size() && TIME.contains(tokens.get(all.next()).word());
		return small && round && !time;
	}

	private static boolean isEnd(List<Token> tokens, int at) {
		return at >= tokens.size() || tokens.get(at).word().isEmpty()
				|| !Character.isLetterOrDigit(tokens.get(at).word().charAt(0));
	}

	/** Not money: $2000 over 3. */
	private static boolean isBare(List<Token> tokens, int first) {
		return first == 0 || tokens.get(first).spaced();
	}

	private static ParsedNumber quotient(ParsedNumber part, ParsedNumber all) {
		var value = Quotient.of(part.low(), all.low());
		return new ParsedNumber(all.next(), value, value, Form.FRACTION, BigDecimal.ONE);
	}
}
