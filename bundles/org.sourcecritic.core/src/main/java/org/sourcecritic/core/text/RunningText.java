package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextPart.Kind;
import org.sourcecritic.model.SegmentKind;

/**
 * What a text has beside its notes: headings, paragraphs, block quotations, tables and page breaks. A paragraph that
 * notes or a page break interrupt is one with several spans.
 */
final class RunningText {

	private static final int FEWEST_ROWS = 2;
	private static final int MOST_TABLE_NOTES = 12;
	private static final char QUOTED = '>';
	private static final int DEEPER = 2;
	private static final int MOST_HEADING_LINES = 3;
	private static final int SHORT_TEXT = 100;
	private static final int WIDEST_INDENT = 40;

	private final TextLines lines;
	private final CharSequence text;
	private final NoteStretches notes;
	private final WrapProfile profile;
	private final PageFurniture furniture;
	private final int indent;
	private final BitSet heads = new BitSet();
	private final List<FoundSegment> found = new ArrayList<>();
	private final OpenParagraph open;

	RunningText(TextLines lines, PageFurniture furniture, NoteStretches notes, List<Integer> pageBreaks) {
		this.lines = lines;
		text = lines.text();
		this.notes = notes;
		profile = WrapProfile.of(text);
		open = new OpenParagraph(text, profile);
		this.furniture = furniture;
		indent = usualIndent();
		pageBreaks.forEach(this::addPageBreak);
		read();
	}

	List<FoundSegment> segments() {
		return found;
	}

	private int usualIndent() {
		int[] counts = new int[WIDEST_INDENT];
		for (int i = 0; i < lines.size(); i++) {
			int columns = lines.get(i).indent();
			if (!lines.isFirst(i) && columns < WIDEST_INDENT) {
				counts[columns]++;
			}
		}
		int usual = 0;
		for (int columns = 1; columns < WIDEST_INDENT; columns++) {
			usual = counts[columns] > counts[usual] ? columns : usual;
		}
		return usual;
	}

	// ---- pages

	private void addPageBreak(int offset) {
		int line = lines.at(offset);
		Optional<String> head = line < lines.size() && isBeginOfPage(line, offset)
				? page(line, true)
				: Optional.empty();
		int end = head.isPresent() ? lines.get(line).end() : Math.min(text.length(), offset + 1);
		if (head.isPresent()) {
			heads.set(line);
		}
		found.add(FoundSegment.of(SegmentKind.PAGE_BREAK, List.of(new TextRange(offset, end)), head.orElse("")));
	}

	private boolean isBeginOfPage(int line, int offset) {
		return lines.isFirst(line) || lines.get(line).begin() == offset + 1;
	}

	private Optional<String> page(int line, boolean mayBeHead) {
		Optional<String> number = furniture.number(line);
		return number.isPresent() || !mayBeHead ? number : furniture.numberInHead(line);
	}

	private void addPage(int line, String label) {
		FoundSegment before = found.isEmpty() ? null : found.getLast();
		if (label.isEmpty() && line > 0 && before != null && before.kind() == SegmentKind.PAGE_BREAK
				&& before.spans().getFirst().end() == lines.get(line - 1).end()) {
			found.removeLast();
			found.add(FoundSegment.of(SegmentKind.PAGE_BREAK,
					List.of(new TextRange(before.start(), lines.get(line).end())),
					before.label().orElse("")));
			return;
		}
		found.add(FoundSegment.of(SegmentKind.PAGE_BREAK, List.of(range(line, line)), label));
	}

	// ---- blocks

	private void read() {
		for (int line = 0; line < lines.size();) {
			if (notes.isTaken(line) || heads.get(line)) {
				open.interrupt();
				line++;
				continue;
			}
			if (isPageEdge(line)) {
				addPage(line, furniture.number(line).orElse(""));
				open.interrupt();
				line++;
				continue;
			}
			int end = line;
			while (!lines.isLast(end) && !notes.isTaken(end + 1) && !heads.get(end + 1)
					&& !isNumberBeforeHead(end + 1)) {
				end++;
			}
			piece(line, end);
			line = end + 1;
		}
		close();
	}

	/** After notes or the end of a page, not in a block of its own: the number of a page or a head that comes again. */
	private boolean isPageEdge(int line) {
		if (lines.isFirst(line) && (lines.isLast(line) || isDivision(line))) {
			return false;
		}
		return isNumberBeforeHead(line)
				|| open.isInterrupted() && (furniture.number(line).isPresent() || furniture.isRepeated(line));
	}

	/** {@code Chapter I: …} in two lines, which a list of contents has too. */
	private boolean isDivision(int first) {
		int last = lines.lastOf(first);
		return last - first < MOST_HEADING_LINES && HeadingForm.isDivision(range(first, last).in(text));
	}

	private boolean isNumberBeforeHead(int line) {
		return line + 1 < lines.size() && furniture.number(line).isPresent() && furniture.isRepeated(line + 1);
	}

	/** Lines without anything between them. */
	private void piece(int first, int last) {
		boolean whole = lines.isFirst(first) && lines.isLast(last);
		Optional<String> page = first == last && whole ? page(first, open.isInterrupted()) : Optional.empty();
		if (page.isPresent()) {
			addPage(first, page.get());
			open.interrupt();
		} else if (whole && first == last && open.isWaiting() && isHead(first)) {
			open.interruptByHead(lines.get(first));
		} else if (!addTable(first, last) && (!whole || !isHeading(first, last))) {
			quotationOrParts(first, last);
		}
	}

	private void quotationOrParts(int first, int last) {
		if (isQuotation(first, last)) {
			add(SegmentKind.BLOCK_QUOTATION, range(first, last), "");
		} else {
			split(first, last).forEach(this::part);
		}
	}

	/** A short line that may be the head of a page: it has a number, or is in capitals. */
	private boolean isHead(int line) {
		return furniture.numberInHead(line).isPresent()
				|| split(line, line).stream().allMatch(part -> part.kind() == Kind.HEAD);
	}

	/** Lines with gaps are a table when most of them have some, or when the cells can be told. */
	private boolean addTable(int first, int last) {
		int rows = rowsWithGaps(first, last);
		int all = last - first + 1;
		if (rows < FEWEST_ROWS || rows * 10 < all * 3) {
			return false;
		}
		List<FoundCell> cells = TableCells.of(text, block(first, last), belowTable(last));
		if (cells.isEmpty() && rows * 10 < all * 6) {
			return false;
		}
		close();
		found.add(FoundSegment.table(range(first, last), cells));
		return true;
	}

	private int rowsWithGaps(int first, int last) {
		int rows = 0;
		for (int line = first; line <= last; line++) {
			TextLine at = lines.get(line);
			rows += at.width() <= WrapProfile.LONGEST_LINE && ColumnGap.isIn(text, at) ? 1 : 0;
		}
		return rows;
	}

	/** The notes directly below a table. */
	private List<TextLine> belowTable(int last) {
		if (last + 1 == lines.size() || !isBelowTable(last + 1)) {
			return List.of();
		}
		return block(last + 1, Math.min(lines.lastOf(last + 1), last + MOST_TABLE_NOTES));
	}

	private boolean isBelowTable(int line) {
		return lines.get(line).width() <= WrapProfile.LONGEST_LINE && TableNotes.isBegin(lines.words(line));
	}

	private boolean isQuotation(int first, int last) {
		boolean marked = true;
		boolean deep = true;
		for (int line = first; line <= last; line++) {
			marked &= lines.get(line).first(text) == QUOTED;
			deep &= lines.get(line).indent() >= indent + DEEPER;
		}
		boolean running = last > first || lines.get(first).width() > SHORT_TEXT;
		return marked || deep && running && indent + DEEPER > 1;
	}

	private boolean isHeading(int first, int last) {
		if (last - first >= MOST_HEADING_LINES || lines.get(first).first(text) == QUOTED) {
			return false;
		}
		TextRange range = range(first, last);
		String words = range.in(text);
		Optional<HeadingForm> form = first == last ? HeadingForm.marked(words) : Optional.empty();
		form = form.or(() -> HeadingForm.numberedOrCapitals(words));
		if (form.isEmpty() && first == last && HeadingForm.mayBePlain(words) && isBeforeParagraph(first)
				&& !open.isWaiting()) {
			form = Optional.of(new HeadingForm(""));
		}
		form.ifPresent(heading -> add(SegmentKind.HEADING, range, heading.label()));
		return form.isPresent();
	}

	private boolean isBeforeParagraph(int line) {
		int next = line + 1;
		if (next >= lines.size() || notes.isTaken(next) || heads.get(next)) {
			return false;
		}
		int last = lines.lastOf(next);
		return last > next || lines.get(next).width() > SHORT_TEXT;
	}

	private List<TextPart> split(int first, int last) {
		TextBlock block = new TextBlock(block(first, last), lines.get(last).end());
		return BlockParts.of(text, profile, block, notes::isMarker);
	}

	private List<TextLine> block(int first, int last) {
		List<TextLine> block = new ArrayList<>();
		for (int line = first; line <= last; line++) {
			block.add(lines.get(line));
		}
		return block;
	}

	private void part(TextPart part) {
		TextRange range = new TextRange(part.start(), part.end());
		if (part.kind() == Kind.FURNITURE) {
			furniture(range);
		} else if (part.lines().size() == 1 && HeadingForm.marked(range.in(text)).isPresent()) {
			add(SegmentKind.HEADING, range, "");
		} else if (part.kind() == Kind.ITEM && open.isWaiting()) {
			found.add(FoundSegment.of(SegmentKind.PARAGRAPH, List.of(range), ""));
			open.interruptByItem();
		} else {
			if (!open.goesOnWith(part)) {
				close();
			}
			goOn(part);
		}
	}

	private void furniture(TextRange range) {
		Optional<String> number = furniture.number(lines.at(range.start()));
		if (number.isPresent()) {
			found.add(FoundSegment.of(SegmentKind.PAGE_BREAK, List.of(range), number.get()));
			open.interrupt();
		} else {
			open.interruptByItem();
		}
	}

	private void goOn(TextPart part) {
		for (TextLine head : open.add(part)) {
			found.add(FoundSegment.of(SegmentKind.PAGE_BREAK, List.of(new TextRange(head.start(), head.end())),
					furniture.numberInHead(lines.at(head.start())).orElse("")));
		}
	}

	private void add(SegmentKind kind, TextRange range, String label) {
		close();
		found.add(FoundSegment.of(kind, List.of(range), label));
	}

	private void close() {
		List<TextLine> heads = open.heads();
		List<TextRange> spans = open.close();
		if (!spans.isEmpty()) {
			found.add(FoundSegment.of(SegmentKind.PARAGRAPH, spans, ""));
		}
		for (TextLine head : heads) {
			TextRange range = new TextRange(head.start(), head.end());
			Optional<HeadingForm> form = HeadingForm.numberedOrCapitals(range.in(text));
			found.add(FoundSegment.of(form.isPresent() ? SegmentKind.HEADING : SegmentKind.PARAGRAPH, List.of(range),
					form.map(HeadingForm::label).orElse("")));
		}
	}

	private TextRange range(int first, int last) {
		return new TextRange(lines.get(first).start(), lines.get(last).end());
	}
}
