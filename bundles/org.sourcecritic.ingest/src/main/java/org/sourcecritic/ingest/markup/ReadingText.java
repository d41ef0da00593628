package org.sourcecritic.ingest.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.sourcecritic.core.text.FoundCell;
import org.sourcecritic.core.text.FoundSegment;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.ingest.CharacterRemark;
import org.sourcecritic.ingest.ContentRemark;
import org.sourcecritic.ingest.ReadDocument;
import org.sourcecritic.ingest.ReadRemark;
import org.sourcecritic.ingest.markup.Flow.Block;
import org.sourcecritic.ingest.markup.Flow.Marker;
import org.sourcecritic.ingest.markup.Flow.Page;
import org.sourcecritic.model.SegmentKind;

/**
 * The text of a document as its format's reader comes upon it: the body in its order and uninterrupted, the notes after
 * it. A blank line stands between two blocks; a paragraph is one line, unless the source means its line ends, and then
 * it
 * has a span for each of them. A page break is an empty span where the page begins.
 */
public final class ReadingText {

	/** Shown for a marker that has no sign and whose note has none. */
	private static final String NO_SIGN = "*";

	private static final String BLANK_LINE = "\n\n";
	/** A page begins before what begins on it. */
	private static final Comparator<FoundSegment> IN_ORDER = Comparator.comparingInt(FoundSegment::start)
			.thenComparing(segment -> segment.kind() != SegmentKind.PAGE_BREAK);

	private final Flow body = new Flow(BLANK_LINE);
	private final Deque<Note> open = new ArrayDeque<>();
	private final List<Note> notes = new ArrayList<>();
	private final Remarks remarks = new Remarks();

	private Flow flow() {
		Note note = open.peek();
		return note == null ? body : note.flow();
	}

	/** What is to be told of the file's content. */
	public Remarks remarks() {
		return remarks;
	}

	// ---- blocks

	/** A block begins, and ends the one before; headings, paragraphs and block quotations only. */
	public void begin(SegmentKind kind, String label) {
		flow().begin(kind, label);
	}

	/** A block without label. */
	public void begin(SegmentKind kind) {
		begin(kind, "");
	}

	/** The block ends; words that follow are a paragraph. */
	public void end() {
		flow().end();
	}

	// ---- words

	/** Words of running text: white space collapses, and goes away at the ends of a block. */
	public void words(CharSequence words) {
		flow().words(words);
	}

	/** Words whose white space is meant as it is. */
	public void verbatim(CharSequence words) {
		flow().verbatim(words);
	}

	/** A line end that is meant, as in verse. */
	public void lineBreak() {
		flow().lineBreak();
	}

	/**
	 * The end of a line in the source that says nothing; a hyphen before it stays, with the line end, for the reader.
	 */
	public void endOfSourceLine() {
		flow().endOfSourceLine();
	}

	/** The word before goes on with what comes; the hyphen that divided it goes away. */
	public void join() {
		flow().join();
	}

	/** A raised sign, which in a table may lead to a note below it. */
	public void sign(String sign) {
		flow().sign(sign);
	}

	/** A page begins here; an empty label when its number isn't known. */
	public void pageBreak(String label) {
		flow().pageBreak(label.strip());
	}

	// ---- notes

	/** A note, to be filled later. Notes stand after the body by series, and in the order of these calls. */
	public Note note(Note.Series series, String label) {
		Note note = new Note(series, label.strip());
		notes.add(note);
		return note;
	}

	/** A marker that leads to a note; one without a sign, such as a picture, gets that of its note. */
	public void marker(String sign, Note note) {
		note.marked();
		String own = sign.isBlank() ? note.label() : sign.strip();
		flow().marker(own.isEmpty() ? NO_SIGN : own, Optional.of(note));
	}

	/** A marker whose note isn't there. */
	public void marker(String sign) {
		if (!sign.isBlank()) {
			flow().marker(sign.strip(), Optional.empty());
		}
	}

	/** What comes belongs to this note, until it is closed. */
	public void open(Note note) {
		open.push(note);
	}

	/** The note that was opened last is at its end for now. */
	public void close() {
		open.pop().flow().end();
	}

	// ---- tables

	/** @return false when this is a table within a table: its cells become words of that cell */
	public boolean beginTable() {
		return flow().beginTable();
	}

	/** A row of the table that was begun. */
	public void row() {
		flow().table().ifPresent(TableGrid::row);
	}

	/** A cell of the row that was begun; what comes are its words. */
	public void cell(CellHeading heading, int columns, int rows) {
		flow().table().ifPresent(table -> table.cell(heading, columns, rows));
	}

	/** The cell above goes on in this row, and takes up so many columns. */
	public void cellAbove(int columns) {
		flow().table().ifPresent(table -> table.cellAbove(columns));
	}

	/** The table ends. */
	public void endTable() {
		flow().endTable();
	}

	// ---- all of it

	/** Whether there is nothing to read. */
	public boolean isEmpty() {
		return body.isEmpty() && notes.stream().noneMatch(Note::hasWords);
	}

	/** The document as it was read. */
	public ReadDocument finish(String mediaType, Map<String, String> card) {
		body.close();
		notes.forEach(note -> note.flow().close());
		List<Note> kept = notes.stream().filter(Note::hasWords).sorted(Comparator.comparing(Note::series)).toList();
		kept.stream().filter(note -> !note.isMarked())
				.forEach(note -> remarks.count(ContentRemark.Kind.NOTES_WITHOUT_MARKER));
		return new Assembly(kept).document(mediaType, card);
	}

	/** Puts the notes after the body. */
	private final class Assembly {

		private final StringBuilder text = new StringBuilder(body.text());
		private final List<FoundSegment> segments = new ArrayList<>();
		private final Map<Integer, CharacterRemark> characters = new TreeMap<>();
		private final List<Note> notesAfter;
		private final List<Integer> starts = new ArrayList<>();

		Assembly(List<Note> notesAfter) {
			this.notesAfter = notesAfter;
		}

		ReadDocument document(String mediaType, Map<String, String> card) {
			notesAfter.forEach(this::addNote);
			body.blocks().forEach(this::addBlock);
			addWithin(body, 0);
			for (int i = 0; i < notesAfter.size(); i++) {
				addWithin(notesAfter.get(i).flow(), starts.get(i));
			}
			segments.sort(IN_ORDER);
			return new ReadDocument(mediaType, text.toString(), segments, card, allRemarks());
		}

		private void addNote(Note note) {
			text.append(text.isEmpty() ? "" : BLANK_LINE);
			int begin = text.length();
			text.append(note.label()).append(note.label().isEmpty() ? "" : " ");
			int start = text.length();
			starts.add(start);
			text.append(note.flow().text());
			List<TextRange> spans = new ArrayList<>();
			note.flow().blocks().forEach(block -> block.lines().forEach(line -> spans.add(moved(line, start))));
			spans.set(0, new TextRange(begin, spans.getFirst().end()));
			FoundSegment segment = FoundSegment.of(SegmentKind.NOTE, spans, note.label());
			note.found(segment);
			segments.add(segment);
		}

		private void addBlock(Block block) {
			List<FoundCell> cells = block.table().map(TableGrid::cells).orElse(List.of());
			segments.add(block.kind() == SegmentKind.TABLE
					? FoundSegment.table(block.lines().getFirst(), cells)
					: FoundSegment.of(block.kind(), block.lines(), block.label()));
		}

		private void addWithin(Flow flow, int start) {
			for (Marker marker : flow.markers()) {
				Optional<FoundSegment> note = marker.note().flatMap(Note::segment);
				String label = note.flatMap(FoundSegment::label).orElse(marker.sign());
				segments.add(FoundSegment.marker(moved(marker.range(), start), label, note));
				if (note.isEmpty()) {
					remarks.count(ContentRemark.Kind.MARKERS_WITHOUT_NOTE);
				}
			}
			for (Page page : flow.pages()) {
				int offset = page.offset() + start;
				segments.add(FoundSegment.of(SegmentKind.PAGE_BREAK, List.of(new TextRange(offset, offset)),
						page.label()));
			}
			for (CharacterRemark remark : flow.characters()) {
				characters.merge(remark.codePoint(), new CharacterRemark(remark.kind(), remark.codePoint(),
						remark.offset() + start, remark.count()), CharacterRemark::and);
			}
			for (int i = 0; i < flow.dividedWords(); i++) {
				remarks.count(ContentRemark.Kind.DIVIDED_WORDS);
			}
		}

		private List<ReadRemark> allRemarks() {
			List<ReadRemark> all = new ArrayList<>(characters.values().stream()
					.sorted(Comparator.comparingInt(CharacterRemark::offset)).toList());
			all.addAll(remarks.all());
			return all;
		}
	}

	private static TextRange moved(TextRange range, int by) {
		return new TextRange(range.start() + by, range.end() + by);
	}
}
