package org.sourcecritic.ui.views.places;

import org.sourcecritic.core.text.OffsetFault;
import org.sourcecritic.core.text.Passage;
import org.sourcecritic.core.text.TextRange;

/**
 * Words with what stands around them, without line breaks; an ellipsis stands where the text goes on.
 *
 * @param before ends where the words begin
 * @param words an ellipsis in place of the middle of many
 */
record Surroundings(String before, String words, String after) {

	private static final int BEFORE = 32;
	private static final int AFTER = 60;
	private static final int MOST_WORDS = 160;
	private static final int MOST_IN_LINE = 60;
	private static final String ELLIPSIS = "…"; //$NON-NLS-1$

	/** Those of a place in a text. */
	static Surroundings of(String text, TextRange place) {
		int from = whole(text, Math.max(0, place.start() - BEFORE));
		int to = whole(text, Math.min(text.length(), place.end() + AFTER));
		return new Surroundings(begun(line(text.substring(from, place.start())), from > 0),
				shortened(line(place.in(text)), MOST_WORDS),
				ended(line(text.substring(place.end(), to)), to < text.length()));
	}

	/** Those that were remembered. */
	static Surroundings of(Passage remembered) {
		return new Surroundings(
				begun(line(remembered.prefix()), remembered.start() > remembered.prefix().length()),
				shortened(line(remembered.quote()), MOST_WORDS),
				ended(line(remembered.suffix()), remembered.suffix().length() >= Passage.CONTEXT));
	}

	private static int whole(String text, int offset) {
		return OffsetFault.splitsPair(text, offset) ? offset - 1 : offset;
	}

	/** From the first whole word on. */
	private static String begun(String words, boolean goesOn) {
		int space = words.indexOf(' ');
		return goesOn ? ELLIPSIS + (space < words.length() - 1 ? words.substring(space + 1) : words) : words;
	}

	/** Up to the last whole word. */
	private static String ended(String words, boolean goesOn) {
		int space = words.lastIndexOf(' ');
		return goesOn ? (space > 0 ? words.substring(0, space) : words) + ELLIPSIS : words;
	}

	private static String shortened(String line, int most) {
		if (line.length() <= most) {
			return line;
		}
		int half = most / 2;
		return line.substring(0, whole(line, half)) + " … " + line.substring(whole(line, line.length() - half)); //$NON-NLS-1$
	}

	private static String line(String words) {
		return words.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** So short that the words can be seen in a line of a list, in angle quotes. */
	String inOneLine() {
		return before + '»' + shortened(words, MOST_IN_LINE) + '«' + after;
	}
}
