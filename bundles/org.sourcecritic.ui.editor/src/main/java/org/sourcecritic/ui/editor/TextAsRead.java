package org.sourcecritic.ui.editor;

import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.model.Span;

/**
 * A text as a reader sees it: inside paragraphs and notes a hard line end is a space, and a hyphen before one can't be
 * seen. It is as long as the text itself, so that offsets are the same.
 */
final class TextAsRead {

	private static final char SOFT_HYPHEN = '\u00AD';
	private static final char ZERO_WIDTH_SPACE = '\u200B';

	private TextAsRead() {
	}

	static String of(DocumentText text) {
		var shown = new StringBuilder(text.text());
		for (Segment segment : text.segments()) {
			if (segment.getKind() == SegmentKind.PARAGRAPH || segment.getKind() == SegmentKind.NOTE) {
				for (Span span : segment.getSpans()) {
					join(shown, Math.max(0, span.getStart()), Math.min(shown.length(), span.getEnd()));
				}
			}
		}
		return shown.toString();
	}

	/** Single line ends only: where a blank line stands, the text means it. */
	private static void join(StringBuilder text, int start, int end) {
		for (int i = start + 1; i < end - 1; i++) {
			if (text.charAt(i) != '\n' || text.charAt(i - 1) == '\n' || text.charAt(i + 1) == '\n') {
				continue;
			}
			boolean wordGoesOn = text.charAt(i - 1) == '-' && i >= start + 2 && Character.isLetter(text.charAt(i - 2))
					&& Character.isLowerCase(text.charAt(i + 1));
			if (wordGoesOn) {
				text.setCharAt(i - 1, SOFT_HYPHEN);
				text.setCharAt(i, ZERO_WIDTH_SPACE);
			} else {
				text.setCharAt(i, ' ');
			}
		}
	}
}
