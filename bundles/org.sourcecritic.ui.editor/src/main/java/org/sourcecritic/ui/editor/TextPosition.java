package org.sourcecritic.ui.editor;

import java.util.Arrays;

import org.eclipse.osgi.util.NLS;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.model.SegmentKind;

/** Says where in a text one is, in paragraphs where the text has them, else in percent. */
final class TextPosition {

	private final int[] paragraphs;
	private final int length;

	TextPosition(DocumentText text) {
		paragraphs = text.segments().stream().filter(segment -> segment.getKind() == SegmentKind.PARAGRAPH)
				.flatMap(segment -> segment.getSpans().stream().limit(1)).mapToInt(span -> span.getStart()).sorted()
				.toArray();
		length = text.text().length();
	}

	/** For the status line; the offset in UTF-16 code units. */
	String at(int offset) {
		long percent = length == 0 ? 0 : Math.round(offset * 100.0 / length);
		if (paragraphs.length == 0) {
			return NLS.bind(Messages.TextPosition_percent, percent);
		}
		int found = Arrays.binarySearch(paragraphs, offset);
		int number = Math.max(1, found >= 0 ? found + 1 : -found - 1);
		return NLS.bind(Messages.TextPosition_paragraph, new Object[]{ number, paragraphs.length, percent });
	}
}
