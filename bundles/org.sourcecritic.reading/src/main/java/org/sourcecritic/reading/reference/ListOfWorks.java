package org.sourcecritic.reading.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.reading.note.Bibliography;

/**
 * The entries of the lists of works of a text: what stands below a heading such as "Literature" up to the next heading.
 * A paragraph of only such a word is a heading too.
 */
final class ListOfWorks {

	private final CharSequence text;
	private final List<TextRange> entries = new ArrayList<>();
	private boolean isList;

	/** @param segments the structure of the text */
	ListOfWorks(CharSequence text, List<Segment> segments) {
		this.text = text;
		segments.stream().filter(segment -> !segment.getSpans().isEmpty())
				.filter(segment -> segment.getKind() == SegmentKind.HEADING
						|| segment.getKind() == SegmentKind.PARAGRAPH)
				.sorted(Comparator.comparing(segment -> segment.getSpans().getFirst().getStart()))
				.forEach(this::look);
	}

	/** UTF-16 offsets, in the order of the text. */
	List<TextRange> entries() {
		return List.copyOf(entries);
	}

	private void look(Segment segment) {
		var range = new TextRange(segment.getSpans().getFirst().getStart(), segment.getSpans().getLast().getEnd());
		boolean isHeadingOfList = Bibliography.isHeading(range.in(text).strip());
		if (isHeadingOfList || segment.getKind() == SegmentKind.HEADING) {
			isList = isHeadingOfList;
		} else if (isList) {
			split(range);
		}
	}

	/** Lines that end like an entry before lines that begin like one are entries of their own. */
	private void split(TextRange paragraph) {
		int start = paragraph.start();
		for (int at = start; at < paragraph.end(); at++) {
			boolean isEnd = text.charAt(at) == '\n' && at > start && at + 1 < paragraph.end()
					&& text.charAt(at - 1) == '.' && beginsEntry(at + 1);
			if (isEnd) {
				entries.add(new TextRange(start, at));
				start = at + 1;
			}
		}
		if (start < paragraph.end()) {
			entries.add(new TextRange(start, paragraph.end()));
		}
	}

	/** What is indented continues the entry before. */
	private boolean beginsEntry(int at) {
		int first = text.charAt(at);
		return Character.isUpperCase(first) || Character.isDigit(first) || "—–[•*\"“«'‘".indexOf(first) >= 0;
	}
}
