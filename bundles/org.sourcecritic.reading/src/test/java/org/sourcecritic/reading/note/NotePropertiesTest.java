package org.sourcecritic.reading.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.archive.ArchivalReferences;
import org.sourcecritic.reading.reference.Reference;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a note says, taking it apart ends well, and its references lie in it one after the other. */
class NotePropertiesTest {

	private static final List<String> WORDS = List.of("Marsh", "Robert", ",", ";", ".", ":", "(", ")", "[", "]", "“",
			"”",
			"‘", "’", "'", "\"", "«", "»", "//", "–", "The Iron Winter", "London", "Oxford University Press", "1990",
			"1917–1941", "pp.", "p.", "23–25", "vol.", "no. 7", "Ibid.", "op. cit.", "ders.", "Там же", "С. 12",
			"Земцов В.Н.",
			"see", "See also", "cf.", "quoted in", "zit. nach", "but see", "On the camps see", "n. 5", "above", "and",
			"in:",
			"ed.", "Hrsg.", "et al.", "https://example.org/a(b", "I thank", "Interview with", "Law No. 5", "l. 7ob",
			"d. 1160",
			"№ 6", "М.", "5 March 1953", "doi:10.1000/1", "\n", "\u00A0", "𝟓", "é\u0301", "Pravda");

	@Property(tries = 500)
	void givenAnyTextWhenItIsReadAsANoteThenItsReferencesLieInOrder(@ForAll String text) {
		assertOrder(text);
	}

	@Property(tries = 4000)
	void givenWordsOfNotesWhenTheyAreReadThenTheReferencesLieInOrder(@ForAll("notes") String text) {
		assertOrder(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { ";", "pp. ", "(", "\"", "'", "Ibid. ", "‘a", "Marsh, ", "see ", "A. ", "1990, ", "On see ",
			"(1) ",
			"and Marsh ", "// ", "p. 5. ", "[", "“", "« ", "op. cit. ", "quoted in ", "x", "On a b c d ", "\u00A0",
			"https://",
			"Marsh, Winter, p. 5; ", "Ders., Winter, S. 5; ", "Там же. Л. 5. ",
			"Robert Marsh, The Winter (London, 1990); " })
	void givenALongNoteOfOneThingWhenItIsReadThenItEnds(String piece) {
		var text = piece.repeat(1_000_000 / piece.length());
		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertOrder(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { ",'''", ",''a'", ",``a`", "''a''" })
	void givenQuotationMarksAtItsEndWhenANoteIsReadThenNothingIsReadBehindIt(String note) {
		assertOrder(note);
	}

	private static void assertOrder(String note) {
		var text = "Before it. " + note + " After it.";
		var span = new TextRange(11, 11 + note.length());
		int end = span.start();
		for (Reference reference : new NoteReader(new ArchivalReferences()).read(text, span, new Earlier())) {
			assertThat(reference.span().start()).isGreaterThanOrEqualTo(end);
			assertThat(reference.span().length()).isPositive();
			assertThat(reference.parts().values())
					.allMatch(part -> part.span().start() >= span.start() && part.span().end() <= span.end());
			end = reference.span().end();
		}
		assertThat(end).isLessThanOrEqualTo(span.end());
	}

	@Provide
	Arbitrary<String> notes() {
		return Arbitraries.of(WORDS).list().ofMaxSize(40)
				.flatMap(words -> Arbitraries.of("", " ").map(space -> String.join(space, words)));
	}
}
