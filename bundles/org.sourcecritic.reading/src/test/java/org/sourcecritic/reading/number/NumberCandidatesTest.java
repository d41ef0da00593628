package org.sourcecritic.reading.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What may be a number is never passed over, and sentences without any are mostly told. */
class NumberCandidatesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ENGLISH | The carters of the valley were glad of the snow.
			GERMAN | Die Müller des Tales waren froh über den Schnee.
			FRENCH | Les charretiers de la vallée se plaignaient de la neige.
			SPANISH | Los carreteros del valle se quejaban de la nieve.
			RUSSIAN | Возчики долины жаловались на снег.
			""")
	void aSentenceWithoutNumbersIsNoCandidate(ReadingLanguage language, String sentence) {
		assertThat(NumberCandidates.of(language).in(sentence)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ENGLISH | Nobody counted the forty carts.| 19
			ENGLISH | There were 9 of them.| 11
			GERMAN | Es waren Fuenfundzwanzig Wagen.| 9
			GERMAN | Es waren fünfundzwanzig Wagen.| 9
			GERMAN | Es waren eintausend Wagen.| 9
			GERMAN | Es waren eineinhalb Wagen.| 9
			RUSSIAN | Их было четырёхсот подвод.| 8
			ENGLISH | It cost ½ of it.| 8
			""")
	void aNumberIsACandidateWhereItBegins(ReadingLanguage language, String sentence, int at) {
		assertThat(NumberCandidates.of(language).next(sentence, 0)).isEqualTo(at);
	}

	@Test
	void theEndIsNamedWhenThereIsNone() {
		assertThat(NumberCandidates.of(ReadingLanguage.ENGLISH).next("no carts", 0)).isEqualTo(8);
		assertThat(NumberCandidates.of(ReadingLanguage.ENGLISH).next("", 0)).isZero();
	}

	@Property(tries = 2_000)
	void whatIsReadWasACandidate(@ForAll ReadingLanguage language, @ForAll("sentences") List<String> words) {
		var sentence = String.join(" ", words);
		if (!new NumberReader(language, Separators.UNTOLD).read(sentence).isEmpty()) {
			assertThat(NumberCandidates.of(language).in(sentence)).as(sentence).isTrue();
		}
	}

	/** Words of the numbers of all languages, with capitals and accents left out, and other words. */
	@Provide
	Arbitrary<List<String>> sentences() {
		var words = Arbitraries.of(ReadingLanguage.values()).flatMap(
				language -> Arbitraries.of(NumberLexicon.of(language).telling().stream().sorted().toList()));
		var changed = words.map(word -> word.replace("-", "ый"));
		var upper = words.map(word -> word.toUpperCase(Locale.ROOT));
		var bare = words.map(UnaccentedWord::of);
		var others = Arbitraries.strings().withCharRange('a', 'z').withCharRange('а', 'я')
				.withChars('ü', 'ß', 'é', '½', '7')
				.ofMaxLength(9);
		var glued = Arbitraries.of(NumberLexicon.of(ReadingLanguage.GERMAN).telling().stream().sorted().toList())
				.list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join("", parts));
		return Arbitraries.oneOf(words, changed, upper, bare, others, glued).list().ofMaxSize(3);
	}
}
