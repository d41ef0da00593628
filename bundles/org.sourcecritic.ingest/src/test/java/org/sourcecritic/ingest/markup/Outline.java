package org.sourcecritic.ingest.markup;

import java.util.List;
import java.util.stream.Collectors;

import org.sourcecritic.core.text.FoundCell;
import org.sourcecritic.core.text.FoundSegment;
import org.sourcecritic.ingest.ReadDocument;
import org.sourcecritic.model.SegmentKind;

/** What was read, in a form that a test can show: one line for each segment. */
public final class Outline {

	private static final int SHOWN = 12;

	private Outline() {
	}

	/** All segments in the order of the text: kind, label, words; of a marker its note, of a page its first words. */
	public static List<String> of(ReadDocument read) {
		return read.segments().stream().map(segment -> line(read.text(), segment)).toList();
	}

	/** The segments of one kind. */
	public static List<String> of(ReadDocument read, SegmentKind kind) {
		return read.segments().stream().filter(segment -> segment.kind() == kind)
				.map(segment -> line(read.text(), segment)).toList();
	}

	/** The cells of all tables: row, column, words, headings and note. */
	public static List<String> cells(ReadDocument read) {
		return read.segments().stream().flatMap(segment -> segment.cells().stream())
				.map(cell -> cell(read.text(), cell)).toList();
	}

	/** The remarks in the language of the default locale. */
	public static List<String> remarks(ReadDocument read) {
		return read.remarks().stream().map(remark -> remark.message()).toList();
	}

	private static String line(String text, FoundSegment segment) {
		String label = segment.label().map(words -> " " + words).orElse("");
		String words = segment.spans().stream().map(span -> span.in(text)).collect(Collectors.joining(" / "));
		String shown = segment.kind() == SegmentKind.PAGE_BREAK
				? "@" + text.substring(segment.start(), Math.min(text.length(), segment.start() + SHOWN))
				: words;
		String target = segment.target().map(note -> " -> " + note.spans().getFirst().in(text)).orElse("");
		return segment.kind() + label + ": " + shown + target;
	}

	private static String cell(String text, FoundCell cell) {
		return cell.row() + "," + cell.column() + " " + cell.range().in(text)
				+ cell.rowHeading().map(words -> " | " + words).orElse("")
				+ cell.columnHeading().map(words -> " _ " + words).orElse("")
				+ cell.tableNote().map(words -> " # " + words).orElse("");
	}
}
