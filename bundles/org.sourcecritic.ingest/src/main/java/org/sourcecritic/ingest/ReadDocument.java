package org.sourcecritic.ingest;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sourcecritic.core.corpus.IncomingDocument;
import org.sourcecritic.core.text.FoundCell;
import org.sourcecritic.core.text.FoundSegment;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.model.Span;
import org.sourcecritic.model.TableCell;

/**
 * What was read from a file.
 *
 * @param mediaType the media type of the file
 * @param text the plain text: line ends are LF, no byte order mark, no character that XML can't hold
 * @param segments its structure, as far as the format tells it, in the order of the text
 * @param card proposals for the source card, as far as the file tells: an attribute of the card by its name, else a
 *     variable of CSL-JSON 1.0.2; several names are separated by a semicolon and a space
 * @param remarks what had to be changed, in the order of the text
 */
public record ReadDocument(String mediaType, String text, List<FoundSegment> segments, Map<String, String> card,
		List<ReadRemark> remarks) {

	public ReadDocument {
		segments = List.copyOf(segments);
		card = Map.copyOf(card);
		remarks = List.copyOf(remarks);
	}

	/**
	 * The same, ready for the import into a corpus.
	 *
	 * @param source the file it was read from
	 * @param given keys and values for the source card; they stand before those that were read
	 */
	public IncomingDocument incoming(Path source, Map<String, String> given) {
		Map<String, String> all = new HashMap<>(card);
		all.putAll(given);
		return new IncomingDocument(source, mediaType, text, modelSegments(), all,
				remarks.stream().map(ReadRemark::message).toList());
	}

	/** The ids say the kind and count within it: {@code page-break-1}. */
	private List<Segment> modelSegments() {
		Map<SegmentKind, Integer> counts = new EnumMap<>(SegmentKind.class);
		Map<FoundSegment, String> ids = new IdentityHashMap<>();
		for (FoundSegment read : segments) {
			int count = counts.merge(read.kind(), 1, Integer::sum);
			ids.put(read, read.kind().getLiteral().toLowerCase(Locale.ROOT).replace('_', '-') + '-' + count);
		}
		return segments.stream().map(read -> modelSegment(read, ids)).toList();
	}

	private static Segment modelSegment(FoundSegment read, Map<FoundSegment, String> ids) {
		Segment segment = ModelFactory.eINSTANCE.createSegment();
		segment.setId(ids.get(read));
		segment.setKind(read.kind());
		for (TextRange range : read.spans()) {
			Span span = ModelFactory.eINSTANCE.createSpan();
			span.setStart(range.start());
			span.setEnd(range.end());
			segment.getSpans().add(span);
		}
		read.label().ifPresent(segment::setLabel);
		read.target().ifPresent(target -> segment.setTarget(ids.get(target)));
		read.cells().forEach(cell -> segment.getCells().add(modelCell(cell)));
		return segment;
	}

	private static TableCell modelCell(FoundCell read) {
		TableCell cell = ModelFactory.eINSTANCE.createTableCell();
		cell.setRow(read.row());
		cell.setColumn(read.column());
		cell.setStart(read.range().start());
		cell.setEnd(read.range().end());
		read.rowHeading().ifPresent(cell::setRowHeading);
		read.columnHeading().ifPresent(cell::setColumnHeading);
		read.tableNote().ifPresent(cell::setTableNote);
		return cell;
	}
}
