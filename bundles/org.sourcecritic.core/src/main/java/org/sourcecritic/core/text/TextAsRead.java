package org.sourcecritic.core.text;

import java.util.List;

import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

/**
 * A text as a reader sees it: inside paragraphs and notes a hard line end is a space, and a divided word is whole. It
 * is
 * as long as the text itself, so that offsets are the same. Unlike in a {@link MaskedText}, the markers of notes can be
 * seen, and the lines of headings, quotations and tables are as they are.
 */
public final class TextAsRead {

	private final String text;
	private final char[] shown;

	private TextAsRead(String text) {
		this.text = text;
		shown = text.toCharArray();
	}

	/** @param segments of the text as stored; without any the text stays as it is */
	public static String of(String text, List<Segment> segments) {
		TextAsRead view = new TextAsRead(text);
		for (FoundSegment segment : FoundSegment.stored(segments, text.length())) {
			if (segment.kind() == SegmentKind.PARAGRAPH || segment.kind() == SegmentKind.NOTE) {
				segment.spans().forEach(view::join);
			}
		}
		return new String(view.shown);
	}

	private void join(TextRange span) {
		int next = span.start();
		for (int lineEnd = lineEnd(next, span.end()); lineEnd >= 0; lineEnd = lineEnd(next, span.end())) {
			int end = endBefore(lineEnd, next);
			next = visibleAfter(lineEnd, span.end());
			boolean blankLine = lineEnd(lineEnd + 1, next) >= 0;
			if (end > span.start() && next < span.end() && !blankLine) {
				new LineJoint(end, next).write(text, shown, end, next);
			}
		}
	}

	private int lineEnd(int from, int to) {
		return text.indexOf('\n', from, to);
	}

	private int endBefore(int lineEnd, int from) {
		int end = lineEnd;
		while (end > from && Punctuation.isSpace(text.charAt(end - 1))) {
			end--;
		}
		return end;
	}

	private int visibleAfter(int lineEnd, int to) {
		int next = lineEnd + 1;
		while (next < to && Punctuation.isSpace(text.charAt(next))) {
			next++;
		}
		return next;
	}
}
