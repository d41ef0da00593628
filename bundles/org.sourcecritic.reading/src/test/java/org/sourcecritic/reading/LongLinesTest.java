package org.sourcecritic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Function;

import org.sourcecritic.reading.attribution.AttributionReader;
import org.sourcecritic.reading.attribution.SourceWords;

import com.sun.management.ThreadMXBean;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A line made of the same words again and again costs ten times as much when it is ten times as long. What is counted
 * is the memory that the reading asks for, since seconds say nothing on a busy machine.
 */
class LongLinesTest {

	private static final int SHORT = 3_000;
	private static final int TENFOLD = 10;
	/** Lists that grow by halves ask for up to this much more. */
	private static final double LEEWAY = 1.6;
	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private static final List<String> WORDS = List.of("two", "hundred", "and", "a", "half", "million", "of", "minus",
			"point", "several", "between", "from", "to", "more than", "or more", "about", "%", "$", "(", ")", "-", "–",
			",", ".", "/", "12", "1942", "1,234", "3.5", "½", "per year", "km", "one", "in", "out of", "people", "May",
			"estimated", "by", "the prisoners", "III", "vols.", "No.", "aged", "zwei", "bis", "quatre-vingt", "mil",
			"тысяч", "от", "до", "\u00A0", "\"", "'", ";");

	@Property(tries = 150)
	void givenTheSameWordsAgainAndAgainWhenTheyAreReadThenTheWorkGrowsWithTheirNumber(
			@ForAll("phrases") String phrase, @ForAll ReadingLanguage language) {
		growsWithTheNumber(FigureReader.of(language, Separators.UNTOLD)::read, phrase);
	}

	@Property(tries = 150)
	void givenTheSameWordsOfSourcesAgainAndAgainWhenTheyAreReadThenTheWorkGrowsWithTheirNumber(
			@ForAll("sources") String phrase, @ForAll ReadingLanguage language) {
		growsWithTheNumber(AttributionReader.of(language)::read, phrase);
	}

	private static void growsWithTheNumber(Function<String, List<?>> reader, String phrase) {
		reader.apply(repeated(phrase, SHORT / TENFOLD));
		long once = memoryFor(reader, repeated(phrase, SHORT));
		long tenfold = memoryFor(reader, repeated(phrase, SHORT * TENFOLD));
		assertThat(tenfold).as(phrase).isLessThan((long) (once * TENFOLD * LEEWAY) + SHORT);
	}

	private static long memoryFor(Function<String, List<?>> reader, String line) {
		long before = THREADS.getCurrentThreadAllocatedBytes();
		var readings = reader.apply(line);
		long asked = THREADS.getCurrentThreadAllocatedBytes() - before;
		assertThat(readings).hasSizeLessThanOrEqualTo(line.length());
		return asked;
	}

	private static String repeated(String phrase, int length) {
		return phrase.repeat(length / phrase.length() + 1);
	}

	@Provide
	Arbitrary<String> phrases() {
		return phrases(WORDS);
	}

	@Provide
	Arbitrary<String> sources() {
		return phrases(SourceWords.ALL);
	}

	private static Arbitrary<String> phrases(List<String> all) {
		return Arbitraries.of(all).list().ofMinSize(1).ofMaxSize(8)
				.flatMap(words -> Arbitraries.of("", " ").map(space -> String.join(space, words) + space));
	}
}
