package org.sourcecritic.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import com.ibm.icu.text.BreakIterator;

import org.junit.jupiter.api.Test;

/**
 * A hard-wrapped text with notes at the foot of its pages, in five languages, whose hundred sentences are marked by
 * {@code ⟦} and {@code ⟧}; a sentence that goes on after the notes of a page holds them.
 */
class HardSentencesTest {

	private static final Path FIXTURE = Path.of("src/test/java/org/sourcecritic/core/text/hard-sentences.txt");

	@Test
	void findsAtLeast98Of100() throws IOException {
		StringBuilder text = new StringBuilder();
		List<TextRange> expected = read(Files.readString(FIXTURE), text);

		Set<TextRange> found = SentenceFinder.of(text).sentences().stream()
				.map(sentence -> new TextRange(sentence.start(), sentence.end())).collect(Collectors.toSet());

		List<String> missed = expected.stream().filter(range -> !found.contains(range)).map(range -> range.in(text))
				.toList();
		System.out.println("Hard sentences found: " + (expected.size() - missed.size()) + " of " + expected.size()
				+ "; by ICU's rules " + foundByIcu(text, text, expected) + ", by ICU's rules in the masked text "
				+ foundByIcu(text, MaskedText.of(text), expected));
		assertThat(expected).hasSize(100);
		assertThat(missed).hasSizeLessThanOrEqualTo(2);
		assertThat(found).hasSizeBetween(98, 102);
	}

	/** How many of the ranges ICU's sentences of a view of the text are, without white space at their ends. */
	private static long foundByIcu(CharSequence text, CharSequence view, List<TextRange> expected) {
		BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
		breaks.setText(view.toString());
		Set<TextRange> found = new HashSet<>();
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
			int last = end;
			while (last > start && Punctuation.isSpace(text.charAt(last - 1))) {
				last--;
			}
			found.add(new TextRange(start, last));
		}
		return expected.stream().filter(found::contains).count();
	}

	private static List<TextRange> read(String marked, StringBuilder text) {
		List<TextRange> ranges = new ArrayList<>();
		Deque<Integer> open = new ArrayDeque<>();
		for (char c : marked.toCharArray()) {
			switch (c) {
				case '⟦' -> open.push(text.length());
				case '⟧' -> ranges.add(new TextRange(open.pop(), text.length()));
				default -> text.append(c);
			}
		}
		return ranges;
	}
}
