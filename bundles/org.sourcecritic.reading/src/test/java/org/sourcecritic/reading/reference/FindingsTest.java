package org.sourcecritic.reading.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcecritic.core.text.SentenceFinder;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.CitationFunction;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.reference.ArchivePlace.Level;
import org.sourcecritic.reading.reference.Leaf.Face;
import org.sourcecritic.reading.reference.Leaf.Side;
import org.sourcecritic.reading.reference.Reference.Role;
import org.sourcecritic.reading.reference.ReferenceInText.Note;
import org.sourcecritic.reading.reference.ReferenceInText.Setting;

class FindingsTest {

	/** A sentence with a marker at its end, then the note. */
	private static final String TEXT = "The report of 26 December 1944 says so.1\n\n1 Report, 26 December 1943.\n";
	private static final TextRange SENTENCE = new TextRange(0, 40);

	@ParameterizedTest
	@CsvSource({ "5,5,1", "5,6,0", "5-8,7,1", "5-8,8v,1", "5-8,9,0", "5,5v,0", "5r,5v,0", "5v,5v,1", "12,12a,0",
			"12-13,12a,1", "5v-6,6v,1", "3v-7v,1-3,1", "3v-7v,1-3r,0", "3v-7v,1-4,1" })
	void givenLeavesOfOneFileForTwoDocumentsThenTheyAreFoundWhereTheyOverlap(String one, String other, int found) {
		var references = List.of(document(0, "1155", one, "1944-12-26"), document(100, "1155", other, "1944-11-02"));

		assertThat(LeafCollisions.in(references)).hasSize(found);
		assertThat(LeafCollisions.in(references.reversed())).hasSize(found);
	}

	@Test
	void givenTheSameLeafThenItIsNoCollisionWhereTheDocumentMayBeTheSame() {
		var leaf = document(0, "1155", "5", "1944-12-26");

		assertThat(LeafCollisions.in(List.of(leaf, document(100, "1155", "5", "1944-12")))).as("less exact").isEmpty();
		assertThat(LeafCollisions.in(List.of(leaf, document(100, "1155", "5", "1944-12-26")))).isEmpty();
		assertThat(LeafCollisions.in(List.of(leaf, document(100, "1156", "5", "1943-01-01")))).as("another file")
				.isEmpty();
	}

	@Test
	void givenACollisionThenBothPlacesAreTold() {
		var found = LeafCollisions
				.in(List.of(document(0, "1155", "5", "1944-12-26"), document(100, "1155", "4-6", "1944-11-02")));

		assertThat(found).singleElement().satisfies(finding -> {
			assertThat(finding.kind()).isEqualTo(RawFinding.Kind.LEAF_COLLISION);
			assertThat(finding.places()).containsExactly(new TextRange(0, 9), new TextRange(100, 109));
			assertThat(finding.said()).containsExactly("words at 0", "words at 100");
		});
	}

	@Test
	void givenManyDocumentsOnOneLeafThenEachIsFoundOnce() {
		var references = new ArrayList<ReferenceInText>();
		for (int i = 0; i < 2_000; i++) {
			references.add(document(10 * i, "1155", "5", "%04d-01-01".formatted(1000 + i)));
		}

		assertThat(LeafCollisions.in(references)).hasSize(1_999);
	}

	@ParameterizedTest
	@CsvSource({ "1944-12-26,1943-12-26,1", "1944-12-26,1944-12-26,0", "1944,1944-12-26,0", "1944-11,1944-12-26,1",
			"1944/1945,1943,0" })
	void givenASentenceAndItsNoteThenTheirDatesAreComparedAsFarAsTheyGo(String said, String noted, int found) {
		var inText = reference(new TextRange(4, 30), Map.of(Role.DATE, part(said, 4)), Optional.empty(), Setting.TEXT,
				Optional.empty());
		var inNote = reference(new TextRange(44, 68), Map.of(Role.DATE, part(noted, 44)), Optional.empty(),
				Setting.NOTE, Optional.of(new Note("n1", Optional.of("1"))));

		var findings = references(inNote, inText).findings();

		assertThat(findings).hasSize(found).allSatisfy(finding -> {
			assertThat(finding.kind()).isEqualTo(RawFinding.Kind.DATE_CLASH);
			assertThat(finding.said()).containsExactly(said, noted);
		});
	}

	@Test
	void givenTwoAuthorsThenTheirDatesAreTwoThings() {
		var inText = reference(new TextRange(4, 30),
				Map.of(Role.YEAR, part("1993", 4), Role.AUTHOR, part("Ida Marten", 4)), Optional.empty(), Setting.TEXT,
				Optional.empty());
		var inNote = reference(new TextRange(44, 68),
				Map.of(Role.YEAR, part("1994", 44), Role.AUTHOR, part("Voss", 44)), Optional.empty(), Setting.NOTE,
				Optional.of(new Note("n1", Optional.of("1"))));

		assertThat(references(inText, inNote).findings()).isEmpty();
	}

	private static DocumentReferences references(ReferenceInText... references) {
		var segments = List.of(marker(), note());
		return new DocumentReferences(List.of(references), segments, SentenceFinder.of(TEXT, List.of()),
				NoteReach.of(TEXT, segments, ReadingLanguage.ENGLISH), TEXT.length());
	}

	private static Segment marker() {
		var marker = segment("m1", SegmentKind.NOTE_MARKER, 39, 40);
		marker.setTarget("n1");
		return marker;
	}

	private static Segment note() {
		return segment("n1", SegmentKind.NOTE, 42, TEXT.length() - 1);
	}

	private static Segment segment(String id, SegmentKind kind, int start, int end) {
		var segment = ModelFactory.eINSTANCE.createSegment();
		segment.setId(id);
		segment.setKind(kind);
		segment.setLabel("1");
		var span = ModelFactory.eINSTANCE.createSpan();
		span.setStart(start);
		span.setEnd(end);
		segment.getSpans().add(span);
		return segment;
	}

	/** @param leaves {@code 5v-7}: a range with the sides of its ends */
	private static ReferenceInText document(int at, String file, String leaves, String date) {
		var span = new TextRange(at, at + 9);
		var ends = leaves.split("-");
		var place = new ArchivePlace(span, Optional.of(part("GARF", at)),
				List.of(new Level(Level.Kind.FOND, "f.", part("9414", at)),
						new Level(Level.Kind.DELO, "d.", part(file, at))),
				List.of(new Leaf(side(ends[0]), side(ends[ends.length - 1]), span)));
		return reference(span, Map.of(Role.DATE, part(date, at)), Optional.of(place), Setting.NOTE, Optional.empty());
	}

	private static Side side(String leaf) {
		return leaf.endsWith("v")
				? new Side(leaf.substring(0, leaf.length() - 1), Face.VERSO)
				: leaf.endsWith("r")
						? new Side(leaf.substring(0, leaf.length() - 1), Face.RECTO)
						: new Side(leaf, Face.UNSAID);
	}

	private static Part part(String value, int at) {
		return new Part(value, new TextRange(at, at + 4));
	}

	private static ReferenceInText reference(TextRange span, Map<Role, Part> parts, Optional<ArchivePlace> place,
			Setting setting, Optional<Note> note) {
		return new ReferenceInText(
				new Reference(span, CitationKind.ARCHIVE, CitationStrength.FULL, CitationFunction.SUPPORTS, parts,
						place,
						Optional.empty(), Set.of()),
				"words at " + span.start(), Optional.empty(), note, setting, SENTENCE);
	}
}
