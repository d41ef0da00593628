package org.sourcecritic.reading.quotation;

import java.util.Optional;

/**
 * The quotation marks of a language, and those that stand in a text already.
 *
 * @param outer opening and closing mark
 * @param inner those of a quotation within a quotation
 */
record QuotationMarks(Pair outer, Pair inner) {

	/** An opening and a closing mark with the space that the language sets within them. */
	record Pair(String open, String close) {}

	/** Words in outer marks, those of a quotation in them brought to the inner ones, and so on by turns. */
	String around(String words) {
		return outer.open() + within(words) + outer.close();
	}

	/** Words that stand in outer marks. */
	String within(String words) {
		return set(words, 1);
	}

	/** Words of which nothing says yet that they are quoted, as in a block of their own. */
	String alone(String words) {
		return set(words, 0);
	}

	private String set(String words, int depth) {
		var set = new StringBuilder();
		int from = 0;
		for (var quoted : QuotedStretches.outermost(words)) {
			var marks = depth % 2 == 0 ? outer : inner;
			set.append(words, from, quoted.open()).append(marks.open())
					.append(set(stripped(words, quoted), depth + 1)).append(marks.close());
			from = quoted.close() + 1;
		}
		return set.append(words.substring(from)).toString();
	}

	/** What stands between the marks, without the space that French sets there. */
	private static String stripped(String words, QuotedStretches.Quoted quoted) {
		int start = quoted.open() + 1;
		int end = quoted.close();
		while (start < end && Character.isSpaceChar(words.charAt(start))) {
			start++;
		}
		while (end > start && Character.isSpaceChar(words.charAt(end - 1))) {
			end--;
		}
		return words.substring(start, end);
	}

	/** The words without the marks when they are one quotation as a whole; a stop may follow it. */
	static Optional<String> opened(String words) {
		return QuotedStretches.outermost(words).stream().findFirst()
				.filter(quoted -> quoted.open() == 0 && isStops(words.substring(quoted.close() + 1)))
				.map(quoted -> stripped(words, quoted) + words.substring(quoted.close() + 1));
	}

	private static boolean isStops(String words) {
		return words.chars().allMatch(c -> ".,;:!?…".indexOf(c) >= 0);
	}
}
