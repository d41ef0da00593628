package org.sourcecritic.reading.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;

/** Which numbers are no amounts; a minus stands for an amount. */
class NumberSortTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			In 1942 they came back. | DATE
			The 2020 season was short. | DATE
			It lasted from 1941 to 1945. | DATE
			In 1,942 houses | -
			They had 1942 houses. | -
			a total of 2000 hires | -
			He died on 7 March. | DATE
			the days of Sept. 20-24 | DATE
			It began at 11 a.m. yesterday. | DATE
			at 5:25 | DATE DATE
			the third man | ORDINAL
			a law, Section 427 of it | NAME
			the new iPhone 14 of theirs | NAME
			a G70 is fast | NAME
			the V-12 engine | NAME
			They won by 2-1. | NAME NAME
			the 49ers lost | NAME
			the shop at 575 Wilbraham Road | NAME
			Jamie Armstrong, 25, said so. | AGE
			They killed 300 men. | -
			About 300 were killed. | -
			USD1,700 was paid | -
			""")
	void sort(String sentence, String sorts) {
		var amounts = new AmountReader(ReadingLanguage.ENGLISH, Separators.UNTOLD).read(sentence);
		var read = new NumberSort(ReadingLanguage.ENGLISH).of(sentence, amounts).stream()
				.map(sort -> sort.map(Objects::toString).orElse("-")).toList();
		assertThat(read).isEqualTo(List.of(sorts.split(" ")));
	}
}
