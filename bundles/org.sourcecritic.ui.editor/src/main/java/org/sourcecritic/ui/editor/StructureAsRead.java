package org.sourcecritic.ui.editor;

import java.util.List;
import java.util.regex.Pattern;

import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.model.Span;
import org.sourcecritic.ui.editor.text.Heading;
import org.sourcecritic.ui.editor.text.ShownStructure;

/** What of a text's segments is seen on the screen. */
final class StructureAsRead {

	private static final Pattern SPACE = Pattern.compile("\\s+"); //$NON-NLS-1$
	/** What wikis and Markdown put around a heading. */
	private static final Pattern MARKUP = Pattern.compile("^(?:=+|#+)\\s+|\\s+(?:=+|#+)$"); //$NON-NLS-1$
	private static final int LONGEST = 200;

	private StructureAsRead() {
	}

	/** @param title of the document */
	static ShownStructure of(DocumentText text, TextNotes notes, String title) {
		return new ShownStructure(title, headings(text), notes.markers(), notes.labels(), PageFeet.of(text));
	}

	private static List<Heading> headings(DocumentText text) {
		int length = text.text().length();
		return text.segments().stream()
				.filter(segment -> segment.getKind() == SegmentKind.HEADING && !segment.getSpans().isEmpty())
				.map(Segment::getSpans).map(List::getFirst)
				.filter(span -> span.getStart() >= 0 && span.getStart() < span.getEnd() && span.getEnd() <= length)
				.map(span -> heading(span, text.text())).toList();
	}

	private static Heading heading(Span span, String text) {
		String words = SPACE.matcher(text.substring(span.getStart(), span.getEnd())).replaceAll(" ").strip(); //$NON-NLS-1$
		String title = MARKUP.matcher(words).replaceAll(""); //$NON-NLS-1$
		return new Heading(span.getStart(), span.getEnd(),
				title.length() > LONGEST ? title.substring(0, LONGEST) + '\u2026' : title);
	}
}
