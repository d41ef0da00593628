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

	/** So few paragraphs may be one list that pages divide. */
	private static final int FEW = 4;

	private final CharSequence text;
	private final List<TextRange> entries = new ArrayList<>();
	/** Of the list that is looked at. */
	private final List<TextRange> paragraphs = new ArrayList<>();
	private boolean isList;

	/** @param segments the structure of the text */
	ListOfWorks(CharSequence text, List<Segment> segments) {
		this.text = text;
		segments.stream().filter(segment -> !segment.getSpans().isEmpty())
				.filter(segment -> segment.getKind() == SegmentKind.HEADING
						|| segment.getKind() == SegmentKind.PARAGRAPH)
				.sorted(Comparator.comparing(segment -> segment.getSpans().getFirst().getStart()))
				.forEach(this::look);
		endList();
	}

	/** UTF-16 offsets, in the order of the text. */
	List<TextRange> entries() {
		return List.copyOf(entries);
	}

	private void look(Segment segment) {
		var range = new TextRange(segment.getSpans().getFirst().getStart(), segment.getSpans().getLast().getEnd());
		boolean isHeadingOfList = Bibliography.isHeading(range.in(text).strip());
		if (isHeadingOfList || segment.getKind() == SegmentKind.HEADING) {
			endList();
			isList = isHeadingOfList;
		} else if (isList) {
			paragraphs.add(range);
		}
	}

	/** Paragraphs are the entries unless they hold several each: then lines are. */
	private void endList() {
		var lines = paragraphs.stream().flatMap(paragraph -> lines(paragraph).stream()).toList();
		boolean isByLines = paragraphs.size() < FEW || lines.size() >= 2 * paragraphs.size();
		entries.addAll(isByLines ? lines : paragraphs);
		paragraphs.clear();
	}

	/** Lines that end like an entry before lines that begin like one are entries of their own. */
	private List<TextRange> lines(TextRange paragraph) {
		var lines = new ArrayList<TextRange>();
		int start = paragraph.start();
		for (int at = start; at < paragraph.end(); at++) {
			boolean isEnd = text.charAt(at) == '\n' && at > start && at + 1 < paragraph.end()
					&& text.charAt(at - 1) == '.' && beginsEntry(at + 1);
			if (isEnd) {
				lines.add(new TextRange(start, at));
				start = at + 1;
			}
		}
		if (start < paragraph.end()) {
			lines.add(new TextRange(start, paragraph.end()));
		}
		return lines;
	}

	/** What is indented continues the entry before. */
	private boolean beginsEntry(int at) {
		int first = text.charAt(at);
		return Character.isUpperCase(first) || Character.isDigit(first) || "—–[•*\"“«'‘".indexOf(first) >= 0;
	}
}
