package org.sourcecritic.reading.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.number.NumberExpression.Form;

/** Numbers in French. */
final class FrenchNumbers extends RomanceNumbers {

	/** What loses its vowel before a number: d'un million, jusqu'onze. */
	private static final Set<String> ELIDED = Set.of("d", "qu", "jusqu", "lorsqu", "puisqu", "n", "s", "c");

	private static final Set<String> AFTER_PART = Set.of("de", "d'", "des", "du", "et", "ou", "à", "au", "aux", "en",
			"dans", "par", "pour", "seulement", "environ", "est", "sont", "était", "étaient", "fut", "furent", "a",
			"ont",
			"avait", "avaient", "ne", "se", "qui", "que");
	private static final Set<String> BEFORE_MINUS = Set.of("entre", "de", "à", "et", "jusqu'", "(");
	private static final Set<String> ARTICLES = Set.of("le", "du", "au");
	private static final Set<String> ORDINAL_ENDINGS = Set.of("e", "er", "ers", "re", "ère", "eme", "ème", "ième", "es",
			"èmes", "nd", "nde");

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

	/** Of trente-et-un the hyphens go. */
	@Override
	List<Token> inContext(List<Token> tokens) {
		var kept = new ArrayList<Token>();
		for (int i = 0; i < tokens.size(); i++) {
			boolean besideAnd = tokens.get(i).isHyphen()
					&& (i > 0 && tokens.get(i - 1).is("et") || i + 1 < tokens.size() && tokens.get(i + 1).is("et"));
			if (!besideAnd) {
				kept.add(tokens.get(i));
			}
		}
		return List.copyOf(kept);
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

	@Override
	Set<String> percentWords() {
		return Set.of("cent");
	}

	@Override
	String percentPreposition() {
		return "pour";
	}

	@Override
	Set<String> beforeMinus() {
		return BEFORE_MINUS;
	}

	@Override
	Set<String> afterPart() {
		return AFTER_PART;
	}

	/** La moitié; le tiers, le quart where they are no adjectives. */
	@Override
	Optional<ParsedNumber> namedPart(List<Token> tokens, int first) {
		var token = tokens.get(first);
		if (first == 0 || !token.has(NumberRole.PART)) {
			return Optional.empty();
		}
		var before = tokens.get(first - 1);
		boolean isPart = token.word().startsWith("moiti")
				? !before.is("à")
				: (token.is("tiers") || token.is("quart")) && ARTICLES.contains(before.word())
						&& isFollowedAsPart(tokens, first + 1);
		return isPart ? token.numeral().map(part -> {
			var value = Quotient.of(BigDecimal.ONE, part.value());
			return new ParsedNumber(first + 1, value, value, Form.FRACTION, BigDecimal.ONE);
		}) : Optional.empty();
	}

	/** Cent vingtième is an ordinal, cent vingtièmes are parts. */
	@Override
	boolean divides(List<Token> tokens, ParsedNumber numerator) {
		var name = tokens.get(numerator.next());
		boolean isRound = numerator.low().remainder(BigDecimal.TEN).signum() == 0;
		return !isRound || !name.has(NumberRole.ORDINAL) || name.word().endsWith("s")
				|| name.numeral().filter(part -> part.value().compareTo(numerator.low()) < 0).isEmpty();
	}

	@Override
	boolean dividesOnlyLast(List<Token> tokens, ParsedNumber numerator) {
		return isOne(tokens.get(numerator.next() - 1)) && !tokens.get(numerator.next()).word().endsWith("s");
	}

	@Override
	boolean isPartWord(Token token) {
		return false;
	}

	/** Un sur trois. */
	@Override
	int shareWords(List<Token> tokens, int at) {
		return at < tokens.size() && tokens.get(at).is("sur") ? 1 : 0;
	}

	@Override
	boolean addsParts(Token token) {
		return token.has(NumberRole.JOIN);
	}

	@Override
	boolean isDecimalWord(List<Token> tokens, int at, int next) {
		return true;
	}

	/** New, not nine; a little, not one. */
	@Override
	boolean isNoNumber(List<Token> tokens, int at) {
		return tokens.get(at).is("un") && at + 1 < tokens.size() && tokens.get(at + 1).is("peu")
				|| at > 0 && tokens.get(at).is("neuf")
						&& (tokens.get(at - 1).is("tout") || tokens.get(at - 1).is("flambant"));
	}

	@Override
	boolean isOrdinalEnding(Token token) {
		return ORDINAL_ENDINGS.contains(token.word());
	}

	@Override
	boolean isPluralArticle(Token token) {
		return false;
	}

	@Override
	boolean isRounded(Token collection) {
		var word = collection.word();
		return word.startsWith("millier")
				|| !word.startsWith("douz") && (word.endsWith("aine") || word.endsWith("aines"));
	}

	@Override
	boolean compoundsOrdinals() {
		return true;
	}
}
