package org.sourcecritic.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.found.FoundNumbers;
import org.sourcecritic.core.structure.NumberNotation;
import org.sourcecritic.core.text.MaskedText;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Segment;
import org.sourcecritic.reading.text.TextReading;

/** All figures of a document. */
public final class FiguresOfText {

	private FiguresOfText() {
	}

	/**
	 * What the numbers of a text say, in its order; those of notes too.
	 *
	 * @param text as stored
	 * @param segments its structure, with the corrections of a person where there are some
	 * @param language BCP 47; when it is empty or not one of {@link ReadingLanguage}, the language is found; in doubt
	 *     the text is read as English
	 * @param notation when it is empty, it is told from all numbers of the text
	 */
	public static List<FigureInText> of(CharSequence text, List<Segment> segments, Optional<String> language,
			Optional<NumberNotation> notation) {
		return of(text, segments, language, notation, null);
	}

	/**
	 * The same for somebody who may not wait for the end.
	 *
	 * @throws OperationCanceledException when the monitor says so, at the latest before the next sentence or cell of a
	 *     table is read
	 */
	public static List<FigureInText> of(CharSequence text, List<Segment> segments, Optional<String> language,
			Optional<NumberNotation> notation, @Nullable IProgressMonitor monitor) {
		var progress = SubMonitor.convert(monitor);
		var masked = MaskedText.of(text, segments);
		var reading = ReadingLanguage.of(language, masked);
		var separators = notation.map(Separators::of).orElseGet(() -> Separators.of(FoundNumbers.of(masked)));
		var figures = new ArrayList<>(new TextReading(text, masked, segments, reading, separators).figures(progress));
		figures.sort(Comparator.comparing(figure -> figure.reading().span()));
		return List.copyOf(figures);
	}

	/** Those that lie at least in part in one of these stretches. */
	public static List<FigureInText> in(List<TextRange> stretches, List<FigureInText> figures) {
		return figures.stream().filter(figure -> stretches.stream().anyMatch(
				stretch -> figure.reading().span().start() < stretch.end()
						&& stretch.start() < figure.reading().span().end()))
				.toList();
	}
}
