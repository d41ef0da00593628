package org.sourcecritic.ingest.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sourcecritic.ingest.ReadDocument;
import org.sourcecritic.model.SegmentKind;

class ReadingTextTest {

	private static final Locale BEFORE = Locale.getDefault();

	private final ReadingText text = new ReadingText();

	@BeforeAll
	static void inEnglish() {
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterAll
	static void inTheLanguageAsItWas() {
		Locale.setDefault(BEFORE);
	}

	@Test
	void aMarkerIsGluedToTheWordsBeforeIt() {
		Note first = text.note(Note.Series.FOOTNOTES, "1");
		Note second = text.note(Note.Series.FOOTNOTES, "2");
		text.words("Sold \n ");
		text.marker("1", first);
		text.marker("2", second);
		text.words(" in spring.");
		text.lineBreak();
		text.marker("2", second);
		text.words("So.");
		text.end();
		text.marker("1", first);
		text.begin(SegmentKind.PARAGRAPH);
		text.words("Then.");
		fill(first, "Leaf 1.");
		fill(second, "Leaf 2.");

		assertThat(finish().text()).isEqualTo("Sold1 2 in spring.2\nSo.1\n\nThen.\n\n1 Leaf 1.\n\n2 Leaf 2.");
		assertThat(Outline.of(finish(), SegmentKind.PARAGRAPH)).containsExactly("PARAGRAPH: Sold1 2 in spring.2 / So.1",
				"PARAGRAPH: Then.");
	}

	@Test
	void aMarkerWithoutASignGetsThatOfItsNote() {
		Note first = text.note(Note.Series.FOOTNOTES, "1");
		Note bare = text.note(Note.Series.FOOTNOTES, "");
		text.marker(" ", first);
		text.end();
		text.marker("", bare);
		text.marker(" ");
		text.words(" Sold.");
		fill(first, "Leaf 1.");
		fill(bare, "Leaf 2.");

		assertThat(finish().text()).startsWith("1 * Sold.\n\n1 Leaf 1.");
	}

	@Test
	void aMarkerAfterAFigureIsRaisedSoThatTheFigureStaysWhatItIs() {
		Note first = text.note(Note.Series.FOOTNOTES, "1");
		Note sign = text.note(Note.Series.FOOTNOTES, "*");
		fill(first, "Leaf 1.");
		fill(sign, "Leaf 2.");
		text.words("Sold in 1871");
		text.marker("1", first);
		text.words(", lost in 1872.");
		text.marker("12", first);
		text.words(" Bought for 40");
		text.marker("*", sign);

		assertThat(finish().text()).startsWith("Sold in 1871\u00B9, lost in 1872.\u00B9\u00B2 Bought for 40*");
		assertThat(finish().segments()).filteredOn(segment -> segment.kind() == SegmentKind.NOTE_MARKER)
				.extracting(segment -> segment.label().orElseThrow()).containsExactly("1", "1", "*");
	}

	@Test
	void notesOfOneSeriesStandTogether() {
		fill(text.note(Note.Series.COMMENTS, "1"), "A comment.");
		fill(text.note(Note.Series.ENDNOTES, "i"), "At the end.");
		Note outer = text.note(Note.Series.FOOTNOTES, "1");
		Note inner = text.note(Note.Series.FOOTNOTES, "a");
		text.open(outer);
		text.words("Outer");
		text.marker("a", inner);
		text.open(inner);
		text.words("Inner.");
		text.close();
		text.words(" on.");
		text.end();
		text.words("More.");
		text.close();

		ReadDocument read = finish();

		assertThat(read.text()).isEqualTo("1 Outera on.\nMore.\n\na Inner.\n\ni At the end.\n\n1 A comment.");
		assertThat(Outline.of(read)).contains("NOTE 1: 1 Outera on. / More.", "NOTE_MARKER a: a -> a Inner.");
	}

	@Test
	void aMarkerWithoutNoteAndANoteWithoutMarkerAreTold() {
		text.words("Sold");
		text.marker("*");
		text.marker("1", text.note(Note.Series.FOOTNOTES, "1"));
		fill(text.note(Note.Series.FOOTNOTES, "2"), "Leaf 2.");

		ReadDocument read = finish();

		assertThat(read.text()).isEqualTo("Sold* 1\n\n2 Leaf 2.");
		assertThat(Outline.remarks(read)).containsExactly("A note has no marker", "2 markers have no note");
	}

	@Test
	void aWordThatAPageDividesIsWhole() {
		text.words("The Kö- ");
		text.pageBreak(" 12 ");
		text.join();
		text.words("\n  nig and Anglo-");
		text.join();
		text.words("Saxon law, Frie-");
		text.endOfSourceLine();
		text.words(" den, 1914-");
		text.endOfSourceLine();
		text.words("1918");

		ReadDocument read = finish();

		assertThat(read.text()).isEqualTo("The König and Anglo-Saxon law, Frie-\nden, 1914- 1918");
		assertThat(Outline.of(read)).containsExactly(
				"PARAGRAPH: The König and Anglo-Saxon law, Frie-\nden, 1914- 1918", "PAGE_BREAK 12: @nig and Angl");
		assertThat(Outline.remarks(read)).containsExactly("A word kept the hyphen and the line end that divide it");
	}

	@Test
	void pagesThatBeginAfterTheLastWordAreAtTheEnd() {
		text.pageBreak("1");
		text.words("All.");
		text.pageBreak("");
		text.pageBreak("3");

		assertThat(Outline.of(finish())).containsExactly("PAGE_BREAK 1: @All.", "PARAGRAPH: All.", "PAGE_BREAK: @",
				"PAGE_BREAK 3: @");
	}

	@Test
	void spacesThatAreMeantStayAndThoseAtTheEndsGo() {
		text.verbatim("  Year\tCarts   sold \n\n    1871 ");
		text.end();
		text.words("\u00A0a\u00A0b \u00A0");

		assertThat(finish().text()).isEqualTo("Year\tCarts   sold\n    1871\n\na\u00A0b");
	}

	@Test
	void aTableInANoteAndATableInATableAreWords() {
		text.beginTable();
		text.row();
		text.cell(CellHeading.NONE, 1, 1);
		text.words("a ");
		assertThat(text.beginTable()).isFalse();
		text.words("b");
		text.lineBreak();
		text.begin(SegmentKind.PARAGRAPH);
		text.words("c");
		text.cell(CellHeading.NONE, 5_000, 90_000);
		text.row();
		text.cell(CellHeading.NONE, 1, 1);
		text.endTable();
		text.words("End.");

		assertThat(finish().text()).isEqualTo("a b c\n\nEnd.");
		assertThat(Outline.cells(finish())).containsExactly("0,0 a b c", "0,1 ");
	}

	@Test
	void beyondAThousandColumnsTheWordsOfCellsAreThoseOfTheCellBefore() {
		text.beginTable();
		text.row();
		text.cell(CellHeading.NONE, 5_000, 1);
		text.words("wide");
		for (String words : List.of("a", "b", "c")) {
			text.cell(CellHeading.NONE, 1, 1);
			text.words(words);
		}
		text.endTable();

		assertThat(Outline.cells(finish())).containsExactly("0,0 wide a b c");
	}

	@Test
	void theLastRowsOfATableMayBeItsNotes() {
		text.beginTable();
		for (String row : new String[]{ "Rye;14†", "Oats;7", "† Without straw." }) {
			text.row();
			for (String cell : row.split(";")) {
				text.cell(CellHeading.NONE, 1, 1);
				text.words(cell);
			}
		}
		text.endTable();

		assertThat(Outline.cells(finish())).contains("0,1 14† # † Without straw.", "1,1 7");
	}

	@Test
	void aByteOrderMarkIsNoWord() {
		text.words("\uFEFFAll.");

		assertThat(finish().text()).isEqualTo("All.");
	}

	private void fill(Note note, String words) {
		text.open(note);
		text.words(words);
		text.close();
	}

	private ReadDocument finish() {
		return text.finish("text/x", Map.of());
	}
}
