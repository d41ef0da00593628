package org.sourcecritic.reading.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;

/** Amounts in English sentences: their ends, their limits, their units. */
class EnglishAmountsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Between 20 and 30 houses burnt down. | [20, 30] RANGE | Between 20 and 30
			They counted from 200 to 300 men. | [200, 300] RANGE | from 200 to 300
			They counted 10–14 men. | [10, 14] RANGE | 10–14
			They counted 20 to 25 men. | [20, 25] RANGE | 20 to 25
			pages of 1942–5 | [1942, 1945] RANGE | 1942–5
			14 to 18 million died. | [14000000, 18000000] RANGE | 14 to 18 million
			two or three men | [2, 3] RANGE | two or three
			two or three hundred men | [200, 300] RANGE | two or three hundred
			millions to tens of millions of people | [1000000, 100000000] RANGE | millions to tens of millions
			about 14–18 men | [14, 18] APPROXIMATE | about 14–18
			between 5% and 6% of them | [5, 6] RANGE | between 5% and 6%
			$10 to $15 billion | [10000000000, 15000000000] RANGE | $10 to $15 billion
			more than 20 and less than 35 men | (20, 35) RANGE | more than 20 and less than 35
			at most 100 and at least 20 men | [20, 100] RANGE | at most 100 and at least 20
			""")
	void range(String sentence, String ends, String words) {
		var amount = only(sentence);
		assertThat(written(amount)).isEqualTo(ends);
		assertThat(amount.span().in(sentence)).isEqualTo(words);
		assertThat(amount.numbers()).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			More than 20 houses | (20, ) AT_LEAST | More than
			more then 20 houses | (20, ) AT_LEAST | more then
			over 20 houses | (20, ) AT_LEAST | over
			at least 20 houses | [20, ) AT_LEAST | at least
			20 houses or more | [20, ) AT_LEAST | or more
			20 or more | [20, ) AT_LEAST | or more
			less than 35 | (, 35) AT_MOST | less than
			up to 400 metres | (, 400] AT_MOST | up to
			no more than 12 | (, 12] AT_MOST | no more than
			around 600 people | [600, 600] APPROXIMATE | around
			some 300 residents | [300, 300] APPROXIMATE | some
			circa 300 residents | [300, 300] APPROXIMATE | circa
			c. 300 residents | [300, 300] APPROXIMATE | c.
			almost 300 residents | [300, 300] APPROXIMATE | almost
			30 or so | [30, 30] APPROXIMATE | or so
			exactly 13 units | [13, 13] EXACT | exactly
			""")
	void limit(String sentence, String ends, String cue) {
		var amount = only(sentence);
		assertThat(written(amount)).isEqualTo(ends);
		assertThat(amount.cue().map(words -> words.in(sentence))).contains(cue);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			It rose by 5 per cent. | UP
			sales jumped 8.5% | UP
			sales were up about 8.5% | UP
			It fell by a further 30 roubles. | DOWN
			It lost 1.1%. | DOWN
			They lost 300 men. | NONE
			It rose to 5 per cent. | NONE
			+0.2% | UP
			grow sales by 35 per cent | UP
			""")
	void change(String sentence, String change) {
		assertThat(only(sentence).change()).hasToString(change);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			30 roubles a year | year | a year
			20 per week | week | per week
			3,000 tests per day | day | per day
			300 grams daily | day | daily
			30 puds per head | head | per head
			5 roubles per kolkhoznik | kolkhoznik | per kolkhoznik
			""")
	void rate(String sentence, String per, String words) {
		var rate = only(sentence).per();
		assertThat(rate.map(Part::value)).contains(per);
		assertThat(rate.map(part -> part.span().in(sentence))).contains(words);
	}

	@Test
	void givenTheSameAmountInAnotherUnitWhenItIsReadThenItsLimitIsTheSame() {
		var amounts = read("more than 100 kilometres (60 miles)");
		assertThat(amounts.stream().map(EnglishAmountsTest::written)).containsExactly("(100, ) AT_LEAST",
				"(60, ) AT_LEAST");
	}

	@Test
	void givenScaleOfTheOtherEndWhenARangeIsReadThenItSaysSo() {
		assertThat(only("14 to 18 million").scaleShared()).isTrue();
		assertThat(only("$750,000 to $1 million").scaleShared()).isFalse();
	}

	@Test
	void givenTwoFiguresWhenTheyAreNoEndsOfARangeThenTheyAreTwo() {
		assertThat(read("It rose 6.5% to 164 points.")).hasSize(2);
		assertThat(read("1-222-2222-2222")).allMatch(amount -> amount.numbers().size() == 1);
		assertThat(read("it ended 2-1")).allMatch(amount -> amount.numbers().size() == 1);
	}

	private static List<AmountExpression> read(String sentence) {
		return new AmountReader(ReadingLanguage.ENGLISH, Separators.UNTOLD).read(sentence);
	}

	private static AmountExpression only(String sentence) {
		var amounts = read(sentence);
		assertThat(amounts).hasSize(1);
		return amounts.getFirst();
	}

	private static String written(AmountExpression amount) {
		return (amount.lowIncluded() ? "[" : "(") + amount.low().map(low -> low.toPlainString()).orElse("") + ", "
				+ amount.high().map(high -> high.toPlainString()).orElse("") + (amount.highIncluded() ? "] " : ") ")
				+ amount.bound();
	}
}
