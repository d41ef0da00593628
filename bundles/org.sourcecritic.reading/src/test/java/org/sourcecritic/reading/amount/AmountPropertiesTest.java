package org.sourcecritic.reading.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a text says, reading it ends well, and what is read lies in the text, one after the other. */
class AmountPropertiesTest {

	private static final List<String> WORDS = List.of("two", "hundred", "and", "a", "half", "million", "thousand",
			"third",
			"of", "minus", "point", "dozens", "several", "between", "from", "to", "more than", "or more", "about", "%",
			"$", "(", ")", "-", "–", ",", ".", "/", "12", "1942", "1,234", "3.5", "½", "k", "per", "year", "km",
			"rose by",
			"one", "in", "out of", "zwei", "und", "Millionen", "mille", "quatre", "vingt", "ciento", "mil", "два",
			"миллиона", "тысяч", "\u00A0", "\u2060", "𝟓", "e", "x10^");

	@Property(tries = 300)
	void givenAnyTextWhenAmountsAreReadThenTheyLieInItOneAfterTheOther(@ForAll String text,
			@ForAll ReadingLanguage language) {
		assertOrder(text, language);
	}

	@Property(tries = 2000)
	void givenWordsOfNumbersWhenAmountsAreReadThenTheyLieInTheTextOneAfterTheOther(@ForAll("phrases") String text,
			@ForAll ReadingLanguage language) {
		assertOrder(text, language);
	}

	private static void assertOrder(String text, ReadingLanguage language) {
		int end = 0;
		var amounts = new AmountReader(language, Separators.UNTOLD).read(text);
		for (var amount : amounts) {
			assertThat(amount.span().start()).isGreaterThanOrEqualTo(end);
			assertThat(amount.numbers()).allMatch(number -> contains(amount.span(), number.span()));
			assertThat(amount.low().or(amount::high)).isPresent();
			end = amount.span().end();
		}
		assertThat(end).isLessThanOrEqualTo(text.length());
		assertThat(new NumberSort(language).of(text, amounts)).hasSameSizeAs(amounts);
	}

	private static boolean contains(TextRange whole, TextRange part) {
		return whole.start() <= part.start() && part.end() <= whole.end();
	}

	@Provide
	Arbitrary<String> phrases() {
		return Arbitraries.of(WORDS).list().ofMaxSize(25)
				.flatMap(words -> Arbitraries.of("", " ").map(space -> String.join(space, words)));
	}
}
