package org.sourcecritic.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.reading.Figure;
import org.sourcecritic.reading.FiguresOfText;
import org.sourcecritic.reading.NoEstimate;

class NoteLabelsTest {

	private static final String TEXT = "It was sold.\n\n1 Book of rents, with 300 names.\n";

	@Test
	void theNumberOfANoteCountsNothingAndAFigureInTheNoteDoes() {
		var note = ModelFactory.eINSTANCE.createSegment();
		note.setKind(SegmentKind.NOTE);
		note.setId("note-1");
		note.setLabel("1");
		var span = ModelFactory.eINSTANCE.createSpan();
		span.setStart(TEXT.indexOf('1'));
		span.setEnd(TEXT.length() - 1);
		note.getSpans().add(span);

		var readings = FiguresOfText.of(TEXT, List.of(note), Optional.of("en"), Optional.empty());

		int start = TEXT.indexOf('1');
		assertThat(readings.getFirst().reading())
				.isEqualTo(new NoEstimate(new TextRange(start, start + 1), NoEstimate.Sort.NOTE));
		assertThat(readings.getLast().reading()).isInstanceOfSatisfying(Figure.class,
				figure -> assertThat(figure.amount().low().orElseThrow()).isEqualTo("300"));
	}
}
