package org.sourcecritic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.archive.ArchivalReferences;
import org.sourcecritic.reading.attribution.AttributionReader;
import org.sourcecritic.reading.attribution.SourceWords;
import org.sourcecritic.reading.note.NoteInText;
import org.sourcecritic.reading.note.ReferencesOfNotes;
import org.sourcecritic.reading.reference.DocumentReferences;

import com.sun.management.ThreadMXBean;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A line made of the same words again and again costs ten times as much when it is ten times as long. What is counted
 * is the memory that the reading asks for, since seconds say nothing on a busy machine.
 */
class LongLinesTest {

	private static final int SHORT = 3_000;
	private static final int LONG = 100_000;
	private static final int TENFOLD = 10;
	/** Lists that grow by halves ask for up to this much more. */
	private static final double LEEWAY = 1.6;
	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private static final List<String> WORDS = List.of("two", "hundred", "and", "a", "half", "million", "of", "minus",
			"point", "several", "between", "from", "to", "more than", "or more", "about", "%", "$", "(", ")", "-", "–",
			",", ".", "/", "12", "1942", "1,234", "3.5", "½", "per year", "km", "one", "in", "out of", "people", "May",
			"estimated", "by", "the prisoners", "III", "vols.", "No.", "aged", "zwei", "bis", "quatre-vingt", "mil",
			"тысяч", "от", "до", "\u00A0", "\"", "'", ";");

	private static final List<String> NOTES = List.of("GARF", "ГАРФ", "f. 9414", "op. 1", "d. 1155", "ll. 2-3ob",
			"л. 5",
			"Ibid.", "Там же.", "ders.", "op. cit.", "pp. 1", "p.", "n. 5", "quoted in", "zit. nach", "see also",
			"vgl.",
			"above", "State Archive of the Russian Federation (", "(GA", "RG 59", "Box", "BArch", "NS 19/1570",
			"Bl. 4 f.",
			"Smith", "J. A.", "Земцов В. Н.", "Title of a Book", "(London: Faber, 1990)", "“The Canal,”", "//", "М.,",
			"1991.", "vol. 2", "ed. by", "in:", "http://a.b", "[", "]", "•", "|", "\n", "Bibliography", "letter from",
			"to", "dated", "7 June 1943", "№ 5", "12(3)");

	@Property(tries = 150)
	void givenTheSameWordsAgainAndAgainWhenTheyAreReadThenTheWorkGrowsWithTheirNumber(
			@ForAll("phrases") String phrase, @ForAll ReadingLanguage language) {
		growsWithTheNumber(FigureReader.of(language, Separators.UNTOLD)::read, phrase);
	}

	@Property(tries = 12)
	void givenALineOfATenthAndOneOfAMegabyteWhenTheyAreReadThenTheWorkGrowsWithTheirNumber(
			@ForAll("phrases") String phrase, @ForAll ReadingLanguage language) {
		growsWithTheNumber(FigureReader.of(language, Separators.UNTOLD)::read, phrase, LONG);
	}

	@Property(tries = 150)
	void givenTheSameWordsOfSourcesAgainAndAgainWhenTheyAreReadThenTheWorkGrowsWithTheirNumber(
			@ForAll("sources") String phrase, @ForAll ReadingLanguage language) {
		growsWithTheNumber(AttributionReader.of(language)::read, phrase);
	}

	@Property(tries = 50)
	void givenTheSameWordsOfNotesAgainAndAgainWhenTheyAreReadAsANoteThenTheWorkGrowsWithTheirNumber(
			@ForAll("notes") String phrase) {
		var reader = new ReferencesOfNotes(new ArchivalReferences());
		growsWithTheNumber(line -> reader.read(line, List.of(note(line)), List.of()).getFirst(), phrase);
	}

	@Property(tries = 50)
	void givenTheSameWordsOfNotesAgainAndAgainWhenTheyAreOneNoteEachThenTheWorkGrowsWithTheirNumber(
			@ForAll("notes") String phrase) {
		var reader = new ReferencesOfNotes(new ArchivalReferences());
		growsWithTheNumber(line -> reader.read(line, notes(line, phrase.length()), List.of()).stream()
				.flatMap(List::stream).toList(), phrase);
	}

	@Property(tries = 50)
	void givenTheSamePlacesInArchivesAgainAndAgainWhenTheyAreReadThenTheWorkGrowsWithTheirNumber(
			@ForAll("notes") String phrase) {
		growsWithTheNumber(new ArchivalReferences()::read, phrase);
	}

	@Property(tries = 50)
	void givenTheSameWordsOfNotesAgainAndAgainWhenTheyAreReadAsATextThenTheWorkGrowsWithTheirNumber(
			@ForAll("notes") String phrase, @ForAll ReadingLanguage language) {
		growsWithTheNumber(line -> DocumentReferences.of(line, List.of(), Optional.of(language.code()), null)
				.references(), phrase);
	}

	@Example
	void givenFiguresThatAreCountedByTheYearWhenTheyAreReadThenTheWorkGrowsWithTheirNumber() {
		growsWithTheNumber(FigureReader.of(ReadingLanguage.ENGLISH, Separators.UNTOLD)::read, "two per year ");
	}

	@Example
	void givenALineWithoutSpacesWhenItIsReadAsATextThenTheWorkGrowsWithItsLength() {
		growsWithTheNumber(line -> DocumentReferences.of(line, List.of(), Optional.of("en"), null).references(),
				"Ibid.");
	}

	private static NoteInText note(String line) {
		return new NoteInText(Optional.empty(), new TextRange(0, line.length()));
	}

	private static List<NoteInText> notes(String line, int length) {
		return IntStream.range(0, line.length() / length).mapToObj(
				note -> new NoteInText(Optional.of("" + note), new TextRange(note * length, (note + 1) * length)))
				.toList();
	}

	private static void growsWithTheNumber(Function<String, List<?>> reader, String phrase) {
		growsWithTheNumber(reader, phrase, SHORT);
	}

	private static void growsWithTheNumber(Function<String, List<?>> reader, String phrase, int length) {
		reader.apply(repeated(phrase, length / TENFOLD));
		long once = memoryFor(reader, repeated(phrase, length));
		long tenfold = memoryFor(reader, repeated(phrase, length * TENFOLD));
		assertThat(tenfold).as(phrase).isLessThan((long) (once * TENFOLD * LEEWAY) + length);
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
	Arbitrary<String> notes() {
		return phrases(Stream.concat(NOTES.stream(), SourceWords.ALL.stream()).toList());
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
