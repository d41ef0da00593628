package org.sourcecritic.reading;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.structure.NumberNotation;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Segment;

/** All figures of a document. */
public final class FiguresOfText {

	private FiguresOfText() {
	}

	/**
	 * What the numbers of a text say, in its order; those of notes too.
	 *
	 * @param text as stored
	 * @param segments its structure, with the corrections of a person where there are some
	 * @param language BCP 47; when it is empty or not one of {@link ReadingLanguage}, the language is found
	 * @param notation when it is empty, it is told from all numbers of the text
	 */
	public static List<FigureInText> of(CharSequence text, List<Segment> segments, Optional<String> language,
			Optional<NumberNotation> notation) {
		return List.of();
	}

	/** Those that lie at least in part in one of these stretches. */
	public static List<FigureInText> in(List<TextRange> stretches, List<FigureInText> figures) {
		return figures.stream().filter(figure -> stretches.stream().anyMatch(
				stretch -> figure.reading().span().start() < stretch.end()
						&& stretch.start() < figure.reading().span().end()))
				.toList();
	}
}
