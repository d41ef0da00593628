package org.sourcecritic.ingest.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.ingest.ContentRemark.Kind;
import org.sourcecritic.ingest.markup.Note;
import org.sourcecritic.ingest.markup.Note.Series;
import org.sourcecritic.ingest.markup.ReadingText;
import org.sourcecritic.ingest.markup.Superscript;
import org.sourcecritic.ingest.xml.XmlElement;
import org.sourcecritic.ingest.xml.XmlHandler;
import org.sourcecritic.model.SegmentKind;

/**
 * Reads the body of a document, or the part with its footnotes or endnotes. Words are in {@code w:t} only, so codes of
 * fields and what a later version of the format adds are never taken for text.
 */
final class DocxReading implements XmlHandler {

	/** Transitional and strict. */
	private static final Set<String> NAMESPACES = Set.of("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
			"http://purl.oclc.org/ooxml/wordprocessingml/main");
	private static final Set<String> NO_NOTES = Set.of("separator", "continuationSeparator", "continuationNotice");
	private static final Set<String> OFF = Set.of("0", "false", "off");
	private static final int FIRST_PRIVATE = 0xE000;
	private static final int LAST_PRIVATE = 0xF8FF;

	/** What was told of an element, to be told once more. */
	private sealed interface Told {
		record Start(XmlElement element) implements Told {}

		record Words(String words) implements Told {}

		record End() implements Told {}
	}

	private final ReadingText text;
	private final DocxStyles styles;
	private final DocxNotes notes;
	private final DocxTables tables;
	private final DocxFields fields = new DocxFields();

	private final Deque<String> open = new ArrayDeque<>();
	private boolean isDocument;
	/** The depth of the outermost element that is left out, 0 when none is. */
	private int leftOut;
	/** The depth of the text box that is kept for after its paragraph, 0 when there is none. */
	private int boxed;
	private List<Told> box = new ArrayList<>();
	private final List<List<Told>> boxes = new ArrayList<>();

	private final Deque<DocxStyles.Form> paragraphs = new ArrayDeque<>();
	private boolean endsSection;
	private boolean hidden;
	private boolean raised;
	private final StringBuilder words = new StringBuilder();
	/** The note whose own sign comes next in its run. */
	private Optional<Note> unsigned = Optional.empty();
	/** The sign with which the words of a note begin, and which its label already says. */
	private String ownSign = "";

	DocxReading(ReadingText text, DocxStyles styles, DocxNotes notes) {
		this.text = text;
		this.styles = styles;
		this.notes = notes;
		tables = new DocxTables(text);
	}

	/** Whether the part was a document of a word processor. */
	boolean isDocument() {
		return isDocument;
	}

	// ---- the walk

	@Override
	public void start(XmlElement element) {
		String parent = open.isEmpty() ? "" : open.peek();
		open.push(element.name());
		if (boxed > 0) {
			box.add(new Told.Start(element));
		} else if (leftOut == 0) {
			begin(element, parent);
		}
	}

	@Override
	public void words(String more) {
		if (boxed > 0) {
			box.add(new Told.Words(more));
		} else if (leftOut == 0 && isIn("t")) {
			words.append(more);
		}
	}

	@Override
	public void end() {
		int depth = open.size();
		String name = open.pop();
		if (boxed == depth) {
			boxed = 0;
			boxes.add(box);
			box = new ArrayList<>();
		} else if (boxed > 0) {
			box.add(new Told.End());
		} else if (leftOut == depth) {
			leftOut = 0;
		} else if (leftOut == 0) {
			finish(name);
		}
	}

	private boolean isIn(String name) {
		return name.equals(open.peek());
	}

	private void leaveOut() {
		leftOut = open.size();
	}

	// ---- what begins

	private void begin(XmlElement element, String parent) {
		String name = element.name();
		if (parent.isEmpty()) {
			isDocument = name.equals("document") && NAMESPACES.contains(element.namespace());
		}
		if (name.endsWith("PrChange")) {
			leaveOut();
			return;
		}
		boolean property = parent.endsWith("Pr");
		switch (name) {
			case "p" -> beginParagraph();
			case "r" -> beginRun();
			case "t" -> words.setLength(0);
			case "del", "moveFrom" -> leaveOutChange(property, Kind.DELETIONS);
			case "ins", "moveTo" -> {
				if (!property) {
					text.remarks().count(Kind.INSERTIONS_KEPT);
				}
			}
			case "footnoteReference", "endnoteReference" -> beginReference(element);
			case "footnote", "endnote" -> beginNote(element);
			case "tbl", "tr", "tc", "tblHeader", "tblLook", "gridSpan", "vMerge" -> tables.begin(element);
			default -> {
				if (property) {
					takeProperty(element, parent);
				} else {
					beginOther(element);
				}
			}
		}
	}

	private void leaveOutChange(boolean property, Kind kind) {
		if (!property) {
			text.remarks().count(kind);
			leaveOut();
		}
	}

	private void takeProperty(XmlElement element, String parent) {
		boolean on = !OFF.contains(element.attribute("val"));
		switch (element.name()) {
			case "vanish" -> hidden |= on && parent.equals("rPr");
			case "vertAlign" -> raised = element.attribute("val").equals("superscript");
			case "pageBreakBefore" -> {
				if (on && parent.equals("pPr") && !tables.isReading()) {
					text.pageBreak("");
				}
			}
			case "sectPr" -> endsSection = parent.equals("pPr");
			case "type" -> endsSection &= !element.attribute("val").equals("continuous");
			default -> {
				if (parent.equals("pPr") && !paragraphs.isEmpty()) {
					paragraphs.peek().take(element);
				}
			}
		}
	}

	private void beginOther(XmlElement element) {
		switch (element.name()) {
			case "tab", "ptab" -> put("\t");
			case "br" -> breakLine(element);
			case "cr" -> text.lineBreak();
			case "noBreakHyphen" -> put("\u2011");
			case "softHyphen" -> put("\u00AD");
			case "sym" -> putSymbol(element);
			case "lastRenderedPageBreak" -> text.pageBreak("");
			case "fldChar" -> fields.take(element.attribute("fldCharType"));
			case "commentReference" -> text.remarks().count(Kind.COMMENTS);
			case "blip", "imagedata", "chart" -> text.remarks().count(Kind.PICTURES);
			case "altChunk" -> text.remarks().count(Kind.EMBEDDED, "<altChunk>");
			case "txbxContent" -> boxed = open.size();
			case "Fallback" -> leaveOut();
			case "rt" -> {
				text.remarks().count(Kind.RUBY);
				leaveOut();
			}
			default -> {
				// it has no words, or they are read
			}
		}
	}

	private void beginParagraph() {
		tables.beginWords();
		paragraphs.push(new DocxStyles.Form());
		endsSection = false;
		text.begin(SegmentKind.PARAGRAPH);
	}

	private void beginRun() {
		hidden = false;
		raised = false;
		unsigned = Optional.empty();
	}

	private void breakLine(XmlElement element) {
		switch (element.attribute("type")) {
			case "page" -> {
				text.words(" ");
				text.pageBreak("");
			}
			case "column" -> text.words(" ");
			default -> text.lineBreak();
		}
	}

	private void put(String sign) {
		if (!hidden && fields.isResult()) {
			putSeen(sign);
		}
	}

	/** A sign by its number in a font; what a private number stands for only the font knows. */
	private void putSymbol(XmlElement element) {
		String number = element.attribute("char");
		int sign = number.matches("[0-9A-Fa-f]{4}") ? Integer.parseInt(number, 16) : FIRST_PRIVATE;
		boolean known = sign < FIRST_PRIVATE || sign > LAST_PRIVATE;
		if (!known) {
			text.remarks().count(Kind.GLYPHS, element.attribute("font") + " " + number);
		}
		put(known ? Character.toString(sign) : "\uFFFD");
	}

	// ---- notes

	private void beginReference(XmlElement element) {
		if (hidden || !fields.isResult()) {
			return;
		}
		Note note = notes.referred(element);
		String custom = element.attribute("customMarkFollows");
		if (custom.isEmpty() || OFF.contains(custom)) {
			text.marker(notes.numbered(note).label(), note);
		} else {
			unsigned = Optional.of(note);
		}
	}

	private void beginNote(XmlElement element) {
		if (NO_NOTES.contains(element.attribute("type"))) {
			leaveOut();
			return;
		}
		Note note = notes.referred(element);
		ownSign = notes.ownSign(note);
		text.open(notes.numbered(note));
	}

	// ---- what ends

	private void finish(String name) {
		switch (name) {
			case "pPr" -> beginBlock();
			case "t" -> putWords();
			case "r" -> unsigned.ifPresent(note -> text.marker(notes.numbered(note).label(), note));
			case "p" -> finishParagraph();
			case "footnote", "endnote" -> {
				text.close();
				ownSign = "";
			}
			case "tbl" -> tables.end();
			case "tblPr", "trPr", "tcPr" -> tables.endProperties(name);
			default -> {
				// nothing was begun
			}
		}
	}

	/** A paragraph says what it is before its words begin. */
	private void beginBlock() {
		if (paragraphs.isEmpty() || tables.isReading()) {
			return;
		}
		DocxStyles.Form form = paragraphs.peek();
		if (styles.isHeading(form)) {
			text.begin(SegmentKind.HEADING);
		} else if (styles.isQuotation(form)) {
			text.begin(SegmentKind.BLOCK_QUOTATION);
		}
	}

	private void putWords() {
		String put = words.toString().replace('\n', ' ');
		words.setLength(0);
		if (hidden) {
			text.remarks().count(Kind.HIDDEN);
		} else if (fields.isResult()) {
			putSeen(put);
		}
	}

	private void putSeen(String put) {
		if (unsigned.isPresent()) {
			Note note = unsigned.get();
			unsigned = Optional.empty();
			notes.signed(note, put);
			text.marker(put, note);
		} else if (!ownSign.isEmpty() && put.strip().equals(ownSign)) {
			ownSign = "";
		} else if (raised) {
			text.sign(Superscript.of(put));
		} else {
			ownSign = put.isBlank() ? ownSign : "";
			text.verbatim(put);
		}
	}

	private void finishParagraph() {
		boolean section = endsSection;
		paragraphs.poll();
		text.end();
		if (paragraphs.isEmpty()) {
			tellBoxes();
		}
		if (section) {
			text.pageBreak("");
		}
	}

	/** The text boxes that are anchored in a paragraph stand after it. */
	private void tellBoxes() {
		List<List<Told>> anchored = List.copyOf(boxes);
		boxes.clear();
		for (List<Told> each : anchored) {
			text.remarks().count(Kind.TEXT_BOXES);
			each.forEach(this::tell);
		}
	}

	private void tell(Told told) {
		switch (told) {
			case Told.Start start -> start(start.element());
			case Told.Words more -> words(more.words());
			case Told.End end -> end();
		}
	}
}
