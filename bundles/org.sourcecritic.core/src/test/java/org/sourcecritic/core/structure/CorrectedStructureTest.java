package org.sourcecritic.core.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.model.AnchorState;
import org.sourcecritic.model.Apparatus;
import org.sourcecritic.model.Correction;
import org.sourcecritic.model.CorrectionSubject;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

@NonNullByDefault({})
class CorrectedStructureTest {

	private static final String TEXT = """
			The mill
			It was sold.1 In 2 years it stood idle.2

			1 Town archive, 12.
			2 Church book, 4.
			""";

	private final List<Segment> found = new ArrayList<>();
	private final List<Correction> corrections = new ArrayList<>();

	CorrectedStructureTest() {
		find("p", SegmentKind.PARAGRAPH, "The mill\nIt was sold.1 In 2 years it stood idle.2");
		find("m1", SegmentKind.NOTE_MARKER, "1 In").getSpans().getFirst().setEnd(TEXT.indexOf(" In"));
		find("n1", SegmentKind.NOTE, "1 Town archive, 12.").setLabel("1");
		find("n2", SegmentKind.NOTE, "2 Church book, 4.").setLabel("2");
		found.get(1).setTarget("n1");
	}

	private Segment find(String id, SegmentKind kind, String words) {
		var span = ModelFactory.eINSTANCE.createSpan();
		span.setStart(TEXT.indexOf(words));
		span.setEnd(span.getStart() + words.length());
		var segment = ModelFactory.eINSTANCE.createSegment();
		segment.setId(id);
		segment.setKind(kind);
		segment.getSpans().add(span);
		found.add(segment);
		return segment;
	}

	private Correction correct(CorrectionSubject subject, String value, String... stretches) {
		var offsets = new int[2 * stretches.length];
		for (var i = 0; i < stretches.length; i++) {
			offsets[2 * i] = TEXT.indexOf(stretches[i]);
			offsets[2 * i + 1] = offsets[2 * i] + stretches[i].length();
		}
		var correction = SmallCorpus.correction("c" + (corrections.size() + 1), subject, value, TEXT, offsets);
		correction.setAt(Instant.ofEpochSecond(corrections.size()));
		corrections.add(correction);
		return correction;
	}

	private CorrectedStructure corrected() {
		return CorrectedStructure.of(new DocumentText("d", TEXT, "digest", found), corrections);
	}

	/** Each segment with its words and, of a marker, its target. */
	private List<String> segments() {
		return corrected().segments().stream().map(segment -> segment.getId() + " " + segment.getKind() + " "
				+ segment.getSpans().stream().map(span -> TEXT.substring(span.getStart(), span.getEnd()))
						.collect(Collectors.joining("|"))
				+ (segment.getTarget() == null ? "" : " > " + segment.getTarget())).toList();
	}

	@Test
	void aHeadingIsTakenOutOfItsParagraph() {
		correct(CorrectionSubject.SEGMENT, "HEADING", "The mill");
		assertThat(segments()).containsExactly("c1 HEADING The mill",
				"p PARAGRAPH It was sold.1 In 2 years it stood idle.2", "m1 NOTE_MARKER 1 > n1",
				"n1 NOTE 1 Town archive, 12.", "n2 NOTE 2 Church book, 4.");
	}

	@Test
	void aParagraphThatIsInterruptedHasTwoSpans() {
		correct(CorrectionSubject.SEGMENT, "BLOCK_QUOTATION", "It was sold.1");
		assertThat(segments()).contains("p PARAGRAPH The mill|In 2 years it stood idle.2", "m1 NOTE_MARKER 1 > n1");
	}

	@Test
	void twoNotesThatAreOneLeadTheirMarkersToIt() {
		correct(CorrectionSubject.SEGMENT, "NOTE", "1 Town archive, 12.\n2 Church book, 4.");
		assertThat(segments()).endsWith("m1 NOTE_MARKER 1 > c1", "c1 NOTE 1 Town archive, 12.\n2 Church book, 4.");
		assertThat(corrected().segments().getLast().getLabel()).isEqualTo("1");
	}

	@Test
	void aNoteThatIsNoneLeavesItsMarkerWithoutTarget() {
		correct(CorrectionSubject.SEGMENT, "", "1 Town archive, 12.");
		assertThat(segments()).contains("m1 NOTE_MARKER 1").noneMatch(line -> line.contains("n1"));
	}

	@Test
	void aMarkerIsLedToAnotherNote() {
		correct(CorrectionSubject.LINK, "", "1", "2 Church");
		assertThat(segments()).contains("m1 NOTE_MARKER 1 > n2");
	}

	@Test
	void aMarkerThatWasNotFoundIsAdded() {
		corrections.add(SmallCorpus.correction("c1", CorrectionSubject.LINK, "", TEXT, TEXT.indexOf("2\n"),
				TEXT.indexOf("2\n") + 1, TEXT.indexOf("2 Church"), TEXT.indexOf(" book")));
		assertThat(segments()).contains("c1 NOTE_MARKER 2 > n2");
	}

	@Test
	void aMarkerThatLeadsNowhereIsNone() {
		correct(CorrectionSubject.LINK, "", "1");
		assertThat(segments()).noneMatch(line -> line.contains("MARKER"));
	}

	@Test
	void aLinkToAPlaceWithoutNoteSaysNothing() {
		correct(CorrectionSubject.LINK, "", "1", "years");
		assertThat(segments()).contains("m1 NOTE_MARKER 1 > n1").hasSize(4);
	}

	@Test
	void ofTwoWordsOnOneStretchTheLaterHolds() {
		correct(CorrectionSubject.SEGMENT, "HEADING", "The mill");
		correct(CorrectionSubject.SEGMENT, "PARAGRAPH", "The mill");
		correct(CorrectionSubject.LINK, "", "1");
		correct(CorrectionSubject.LINK, "", "1", "2 Church");
		assertThat(segments()).contains("c2 PARAGRAPH The mill", "m1 NOTE_MARKER 1 > n2").hasSize(5);
	}

	@Test
	void whatIsInDoubtIsNotApplied() {
		correct(CorrectionSubject.SEGMENT, "", "1 Town archive, 12.").getSpans().getFirst()
				.setAnchor(AnchorState.DOUBTFUL);
		correct(CorrectionSubject.LINK, "", "1", "2 Church").getSpans().getLast().setAnchor(AnchorState.ORPHANED);
		correct(CorrectionSubject.SEGMENT, "HEADING", "The mill").getSpans().getFirst().setEnd(TEXT.length() + 1);
		assertThat(segments()).contains("m1 NOTE_MARKER 1 > n1").hasSize(4);
	}

	@Test
	void aSegmentThatExceedsTheTextIsCut() {
		found.getLast().getSpans().getFirst().setEnd(TEXT.length() + 5);
		correct(CorrectionSubject.SEGMENT, "PARAGRAPH", "2 Church");
		assertThat(segments()).contains("n2 NOTE book, 4.", "c1 PARAGRAPH 2 Church");
	}

	@Test
	void aTableThatIsCutLosesTheCellsThatWereCutOff() {
		var table = find("t", SegmentKind.TABLE, "1 Town archive, 12.\n2 Church book, 4.");
		for (var word : List.of("archive", "book")) {
			var cell = ModelFactory.eINSTANCE.createTableCell();
			cell.setStart(TEXT.indexOf(word));
			cell.setEnd(cell.getStart() + word.length());
			table.getCells().add(cell);
		}
		correct(CorrectionSubject.SEGMENT, "NOTE", "2 Church book, 4.");
		assertThat(corrected().segments()).filteredOn(segment -> segment.getId().equals("t")).singleElement()
				.satisfies(cut -> assertThat(cut.getCells()).singleElement()
						.satisfies(cell -> assertThat(cell.getStart()).isEqualTo(TEXT.indexOf("archive"))));
	}

	@Test
	void whatIsSaidOfTheTextAsAWhole() {
		correct(CorrectionSubject.LANGUAGE, "de");
		correct(CorrectionSubject.LANGUAGE, "cs");
		correct(CorrectionSubject.NUMBERS, "1 234,5");
		correct(CorrectionSubject.APPARATUS, "STRIPPED");
		var corrected = corrected();
		assertThat(corrected.language()).contains("cs");
		assertThat(corrected.numbers()).contains(NumberNotation.SPACE_AND_COMMA);
		assertThat(corrected.apparatus()).contains(Apparatus.STRIPPED);
		corrections.clear();
		assertThat(corrected().language()).isEmpty();
		assertThat(corrected().numbers()).isEmpty();
		assertThat(corrected().apparatus()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "LANGUAGE, en-GB, true", "LANGUAGE, x-y, false", "LANGUAGE, '', false", "LANGUAGE, no language, false",
			"NUMBERS, '1.234,5', true", "NUMBERS, 12345, false", "APPARATUS, NONE, true", "APPARATUS, none, false",
			"SEGMENT, HEADING, false", "LINK, '', false" })
	void whatCanBeSaidWithoutAPlace(CorrectionSubject subject, String value, boolean meansSomething) {
		assertThat(Corrected.of(correct(subject, value)).isPresent()).isEqualTo(meansSomething);
	}

	@ParameterizedTest
	@CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = { "COMMA_AND_POINT,',',.", "POINT_AND_COMMA,.,','",
			"SPACE_AND_COMMA, ,','", "SPACE_AND_POINT, ,.", "APOSTROPHE_AND_POINT,'''',.", "POINT,'',.",
			"COMMA,'',','" })
	void notationsNameTheirSeparators(NumberNotation notation, String groups, String decimals) {
		assertThat(notation.groupSeparator()).isEqualTo(groups);
		assertThat(notation.decimalSeparator()).isEqualTo(decimals);
		assertThat(NumberNotation.of(notation.example())).contains(notation);
	}
}
