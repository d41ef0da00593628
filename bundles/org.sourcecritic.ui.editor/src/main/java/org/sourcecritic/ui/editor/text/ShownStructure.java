package org.sourcecritic.ui.editor.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * What of a text's structure a reader sees.
 *
 * @param title of the text, for where no heading is
 * @param headings in the order of the text
 * @param markers of notes: they are set small and raised, and can be followed
 * @param labels with which notes begin: they can be followed
 * @param foldables in the order of the text; none shares an offset with another
 */
public record ShownStructure(String title, List<Heading> headings, List<Stretch> markers, List<Stretch> labels,
		List<Foldable> foldables) {

	/** A text of which nothing is known. */
	public static final ShownStructure NONE = new ShownStructure("", List.of(), List.of(), List.of(), List.of()); //$NON-NLS-1$

	public ShownStructure {
		headings = List.copyOf(headings);
		markers = List.copyOf(markers);
		labels = List.copyOf(labels);
		foldables = List.copyOf(foldables);
	}

	/** What can be followed: markers and labels. */
	Stretches links() {
		return Stretches.of(Stream.concat(markers.stream(), labels.stream()).toList());
	}
}
