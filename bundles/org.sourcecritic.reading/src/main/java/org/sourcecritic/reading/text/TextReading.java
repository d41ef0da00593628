package org.sourcecritic.reading.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.sourcecritic.core.text.MaskedText;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Segment;
import org.sourcecritic.reading.Figure;
import org.sourcecritic.reading.FigureInText;
import org.sourcecritic.reading.FigureReader;
import org.sourcecritic.reading.Reading;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;
import org.sourcecritic.reading.date.DateReader;

/** Reads a text sentence by sentence and cell by cell. */
public final class TextReading {

	private final MaskedText masked;
	private final FigureReader reader;
	private final NoteMarkersOfText markers;
	private final NoteLabels labels;
	private final TablesOfText tables;

	/** @param masked the same text by the same segments */
	public TextReading(CharSequence text, MaskedText masked, List<Segment> segments, ReadingLanguage language,
			Separators separators) {
		this.masked = masked;
		reader = FigureReader.of(language, separators);
		markers = new NoteMarkersOfText(segments);
		labels = new NoteLabels(text, segments);
		tables = new TablesOfText(masked, segments, reader, new DateReader(language));
	}

	/**
	 * In no order.
	 *
	 * @throws OperationCanceledException before a sentence or a cell is read, when somebody has cancelled
	 */
	public List<FigureInText> figures(SubMonitor progress) {
		progress.checkCanceled();
		var sentences = masked.sentences().sentences();
		progress.setWorkRemaining(sentences.size() + tables.cells());
		var figures = new ArrayList<FigureInText>();
		for (var sentence : sentences) {
			progress.checkCanceled();
			if (!tables.has(sentence.start())) {
				addTo(figures, SentenceInText.of(masked, sentence.pieces()));
			}
			progress.worked(1);
		}
		tables.readings(progress).forEach((cell, readings) -> readings.forEach(reading -> figures
				.add(inText(reading, List.of(cell), cell, List.of(cell)))));
		return figures;
	}

	private void addTo(List<FigureInText> figures, SentenceInText sentence) {
		var moved = new Moved(sentence::inText);
		var whole = new TextRange(sentence.pieces().getFirst().start(), sentence.pieces().getLast().end());
		for (var reading : reader.read(sentence.words())) {
			var read = moved.of(reading);
			var told = labels.tell(read);
			var spans = told.equals(read) ? sentence.spans(clause(reading)) : List.of(told.span());
			figures.add(inText(told, spans, whole, sentence.pieces()));
		}
	}

	private static TextRange clause(Reading reading) {
		return reading instanceof Figure figure ? figure.clause() : reading.span();
	}

	private FigureInText inText(Reading reading, List<TextRange> spans, TextRange sentence, List<TextRange> pieces) {
		var shown = markers.of(pieces);
		return new FigureInText(reading, spans, sentence, shown.sourcing(), shown.marker());
	}
}
