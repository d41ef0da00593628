package org.sourcecritic.ui.editor.text;

import java.util.List;
import java.util.Optional;

/**
 * The lines of a text, between two line ends, that are headings. A heading that begins within a line, or is less than
 * half of it, is not set off: a line has one face.
 */
final class HeadingLines {

	private HeadingLines() {
	}

	/** The whole lines that headings take. */
	static Stretches of(String text, List<Heading> headings) {
		return Stretches.of(headings.stream().flatMap(heading -> lines(text, heading).stream()).toList());
	}

	private static Optional<Stretch> lines(String text, Heading heading) {
		int start = heading.start();
		while (start > 0 && !LineBreaker.isLineEnd(text.charAt(start - 1))) {
			start--;
		}
		int end = Math.min(heading.end(), text.length());
		while (end < text.length() && !LineBreaker.isLineEnd(text.charAt(end))) {
			end++;
		}
		boolean begins = text.substring(start, heading.start()).isBlank();
		boolean prevails = end - heading.end() <= heading.end() - heading.start();
		return begins && prevails ? Optional.of(new Stretch(start, end)) : Optional.empty();
	}
}
