package org.sourcecritic.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.reading.ReadingLanguage;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the references in any sentence. */
class AnySentenceTest {

	@Property(tries = 1000)
	void randomText(@ForAll ReadingLanguage language, @ForAll String text) {
		check(language, text);
	}

	@Property(tries = 6000)
	void wordsOfSources(@ForAll ReadingLanguage language, @ForAll("sentences") String text) {
		check(language, text);
	}

	@Provide
	Arbitrary<String> sentences() {
		var space = Arbitraries.of(" ", " ", " ", "");
		return Arbitraries.of(SourceWords.ALL).flatMap(word -> space.map(blank -> word + blank)).list().ofMaxSize(16)
				.map(words -> String.join("", words));
	}

	private static void check(ReadingLanguage language, String text) {
		int last = 0;
		for (var reference : AttributionReader.of(language).read(text)) {
			var span = reference.span();
			assertThat(span.start()).as(text).isGreaterThanOrEqualTo(last);
			assertThat(span.end()).as(text).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
			reference.parts().forEach((role, part) -> {
				assertThat(part.span().start()).as(text).isGreaterThanOrEqualTo(span.start());
				assertThat(part.span().end()).as(text).isLessThanOrEqualTo(span.end());
				assertThat(part.value()).as(text).isNotBlank();
			});
			assertThat(reference.strength()).isNotIn(CitationStrength.FULL, CitationStrength.NONE);
			last = span.end();
		}
	}
}
