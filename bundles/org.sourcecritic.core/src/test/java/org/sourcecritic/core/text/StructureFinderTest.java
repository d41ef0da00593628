package org.sourcecritic.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcecritic.model.SegmentKind;

@NonNullByDefault({})
class StructureFinderTest {

	/** Every trap that journal articles extracted from PDF set: see the file. */
	@ParameterizedTest
	@ValueSource(strings = { "article-from-pdf.txt", "article-with-endnotes.txt", "article-without-blank-lines.txt" })
	void everyMarkerLeadsToItsNoteAndNothingElseIsOne(String file) throws Exception {
		var fixture = fixture(file);

		var segments = StructureFinder.segments(fixture.text, fixture.pageBreaks);

		var markers = new ArrayList<MarkedStructure.Marker>();
		var notes = new LinkedHashMap<String, List<TextRange>>();
		for (var segment : segments) {
			if (segment.kind() == SegmentKind.NOTE_MARKER) {
				var label = segment.target().orElseThrow().label().orElseThrow();
				markers.add(new MarkedStructure.Marker(label, segment.spans().getFirst()));
			} else if (segment.kind() == SegmentKind.NOTE) {
				notes.put(segment.label().orElseThrow(), segment.spans());
			}
		}
		assertThat(markers).containsExactlyElementsOf(fixture.markers);
		assertThat(in(fixture.text, notes)).isEqualTo(in(fixture.text, fixture.notes));
		assertThat(notes).isEqualTo(fixture.notes);
	}

	@Test
	void aParagraphGoesOnAfterNotesAndPages() throws Exception {
		var fixture = fixture("article-from-pdf.txt");

		var found = StructureFinder.segments(fixture.text, fixture.pageBreaks);

		var interrupted = found.stream().filter(s -> s.kind() == SegmentKind.PARAGRAPH && s.spans().size() > 1)
				.toList();
		assertThat(interrupted).hasSize(1);
		assertThat(interrupted.getFirst().spans().get(0).in(fixture.text)).endsWith("The actual yield of the");
		assertThat(interrupted.getFirst().spans().get(1).in(fixture.text)).startsWith("southern provinces");
	}

	@Test
	void pagesAreToldByTheirNumbersAndHeads() throws Exception {
		var fixture = fixture("article-without-blank-lines.txt");

		var found = StructureFinder.segments(fixture.text, fixture.pageBreaks);

		assertThat(found).filteredOn(segment -> segment.kind() == SegmentKind.PAGE_BREAK)
				.extracting(segment -> segment.label().orElse("") + " "
						+ segment.spans().getFirst().in(fixture.text).replace("\n", "/"))
				.containsExactly("212 212/NORTHERN STUDIES", "213 213/HARVESTS AND RETURNS", "214 214/NORTHERN STUDIES",
						"215 215/HARVESTS AND RETURNS", "216 216/NORTHERN STUDIES");
	}

	@Test
	void headingsHaveTheirNumbers() {
		assertThat(found("""
				CONTENTS OF THE CHEST

				1.2 The first chest

				It was opened in the spring, and what was found in it was
				written down by two clerks who did not like each other.

				Chapter VII: Of the Second Chest.

				It was never opened.

				== The third chest ==
				Nobody has seen it.

				A plain heading

				This is a paragraph that follows a plain heading, and it is
				longer than a line.
				""")).containsExactly("HEADING  CONTENTS OF THE CHEST", "HEADING 1.2 1.2 The first chest",
				"PARAGRAPH  It was opened", "HEADING VII Chapter VII: Of", "PARAGRAPH  It was never",
				"HEADING  == The third", "PARAGRAPH  Nobody has seen", "HEADING  A plain heading",
				"PARAGRAPH  This is a");
	}

	@Test
	void tablesAndQuotationsAreWhole() {
		assertThat(found("""
				The harvest was counted in all of the five districts, and the
				counting took the clerks the better part of the winter.

				district    carts    horses
				Vey           210        31
				Sarn          198        27

				    “We have counted what there was, and we have counted it
				    twice, since nobody believed the first count.”

				So the clerks wrote, and the letter was put away with all of
				the others.
				""")).containsExactly("PARAGRAPH  The harvest was", "TABLE  district carts horses",
				"BLOCK_QUOTATION  “We have counted", "PARAGRAPH  So the clerks");
	}

	@Test
	void quotationMarksOfAPamphletAreNoMarkup() {
		assertThat(
				found("''Freedom'' they cry, and ''bread'' they mean. 14 million came, 63.2 per cent of them on foot!"))
				.containsExactly("PARAGRAPH  ''Freedom'' they cry,");
	}

	@Test
	void numberedParagraphsAndListsAreNoNotes() {
		assertThat(found("""
				The offices asked for 3 things.

				1. A list of all carts that had come in.
				2. A list of all that had not.
				3. The names of the drivers, in 2 copies.
				""")).noneMatch(segment -> segment.startsWith("NOTE"));
	}

	@Test
	void theVolumeOfAJournalAtTheBeginningOfALineIsNoNote() {
		assertThat(found("""
				The first dam broke in spring.7 The second held for a year.

				Pattberg, Jürgen, The Clerk as a Counter of Men, in: Journal of Canals
				7 (1995), pp. 33–60.
				""")).noneMatch(segment -> segment.startsWith("NOTE"));
	}

	private static List<String> found(String text) {
		return StructureFinder.segments(text, List.of()).stream().map(segment -> segment.kind() + " "
				+ segment.label().orElse("") + " " + begin(segment.spans().getFirst().in(text))).toList();
	}

	private static String begin(String words) {
		return List.of(words.strip().split("\\s+")).stream().limit(segmentWords(words))
				.collect(Collectors.joining(" "));
	}

	/** Headings may be given whole. */
	private static int segmentWords(String words) {
		return words.equals(words.toUpperCase(java.util.Locale.ROOT)) || words.startsWith("1.2") ? 9 : 3;
	}

	private static LinkedHashMap<String, List<String>> in(String text, java.util.Map<String, List<TextRange>> notes) {
		var words = new LinkedHashMap<String, List<String>>();
		notes.forEach((label, ranges) -> words.put(label, ranges.stream().map(range -> range.in(text)).toList()));
		return words;
	}

	private static MarkedStructure fixture(String name) throws Exception {
		try (var in = StructureFinderTest.class.getResourceAsStream(name)) {
			return new MarkedStructure(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}
}
