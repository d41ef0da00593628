package org.sourcecritic.reading.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.reading.reference.DocumentReferences;

class QuotedFromTest {

	private static final String TEXT = "He called it “a lie”.1 It was one.\n\n"
			+ "1 R. Harmsen, Handbuch der Kanäle (Berlin, 1936), p. 311: “a lie”. Cf. I. Voss, The Canal Book "
			+ "(London, 1950), p. 8.\n";

	private static Segment segment(SegmentKind kind, String id, int start, int end) {
		var segment = ModelFactory.eINSTANCE.createSegment();
		segment.setKind(kind);
		segment.setId(id);
		segment.setLabel("1");
		var span = ModelFactory.eINSTANCE.createSpan();
		span.setStart(start);
		span.setEnd(end);
		segment.getSpans().add(span);
		return segment;
	}

	private static Optional<String> author(int start) {
		int note = TEXT.indexOf("1 R.");
		int marker = TEXT.indexOf("1 It");
		var sign = segment(SegmentKind.NOTE_MARKER, "m1", marker, marker + 1);
		sign.setTarget("n1");
		var segments = List.of(segment(SegmentKind.PARAGRAPH, "p1", 0, TEXT.indexOf("\n")), sign,
				segment(SegmentKind.NOTE, "n1", note, TEXT.length() - 1));
		var text = new DocumentText("text-1", TEXT, "", segments);
		return QuotedFrom.in(text, DocumentReferences.of(TEXT, segments, Optional.of("en"), null),
				List.of(new TextRange(start, start + 5))).stream().findFirst().map(citation -> citation.getAuthor());
	}

	@Test
	void wordsOfTheTextAreFromTheNoteOfTheirMarker() {
		assertThat(author(TEXT.indexOf("a lie"))).hasValueSatisfying(name -> assertThat(name).contains("Harmsen"));
	}

	@Test
	void wordsOfANoteAreFromWhatStandsBeforeThem() {
		assertThat(author(TEXT.lastIndexOf("a lie"))).hasValueSatisfying(name -> assertThat(name).contains("Harmsen"));
	}

	@Test
	void wordsWithoutASourceAreFromNothing() {
		assertThat(author(TEXT.indexOf("It was"))).isEmpty();
	}
}
