package org.sourcecritic.reading.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.CitationFunction;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.archive.ArchivalReferences;
import org.sourcecritic.reading.reference.Leaf;
import org.sourcecritic.reading.reference.Reference;
import org.sourcecritic.reading.reference.Reference.Doubt;
import org.sourcecritic.reading.reference.Reference.Role;

/** Documents in archives among the references of notes, and what "ibid." means behind them. */
class DocumentsInNotesTest {

	private final List<Reference> read = new ArrayList<>();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ibid., l. 7                 | GARF 9414 1 1155 l. 7
			Ibid.                       | GARF 9414 1 1155 l. 3
			Ibid., ll. 7–9              | GARF 9414 1 1155 l. 7–9
			Ibid., ll. 103–4            | GARF 9414 1 1155 l. 103–104
			Ibid., l. 7ob.              | GARF 9414 1 1155 l. 7v
			Ibid., l. 7 ob.             | GARF 9414 1 1155 l. 7v
			Ibid., ll. 7, 9             | GARF 9414 1 1155 l. 7, 9
			Ibid., d. 1160, l. 3        | GARF 9414 1 1160 l. 3
			Ibid., op. 2, d. 5, l. 8    | GARF 9414 2 5 l. 8
			Ibid., f. 8131, op. 27, d. 5 | GARF 8131 27 5
			Tam zhe, l. 7               | GARF 9414 1 1155 l. 7
			Tam zhe, d. 1160, ll. 3-5   | GARF 9414 1 1160 l. 3–5
			Там же. Л. 12               | GARF 9414 1 1155 l. 12
			Там же. Д. 1160. Л. 12 об.  | GARF 9414 1 1160 l. 12v
			Там же. Лл. 12–13           | GARF 9414 1 1155 l. 12–13
			Ebd., Bl. 12                | GARF 9414 1 1155 l. 12
			Ibíd., fol. 12r             | GARF 9414 1 1155 l. 12r
			Ibid., fol. 12r–v           | GARF 9414 1 1155 l. 12r–12v
			""")
	void givenADocumentWhenTheNextNoteMeansItAgainThenItsPlaceIsKept(String again, String expected) {
		read("GARF, f. 9414, op. 1, d. 1155, l. 3.", again + ".");

		var reference = read.get(1);
		assertThat(place(reference)).isEqualTo(expected);
		assertThat(reference.kind()).isEqualTo(CitationKind.ARCHIVE);
		assertThat(reference.strength()).isEqualTo(CitationStrength.SHORT);
		assertThat(reference.antecedent()).contains(read.get(0).span());
		assertThat(reference.doubts()).isEmpty();
	}

	@Test
	void givenADocumentAmongWorksWhenTheNoteIsReadThenAllAreGivenInTheirOrder() {
		read("Robert Marsh, The Iron Winter (London, 1990), p. 5; GARF, f. 9414, op. 1, d. 1155, l. 3; Anne Crane, Bread"
				+ " (Oxford, 1999), p. 7.");

		assertThat(read).extracting(Reference::kind).containsExactly(CitationKind.PUBLICATION, CitationKind.ARCHIVE,
				CitationKind.PUBLICATION);
	}

	@Test
	void givenDocumentsInOneNoteWhenIbidFollowsThenTheLastIsMeantWithDoubt() {
		read("GARF, f. 9414, op. 1, d. 1155, l. 3; RGASPI, f. 17, op. 162, d. 18, l. 5.", "Ibid., l. 6.");

		assertThat(place(read.get(2))).isEqualTo("RGASPI 17 162 18 l. 6");
		assertThat(read.get(2).doubts()).containsExactly(Doubt.ANTECEDENT);
	}

	@Test
	void givenIbidAfterADocumentOfTheSameNoteWhenItIsReadThenThereIsNoDoubt() {
		read("GARF, f. 9414, op. 1, d. 1155, l. 3; ibid., d. 1156, l. 4.");

		assertThat(place(read.get(1))).isEqualTo("GARF 9414 1 1156 l. 4");
		assertThat(read.get(1).doubts()).isEmpty();
	}

	@Test
	void givenADocumentThatWasFoundInAWorkWhenTheNoteIsReadThenTheWorkIsItsVia() {
		read("GARF, f. 9414, op. 1, d. 1155, l. 3, quoted in Robert Marsh, The Iron Winter (London, 1990), p. 5.",
				"Marsh, Iron Winter, p. 6.");

		assertThat(read.get(0).part(Role.VIA).map(Part::value))
				.contains("Robert Marsh, The Iron Winter (London, 1990), p. 5");
		assertThat(place(read.get(0))).isEqualTo("GARF 9414 1 1155 l. 3");
		assertThat(read.get(1).part(Role.YEAR).map(Part::value)).contains("1990");
	}

	@Test
	void givenWordsThatDisputeBeforeADocumentWhenTheNoteIsReadThenItDisputes() {
		read("But see GARF, f. 9414, op. 1, d. 1155, l. 3.");

		assertThat(read.get(0).function()).isEqualTo(CitationFunction.DISPUTES);
	}

	@Test
	void givenABibliographyWhenAShortTitleAndAYearAreReadThenTheyAreLinkedToIt() {
		var entries = "• Marsh, Robert. The Iron Winter. London: Macmillan, 1990.\n"
				+ "2. Crane, Anne. 1999. “Bread and Power.” Slavic Review 58 (2): 320–45.\n";
		var notes = "Marsh, Iron Winter, p. 5.\nCrane 1999, 321.";
		var text = entries + notes;
		int second = entries.indexOf('\n') + 1;
		int third = entries.length();
		int fourth = third + notes.indexOf('\n') + 1;
		var found = new ReferencesOfNotes(new ArchivalReferences()).read(text,
				List.of(new NoteInText(Optional.empty(), new TextRange(third, fourth - 1)),
						new NoteInText(Optional.empty(), new TextRange(fourth, text.length()))),
				List.of(new TextRange(0, second - 1), new TextRange(second, third - 1)));

		assertThat(found.get(0).get(0).part(Role.AUTHOR).map(Part::value)).contains("Marsh, Robert");
		assertThat(found.get(0).get(0).antecedent())
				.hasValueSatisfying(span -> assertThat(span.end()).isLessThan(second));
		assertThat(found.get(1).get(0).part(Role.TITLE).map(Part::value)).contains("Bread and Power");
		assertThat(found.get(1).get(0).part(Role.PAGES).map(Part::value)).contains("321");
	}

	@Test
	void givenAWorkInTheListAndInANoteWhenAShortTitleFollowsThenItMeansTheNote() {
		var entry = "Marsh, Robert. The Iron Winter. London: Macmillan, 1990.\n";
		var full = "Robert Marsh, The Iron Winter (London, 1990), p. 5.";
		var text = entry + full + "\nMarsh, Iron Winter, p. 7.";
		int second = entry.length() + full.length() + 1;

		var found = new ReferencesOfNotes(new ArchivalReferences()).read(text,
				List.of(new NoteInText(Optional.of("1"), new TextRange(entry.length(), second - 1)),
						new NoteInText(Optional.of("2"), new TextRange(second, text.length()))),
				List.of(new TextRange(0, entry.length() - 1)));

		assertThat(found.get(1).getFirst().antecedent()).contains(found.get(0).getFirst().span());
		assertThat(found.get(1).getFirst().doubts()).isEmpty();
	}

	@Test
	void givenIbidBeforeADocumentReadWithItsArchiveWhenReadThenItIsShortAndMeansTheOneBefore() {
		read("GARF, f. 9414, op. 1, d. 1155, l. 3; ibid., GARF, f. 9414, op. 1, d. 1155, l. 9.");

		assertThat(read).hasSize(2);
		assertThat(read.get(1).strength()).isEqualTo(CitationStrength.SHORT);
		assertThat(read.get(1).antecedent()).contains(read.get(0).span());
	}

	@ParameterizedTest
	@CsvSource({ "Sources, true", "1. Literatur:, true", "== References ==, true", "Список литературы, true",
			"Fuentes y bibliografía, true", "Sources et bibliographie, true", "The sources of the Nile, false" })
	void givenAHeadingWhenItIsThatOfAListOfWorksThenItIsKnown(String heading, boolean isList) {
		assertThat(Bibliography.isHeading(heading)).isEqualTo(isList);
	}

	private void read(String... notes) {
		var text = String.join("\n", notes);
		var inText = new ArrayList<NoteInText>();
		int at = 0;
		for (var note : notes) {
			inText.add(new NoteInText(Optional.empty(), new TextRange(at, at + note.length())));
			at += note.length() + 1;
		}
		new ReferencesOfNotes(new ArchivalReferences()).read(text, inText, new Earlier()).forEach(read::addAll);
	}

	private static String place(Reference reference) {
		var place = reference.place().orElseThrow();
		var leaves = place.leaves().stream().map(DocumentsInNotesTest::leaf).collect(Collectors.joining(", "));
		return place.archive().map(Part::value).orElse("") + ' '
				+ place.levels().stream().map(level -> level.value().value()).collect(Collectors.joining(" "))
				+ (leaves.isEmpty() ? "" : " l. " + leaves);
	}

	private static String leaf(Leaf leaf) {
		return leaf.from().equals(leaf.to()) ? side(leaf.from()) : side(leaf.from()) + '–' + side(leaf.to());
	}

	private static String side(Leaf.Side side) {
		return side.number() + switch (side.face()) {
			case RECTO -> "r";
			case VERSO -> "v";
			case UNSAID -> "";
		};
	}
}
