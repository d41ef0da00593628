package org.sourcecritic.benchmarks.corpus;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Some paragraphs to make corpora of, written for the tests. */
final class SmallBook {

	static final String TEXT = IntStream.range(0, 120).mapToObj(SmallBook::paragraph)
			.collect(Collectors.joining("\n\n"));

	private SmallBook() {
	}

	private static String paragraph(int number) {
		return IntStream.range(0, 4 + number % 3).mapToObj(i -> sentence(number * 10 + i))
				.collect(Collectors.joining("\n"));
	}

	private static String sentence(int number) {
		return "In the year " + number + " of the canal, when the water stood low, the company counted " + number * 7
				+ " workers; the commission, which came later, found fewer 😊 by \"" + number + "\" & more.";
	}
}
