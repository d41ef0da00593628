package org.sourcecritic.reading.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.text.SentenceFinder;
import org.sourcecritic.core.text.TextRange;

/** Whatever is quoted: no character is invented, and all are in the order of the text. */
class QuotedWordsPropertyTest {

	private static final String LEFT_OUT = "[…]";

	@Provide
	Arbitrary<String> texts() {
		return Arbitraries.of("The ", "com-\n", "mission ", "of\n", "1936", ".4 ", "\n\n", "“no ", "one” ", "‘x’ ",
				"« le mot » ", "„nicht“, ", "4 Voss, p. 8.\n", "\n213\n", "𝔄 ", "é ", "שלום ", "[12] ", "> quoted\n",
				"  a   12\n", "\u00AD", "* ", "\"").list().ofMaxSize(40).map(parts -> String.join("", parts));
	}

	@Property
	void theWordsAreASubsequenceOfTheText(@ForAll("texts") String text, @ForAll @IntRange(min = 0, max = 200) int a,
			@ForAll @IntRange(min = 0, max = 200) int b, @ForAll @IntRange(min = 0, max = 60) int more) {
		var first = new TextRange(Math.min(a, b), Math.max(a, b));
		var second = new TextRange(first.end() + more, first.end() + 2 * more);

		var words = words(text, first, second);

		assertThat(isSubsequence(visible(String.join("", words).replace(LEFT_OUT, "")), visible(text)))
				.as("%s from %s", words, text).isTrue();
		assertThat(words).noneMatch(String::isBlank).allMatch(paragraph -> paragraph.equals(paragraph.strip()));
	}

	@Property
	void marksAreSetWithoutTouchingTheWords(@ForAll("texts") String words, @ForAll QuotationLanguage language) {
		var set = language.marks().around(words);

		assertThat(withoutMarks(set)).isEqualTo(withoutMarks(words));
		assertThat(withoutMarks(language.marks().alone(words))).isEqualTo(withoutMarks(words));
	}

	@Property
	void noLetterIsLostOfAllThatIsSelected(@ForAll("texts") String text) {
		var words = String.join("", words(text, new TextRange(0, text.length())));

		assertThat(letters(words)).isEqualTo(letters(text));
	}

	private static String letters(String words) {
		return words.replaceAll("[^\\p{L}]", "");
	}

	private static List<String> words(String text, TextRange... stretches) {
		return QuotedWords.of(new DocumentText("text-1", text, "", List.of()), SentenceFinder.of(text),
				List.of(stretches)).paragraphs();
	}

	private static String visible(String words) {
		return words.replaceAll("\\s", "");
	}

	private static String withoutMarks(String words) {
		return words.replaceAll("[„“”«»‹›‚‘’\"\\s\\u00A0]", "");
	}

	private static boolean isSubsequence(String part, String whole) {
		int at = 0;
		for (int i = 0; i < part.length(); i++) {
			at = whole.indexOf(part.charAt(i), at) + 1;
			if (at == 0) {
				return false;
			}
		}
		return true;
	}
}
