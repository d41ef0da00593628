package org.sourcecritic.ui.views.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.reading.reference.DocumentReferences;
import org.sourcecritic.reading.reference.RawFinding;

class ListedReferencesTest {

	private static final String SENTENCE = "The report of 26 December 1944 says so.1";
	private static final String FIRST = "1 Report, 27 December 1944, GARF, f. 9414, op. 1, d. 1155, l. 5.";
	private static final String SECOND = "2 Letter, 3 May 1943, GARF, f. 9414, op. 1, d. 1155, ll. 4-6.";
	private static final String TEXT = String.join("\n\n", SENTENCE, FIRST, SECOND) + '\n';
	private static final ListedReferences LISTED = new ListedReferences(DocumentReferences.of(TEXT,
			List.of(segment("p", SegmentKind.PARAGRAPH, SENTENCE), marker(), note("1", FIRST), note("2", SECOND)),
			Optional.of("en"), null));

	private static Segment marker() {
		var marker = segment("m", SegmentKind.NOTE_MARKER, "1\n");
		marker.getSpans().getFirst().setEnd(SENTENCE.length());
		marker.setTarget("1");
		return marker;
	}

	private static Segment note(String label, String words) {
		var note = segment(label, SegmentKind.NOTE, words);
		note.setLabel(label);
		return note;
	}

	private static Segment segment(String id, SegmentKind kind, String words) {
		var segment = ModelFactory.eINSTANCE.createSegment();
		segment.setId(id);
		segment.setKind(kind);
		var span = ModelFactory.eINSTANCE.createSpan();
		span.setStart(TEXT.indexOf(words));
		span.setEnd(span.getStart() + words.length());
		segment.getSpans().add(span);
		return segment;
	}

	@Test
	void aFindingIsToldOnEachOfItsReferences() {
		assertThat(kinds("26 December")).containsExactly(RawFinding.Kind.DATE_CLASH);
		assertThat(kinds("27 December")).containsExactlyInAnyOrder(RawFinding.Kind.DATE_CLASH,
				RawFinding.Kind.LEAF_COLLISION);
		assertThat(kinds("3 May")).containsExactly(RawFinding.Kind.LEAF_COLLISION);
	}

	@Test
	void datesAreSaidAsTheTextHasThem() {
		assertThat(findings("26 December")).singleElement().satisfies(finding -> {
			assertThat(finding.here()).isEqualTo("26 December 1944");
			assertThat(finding.there()).isEqualTo("27 December 1944");
			assertThat(finding.other().note()).isPresent();
		});
	}

	@Test
	void aLeafSaysWhatElseLiesThere() {
		assertThat(findings("3 May")).singleElement()
				.satisfies(finding -> assertThat(finding.there()).contains("27 December 1944", "d. 1155"));
	}

	private static List<RawFinding.Kind> kinds(String words) {
		return findings(words).stream().map(FindingHere::kind).toList();
	}

	private static List<FindingHere> findings(String words) {
		return LISTED.references().references().stream().filter(reference -> reference.text().contains(words))
				.findFirst().map(LISTED::findingsOn).orElseThrow();
	}
}
