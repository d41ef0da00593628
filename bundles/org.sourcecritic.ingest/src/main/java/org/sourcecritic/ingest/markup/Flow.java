package org.sourcecritic.ingest.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.ingest.CharacterRemark;
import org.sourcecritic.ingest.text.StoredCharacters;
import org.sourcecritic.model.SegmentKind;

/**
 * What runs on by itself: the body of a text, or one note. Blocks stand one after the other, each of one or more lines
 * that the source means. Offsets are UTF-16 units from its beginning.
 */
final class Flow {

	/** A block that is finished; one span for each of its lines. */
	record Block(SegmentKind kind, String label, List<TextRange> lines, Optional<TableGrid> table) {}

	/** A marker and where it leads. */
	record Marker(TextRange range, String sign, Optional<Note> note) {}

	/** Where a page begins. */
	record Page(int offset, String label) {}

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final String separator;
	private final StringBuilder text = new StringBuilder();
	private final Line line = new Line(text);
	private final List<Block> blocks = new ArrayList<>();
	private final List<Marker> markers = new ArrayList<>();
	private final List<Page> pages = new ArrayList<>();
	private final Map<Integer, CharacterRemark> characters = new LinkedHashMap<>();
	private final TableNotes tableNotes = new TableNotes();

	private SegmentKind kind = SegmentKind.PARAGRAPH;
	private String label = "";
	private final List<TextRange> lines = new ArrayList<>();
	private boolean open;
	/** Whether a line end is to be written before what comes. */
	private boolean lineEnded;
	private Optional<TableGrid> table = Optional.empty();
	private final List<String> comingPages = new ArrayList<>();
	private int dividedWords;

	/** @param separator stands between two blocks */
	Flow(String separator) {
		this.separator = separator;
	}

	// ---- what was read

	boolean isEmpty() {
		return text.isEmpty();
	}

	StringBuilder text() {
		return text;
	}

	List<Block> blocks() {
		return blocks;
	}

	List<Marker> markers() {
		return markers;
	}

	List<Page> pages() {
		return pages;
	}

	Iterable<CharacterRemark> characters() {
		return characters.values();
	}

	int dividedWords() {
		return dividedWords;
	}

	// ---- blocks

	/** Ends the block before; in a table it is no more than a space. */
	void begin(SegmentKind newKind, String newLabel) {
		if (table.isPresent()) {
			line.space();
			return;
		}
		end();
		kind = newKind;
		label = newLabel;
	}

	/** What comes is a paragraph, unless something else is begun. */
	void end() {
		if (table.isPresent()) {
			line.space();
			return;
		}
		if (open) {
			endLine();
			blocks.add(new Block(kind, label, List.copyOf(lines), Optional.empty()));
			lines.forEach(range -> tableNotes.offer(range.in(text)));
			lines.clear();
			open = false;
			lineEnded = false;
		}
		kind = SegmentKind.PARAGRAPH;
		label = "";
	}

	private void endLine() {
		if (!line.isEmpty()) {
			lines.add(new TextRange(line.start(), text.length()));
		}
	}

	private void open() {
		if (table.isPresent()) {
			table.get().open();
		} else if (!open) {
			text.append(text.isEmpty() ? "" : separator);
			line.begin();
			open = true;
		}
	}

	/** A line end that the source means. */
	void lineBreak() {
		if (table.isPresent()) {
			line.space();
		} else if (open) {
			lineEnded |= !line.isEmpty();
			endLine();
			line.begin();
		}
	}

	// ---- characters

	/** Words whose white space collapses. */
	void words(CharSequence words) {
		for (int i = 0; i < words.length(); i++) {
			char c = words.charAt(i);
			if (isSpace(c)) {
				line.space();
			} else {
				i += take(words, i);
			}
		}
	}

	/** Words whose white space stays as it is; a line end is one that the source means. */
	void verbatim(CharSequence words) {
		for (int i = 0; i < words.length(); i++) {
			char c = words.charAt(i);
			if (c == '\n') {
				lineBreak();
			} else if (isSpace(c) && table.isPresent()) {
				line.space();
			} else if (isSpace(c)) {
				if (open) {
					line.keep(c == '\t' ? c : ' ');
				}
			} else {
				i += take(words, i);
			}
		}
	}

	/** Takes one character; returns how many further units it has. */
	private int take(CharSequence words, int index) {
		int codePoint = Character.codePointAt(words, index);
		if (codePoint == '\u00A0') {
			line.noBreakSpace();
			return 0;
		}
		if (codePoint == BYTE_ORDER_MARK && text.isEmpty()) {
			return 0;
		}
		append(codePoint);
		return Character.charCount(codePoint) - 1;
	}

	private void append(int codePoint) {
		open();
		if (lineEnded) {
			text.append('\n');
			line.moveToEnd();
			lineEnded = false;
		}
		dividedWords += line.before(codePoint) ? 1 : 0;
		comingPages.forEach(page -> pages.add(new Page(text.length(), page)));
		comingPages.clear();
		if (StoredCharacters.isKept(codePoint)) {
			text.appendCodePoint(codePoint);
		} else {
			characters.merge(codePoint,
					new CharacterRemark(StoredCharacters.kind(codePoint), codePoint, text.length(), 1),
					CharacterRemark::and);
			text.append(StoredCharacters.REPLACEMENT);
		}
	}

	void join() {
		line.join();
	}

	void endOfSourceLine() {
		if (table.isEmpty()) {
			line.endOfSourceLine();
		} else {
			line.space();
		}
	}

	/** In a table a sign that leads to a note below it; elsewhere words, set off from what follows at the beginning. */
	void sign(String sign) {
		boolean first = !open || line.isEmpty();
		words(sign);
		if (table.isPresent()) {
			table.get().sign(sign.strip());
		} else if (first) {
			line.space();
		}
	}

	// ---- pages and markers

	/** The next character is the first one of a page; without a label, of the one that has just begun, if any. */
	void pageBreak(String page) {
		if (page.isEmpty() && !comingPages.isEmpty()) {
			return;
		}
		comingPages.add(page);
	}

	/** Glued to what stands before it, also before white space, a line end, and after the end of a paragraph. */
	void marker(String sign, Optional<Note> note) {
		boolean afterLine = lineEnded;
		if (afterLine) {
			reopenLine();
		} else if (isBetweenParagraphs()) {
			reopen();
		}
		open();
		if (!line.isEmpty() && !markers.isEmpty() && markers.getLast().range().end() == text.length()) {
			text.append(' ');
		}
		int start = text.length();
		text.append(endsWithFigure() ? Superscript.of(sign) : sign);
		markers.add(new Marker(new TextRange(start, text.length()), sign, note));
		if (afterLine) {
			lineBreak();
		}
	}

	/** Whether a digit put here would be read as one more digit of a number, or as its decimals. */
	private boolean endsWithFigure() {
		int last = text.length() - 1;
		if (last > 0 && (text.charAt(last) == '.' || text.charAt(last) == ',')) {
			last--;
		}
		return last >= 0 && Character.isDigit(text.charAt(last));
	}

	private boolean isBetweenParagraphs() {
		return table.isEmpty() && !open && kind == SegmentKind.PARAGRAPH && !blocks.isEmpty()
				&& blocks.getLast().table().isEmpty();
	}

	private void reopenLine() {
		lineEnded = false;
		line.reopen(lines.removeLast().start());
	}

	private void reopen() {
		Block last = blocks.removeLast();
		kind = last.kind();
		label = last.label();
		lines.addAll(last.lines());
		open = true;
		reopenLine();
	}

	// ---- tables

	/** @return false when a table is being read already: its cells are words of the cell they stand in */
	boolean beginTable() {
		if (table.isPresent()) {
			return false;
		}
		end();
		table = Optional.of(new TableGrid(text, line, text.isEmpty() ? "" : separator));
		return true;
	}

	/** The table that is being read. */
	Optional<TableGrid> table() {
		return table;
	}

	void endTable() {
		table.ifPresent(this::endTable);
	}

	private void endTable(TableGrid grid) {
		table = Optional.empty();
		grid.end();
		if (!grid.isEmpty()) {
			blocks.add(new Block(SegmentKind.TABLE, "", List.of(grid.range()), Optional.of(grid)));
			tableNotes.after(grid);
		}
		line.begin();
	}

	/** Ends what is open; pages that begin after the last word begin at the end. */
	void close() {
		endTable();
		end();
		comingPages.forEach(page -> pages.add(new Page(text.length(), page)));
		comingPages.clear();
	}

	private static boolean isSpace(char c) {
		return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
	}
}
