package org.sourcecritic.ui.editor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.structure.Pages;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.model.Span;
import org.sourcecritic.ui.Labels;

/**
 * Says where in a text one is: page, section and paragraph as far as the text has them, and percent. Made once for a
 * text; an answer looks at a few places of it only.
 */
final class TextPosition {

	private static final int LONGEST_HEADING = 48;
	private static final String SEPARATOR = "  ·  "; //$NON-NLS-1$

	private final int[] paragraphs;
	private final int[] headings;
	private final String[] sections;
	private final Pages pages;
	private final int length;

	TextPosition(DocumentText text) {
		paragraphs = spans(text, SegmentKind.PARAGRAPH).stream().mapToInt(Span::getStart).toArray();
		var found = spans(text, SegmentKind.HEADING);
		headings = found.stream().mapToInt(Span::getStart).toArray();
		sections = found.stream().map(span -> words(text.text(), span)).toArray(String[]::new);
		pages = Pages.of(text.text(), text.segments());
		length = text.text().length();
	}

	/** Where the segments of a kind begin. */
	private static List<Span> spans(DocumentText text, SegmentKind kind) {
		return text.segments().stream().filter(segment -> segment.getKind() == kind)
				.flatMap(TextPosition::first).sorted(Comparator.comparingInt(Span::getStart)).toList();
	}

	private static Stream<Span> first(Segment segment) {
		return segment.getSpans().stream().limit(1);
	}

	private static String words(String text, Span heading) {
		int start = Math.clamp(heading.getStart(), 0, text.length());
		int end = Math.clamp(heading.getEnd(), start, text.length());
		String words = Labels.line(text.substring(start, end));
		return words.length() <= LONGEST_HEADING ? words : words.substring(0, LONGEST_HEADING).strip() + '…';
	}

	/** For the status line; the offset in UTF-16 code units. */
	String at(int offset) {
		long percent = length == 0 ? 0 : Math.round(offset * 100.0 / length);
		return Stream.of(pages.at(offset).map(page -> NLS.bind(Messages.TextPosition_page, page)), section(offset),
				paragraph(offset), Optional.of(NLS.bind(Messages.TextPosition_percent, percent)))
				.flatMap(Optional::stream).collect(Collectors.joining(SEPARATOR));
	}

	/** The page of an offset, as it is printed or counted. */
	Pages pages() {
		return pages;
	}

	private Optional<String> section(int offset) {
		int number = upTo(headings, offset);
		return number == 0 ? Optional.empty() : Optional.of(sections[number - 1]);
	}

	private Optional<String> paragraph(int offset) {
		return paragraphs.length == 0
				? Optional.empty()
				: Optional.of(NLS.bind(Messages.TextPosition_paragraph, Math.max(1, upTo(paragraphs, offset)),
						paragraphs.length));
	}

	/** How many begin at the offset or before it. */
	private static int upTo(int[] starts, int offset) {
		int found = Arrays.binarySearch(starts, offset);
		return found >= 0 ? found + 1 : -found - 1;
	}
}
