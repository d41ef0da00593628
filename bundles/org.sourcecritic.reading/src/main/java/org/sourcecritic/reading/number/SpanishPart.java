package org.sourcecritic.reading.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Parts in one word, made of the number that divides: veinticincoavo, dosmilésimo. */
final class SpanishPart {

	private static final List<String> ENDINGS = List.of("avo", "ava", "avos", "avas");

	private SpanishPart() {
	}

	/** @param word in lower case, without accents */
	static Optional<Numeral> of(String word, NumberLexicon lexicon) {
		return ENDINGS.stream().filter(word::endsWith).findFirst()
				.flatMap(ending -> ofStem(word.substring(0, word.length() - ending.length()), lexicon))
				.or(() -> ofThousands(word, lexicon))
				.map(value -> new Numeral.Word(NumberRole.PART, value));
	}

	/** The vowel before the ending may be left out: treintavo, onceavo. */
	private static Optional<BigDecimal> ofStem(String stem, NumberLexicon lexicon) {
		return number(stem, lexicon).or(() -> number(stem + "a", lexicon)).or(() -> number(stem + "e", lexicon))
				.or(() -> number(stem + "o", lexicon));
	}

	private static Optional<BigDecimal> ofThousands(String word, NumberLexicon lexicon) {
		int at = Math.max(word.lastIndexOf("milesim"), word.lastIndexOf("millonesim"));
		if (at <= 0) {
			return Optional.empty();
		}
		return lexicon.find(word.substring(at)).flatMap(scale -> number(word.substring(0, at), lexicon)
				.map(times -> times.multiply(scale.value())));
	}

	/** A whole number written without spaces. */
	private static Optional<BigDecimal> number(String written, NumberLexicon lexicon) {
		var fold = new CardinalFold(false);
		int at = 0;
		while (at < written.length()) {
			int end = written.length();
			while (end > at && !adds(fold, written.substring(at, end), lexicon)) {
				end--;
			}
			if (end == at) {
				return Optional.empty();
			}
			at = end;
		}
		return fold.isEmpty() ? Optional.empty() : Optional.of(fold.value());
	}

	private static boolean adds(CardinalFold fold, String word, NumberLexicon lexicon) {
		return lexicon.find(word).filter(numeral -> numeral.value().signum() > 0 && fold.add(numeral)).isPresent();
	}
}
