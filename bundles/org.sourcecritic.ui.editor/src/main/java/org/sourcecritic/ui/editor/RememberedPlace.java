package org.sourcecritic.ui.editor;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.anchor.Reanchoring;
import org.sourcecritic.core.text.OffsetFault;
import org.sourcecritic.core.text.Passage;
import org.sourcecritic.core.text.TextRange;

/**
 * A place in a text by its words, so that it is found again when another text has taken the place of that one.
 *
 * @param passage
 *     the words that begin there; none at the end of a text
 */
record RememberedPlace(Passage passage) {

	/** So many words tell a place and its name, in UTF-16 units. */
	private static final int WORDS = 60;
	private static final char BETWEEN = '\t';
	private static final int PARTS = 5;

	/** @param offset UTF-16; the place begins with the whole character there */
	static RememberedPlace of(String text, int offset) {
		int start = whole(text, Math.clamp(offset, 0, text.length()));
		int end = whole(text, Math.min(text.length(), start + WORDS));
		return new RememberedPlace(start == end
				? new Passage(start, end, "", Passage.prefixOf(text, start), "") //$NON-NLS-1$ //$NON-NLS-2$
				: Passage.of(text, start, end));
	}

	private static int whole(String text, int offset) {
		return OffsetFault.splitsPair(text, offset) ? offset - 1 : offset;
	}

	/** The UTF-16 offset of the place in a text: where its words stand, else as near to where they stood as can be. */
	int in(String text) {
		boolean there = text.startsWith(passage.quote(), passage.start())
				&& text.startsWith(passage.prefix(), passage.start() - passage.prefix().length());
		return there
				? passage.start()
				: Reanchoring.of(text, List.of(passage)).getFirst().place().map(TextRange::start)
						.orElseGet(() -> whole(text, Math.min(passage.start(), text.length())));
	}

	/** The words on one line. */
	String name() {
		return passage.quote().replaceAll("[\\u00AD\\u200B]", "").replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** One line by which it is kept. */
	String line() {
		return String.join(String.valueOf(BETWEEN), String.valueOf(passage.start()), String.valueOf(passage.end()),
				escaped(passage.quote()), escaped(passage.prefix()), escaped(passage.suffix()));
	}

	/** The place of a line; empty when it is none. */
	static Optional<RememberedPlace> read(String line) {
		String[] parts = line.split(String.valueOf(BETWEEN), -1);
		try {
			return parts.length == PARTS
					? Optional.of(new RememberedPlace(new Passage(Integer.parseInt(parts[0]),
							Integer.parseInt(parts[1]), unescaped(parts[2]), unescaped(parts[3]),
							unescaped(parts[4]))))
					: Optional.empty();
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	private static String escaped(String words) {
		return words.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}

	private static String unescaped(String words) {
		return words.translateEscapes();
	}
}
