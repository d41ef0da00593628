package org.sourcecritic.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourcecritic.reading.ReadingLanguage;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the dates of any text. */
class AnyTextTest {

	/** Library of Congress, Extended Date/Time Format, levels 0 and 1, without times and years of more digits. */
	private static final Pattern EDTF = Pattern.compile(
			"-?\\d{4}[?~%]?|-?\\d{3}X|-?\\d{2}XX|-?\\d{4}-(?:0[1-9]|1[0-2]|2[1-4])[?~%]?"
					+ "|-?\\d{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])[?~%]?"
					+ "|-?\\d{4}-(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)[?~%]?|-?\\d{4}-02-(?:0[1-9]|1\\d|2\\d)[?~%]?");

	private static final List<String> PIECES = List.of("1930", "12", "31", "February", "Februar", "février", "febrero",
			"февраля", "30", "s", "-", "–", "/", ".", ",", "(", ")", "?", "in", "en", "im", "в", "between", "and",
			"from",
			"to", "the", "half", "first", "of", "c.", "circa", "early", "winter", "зимой", "BC", "v. Chr.", "AD",
			"century",
			"XIX", "век", "siglo", "siècle", "Jahrhundert", "г.", "гг.", "Jahre", "années", "años", "'", "1", "44", "0",
			"0000", "9999", "2100", "999999999999", "each year", "during", "the war", "O.S.", "с", "по", "до н. э.",
			"3.",
			"first half", "erste Hälfte", "probably", "10.10.1917", "e", "der", "-е", "x");

	@Property(tries = 1000)
	void randomText(@ForAll ReadingLanguage language, @ForAll String text) {
		check(language, text);
	}

	@Property(tries = 6000)
	void wordsOfDates(@ForAll ReadingLanguage language, @ForAll("pieces") String text) {
		check(language, text);
	}

	@Provide
	Arbitrary<String> pieces() {
		var space = Arbitraries.of(" ", " ", "", "\u00A0");
		return Arbitraries.of(PIECES).flatMap(piece -> space.map(blank -> piece + blank)).list().ofMaxSize(14)
				.map(pieces -> pieces.stream().collect(Collectors.joining()));
	}

	private static void check(ReadingLanguage language, String text) {
		int last = 0;
		for (var date : new DateReader(language).read(text)) {
			var span = date.period().span();
			assertThat(span.start()).isGreaterThanOrEqualTo(last);
			assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
			assertThat(date.core().start()).isGreaterThanOrEqualTo(span.start());
			assertThat(date.core().end()).isLessThanOrEqualTo(span.end());
			assertThat(date.period().original()).isEqualTo(span.in(text));
			assertThat(Stream.of(date.period().from(), date.period().to()).flatMap(Optional::stream))
					.as(text).allMatch(EDTF.asMatchPredicate());
			last = span.end();
		}
	}
}
