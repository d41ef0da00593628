package org.sourcecritic.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.structure.CorrectedStructure;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.SourceDocument;

/**
 * What the numbers of one document say, by its structure as a person has corrected it. Reads the whole text once; may
 * be kept as long as text and structure, and used by several threads.
 */
public final class DocumentFigures {

	private static final Comparator<FigureInText> BY_PLACE = Comparator.comparing(figure -> figure.reading().span());

	private final List<FigureInText> readings;
	private final StretchIndex<FigureInText> places;

	/** @param readings of one text */
	public DocumentFigures(List<FigureInText> readings) {
		this.readings = List.copyOf(readings);
		places = new StretchIndex<>(this.readings.stream()
				.map(reading -> new StretchIndex.Entry<>(reading.reading().span(), reading)).toList());
	}

	/** Reads a text in its language, which is that of the structure, else that of the card, else found. */
	public static DocumentFigures of(SourceDocument document, DocumentText text, CorrectedStructure structure) {
		return of(document, text, structure, null);
	}

	/**
	 * The same for somebody who may not wait for the end.
	 *
	 * @throws OperationCanceledException when the monitor says so
	 */
	public static DocumentFigures of(SourceDocument document, DocumentText text, CorrectedStructure structure,
			@Nullable IProgressMonitor monitor) {
		var card = Optional.ofNullable(document.getCard());
		return new DocumentFigures(FiguresOfText.of(text.text(), structure.segments(),
				structure.language().or(() -> card.map(known -> known.getLanguage()))
						.filter(Predicate.not(String::isBlank)),
				structure.numbers(), monitor));
	}

	/** In the order of the text, numbers that estimate nothing too. */
	public List<FigureInText> readings() {
		return readings;
	}

	/** Those of the readings that are figures. */
	public List<FigureInText> figures() {
		return readings.stream().filter(DocumentFigures::isFigure).toList();
	}

	/** The figures that lie at least in part in one of these stretches, in the order of the text. */
	public List<FigureInText> figuresIn(List<TextRange> stretches) {
		var found = new LinkedHashSet<FigureInText>();
		stretches.forEach(stretch -> found.addAll(places.on(stretch)));
		var figures = new ArrayList<>(found);
		figures.removeIf(Predicate.not(DocumentFigures::isFigure));
		figures.sort(BY_PLACE);
		return figures;
	}

	private static boolean isFigure(FigureInText reading) {
		return reading.reading() instanceof Figure;
	}
}
