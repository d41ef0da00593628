package org.sourcecritic.core.edit;

import java.util.ArrayList;
import java.util.List;

import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.text.GraphemeEdges;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.SegmentKind;

/**
 * What a selection means: its stretches without white space at their ends, and without the notes, page numbers and
 * running heads that stand between its beginning and its end. A sign that is selected in part is meant as a whole.
 */
public final class ReadStretches {

	private ReadStretches() {
	}

	/**
	 * In the order of the text; none when nothing is selected but white space.
	 *
	 * @param selection
	 *     UTF-16 offsets; what exceeds the text is cut
	 */
	public static List<TextRange> of(DocumentText text, TextRange selection) {
		var stretches = new ArrayList<TextRange>();
		var from = selection.start();
		var end = Math.min(selection.end(), text.text().length());
		var interruptions = interruptions(text, selection);
		var last = end - 1;
		if (interruptions.stream().anyMatch(note -> note.contains(selection.start()) || note.contains(last))) {
			interruptions = List.of(); // whoever begins or ends in a note means what stands there
		}
		for (var interruption : interruptions) {
			if (interruption.start() > from && interruption.end() < end) {
				add(stretches, text.text(), from, interruption.start());
				from = interruption.end();
			} else if (interruption.start() >= end) {
				break;
			}
		}
		add(stretches, text.text(), from, end);
		return stretches;
	}

	private static List<TextRange> interruptions(DocumentText text, TextRange selection) {
		return text.segments().stream()
				.filter(segment -> segment.getKind() == SegmentKind.NOTE || segment.getKind() == SegmentKind.PAGE_BREAK)
				.flatMap(segment -> segment.getSpans().stream())
				.filter(span -> span.getStart() < selection.end() && span.getEnd() > selection.start())
				.map(span -> new TextRange(span.getStart(), span.getEnd()))
				.filter(span -> !span.in(text.text()).isBlank()).sorted().toList();
	}

	static void add(List<TextRange> stretches, String text, int from, int to) {
		var first = from;
		var last = to;
		while (first < last && isSpace(text.charAt(first))) {
			first++;
		}
		while (last > first && isSpace(text.charAt(last - 1))) {
			last--;
		}
		if (first < last) {
			stretches.add(GraphemeEdges.around(text, new TextRange(first, last)));
		}
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
	}
}
