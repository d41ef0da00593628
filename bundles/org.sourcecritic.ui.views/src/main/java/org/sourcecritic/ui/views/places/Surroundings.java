package org.sourcecritic.ui.views.places;

import org.sourcecritic.core.text.OffsetFault;
import org.sourcecritic.core.text.Passage;
import org.sourcecritic.core.text.TextRange;

/**
 * Words with what stands around them, on one line.
 *
 * @param before ends where the words begin
 * @param words an ellipsis in place of the middle of many
 */
record Surroundings(String before, String words, String after) {

	private static final int WIDTH = 60;
	private static final int MOST_WORDS = 160;

	/** Those of a place in a text. */
	static Surroundings of(String text, TextRange place) {
		int from = whole(text, Math.max(0, place.start() - WIDTH));
		int to = whole(text, Math.min(text.length(), place.end() + WIDTH));
		return new Surroundings(line(text.substring(from, place.start())), shortened(place.in(text)),
				line(text.substring(place.end(), to)));
	}

	/** Those that were remembered. */
	static Surroundings of(Passage remembered) {
		return new Surroundings(line(remembered.prefix()), shortened(remembered.quote()), line(remembered.suffix()));
	}

	private static int whole(String text, int offset) {
		return OffsetFault.splitsPair(text, offset) ? offset - 1 : offset;
	}

	private static String shortened(String words) {
		String line = line(words);
		if (line.length() <= MOST_WORDS) {
			return line;
		}
		int half = MOST_WORDS / 2;
		return line.substring(0, whole(line, half)) + " … " + line.substring(whole(line, line.length() - half)); //$NON-NLS-1$
	}

	private static String line(String words) {
		return words.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** All on one line, with the words in angle quotes. */
	@Override
	public String toString() {
		return before + '»' + words + '«' + after;
	}
}
