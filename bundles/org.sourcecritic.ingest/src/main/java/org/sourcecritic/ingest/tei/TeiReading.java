package org.sourcecritic.ingest.tei;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import org.sourcecritic.ingest.ContentRemark.Kind;
import org.sourcecritic.ingest.markup.ReadingText;
import org.sourcecritic.ingest.markup.Superscript;
import org.sourcecritic.ingest.xml.XmlElement;
import org.sourcecritic.ingest.xml.XmlHandler;
import org.sourcecritic.model.SegmentKind;

/**
 * The second look at a file, which reads it. What is written stands before what an editor made of it: {@code sic},
 * {@code orig} and {@code abbr} are the text, {@code corr}, {@code reg} and {@code expan} beside them are not.
 */
final class TeiReading implements XmlHandler {

	private final TeiSurvey survey;
	private final ReadingText text;
	private final TeiHeader header = new TeiHeader();
	private final Deque<TeiFrame> open = new ArrayDeque<>();
	private final TeiNotes notes;
	private final TeiTables tables;
	private int quotations;
	private int headers;
	private int references;
	private int choices;
	private int apparatus;
	private String language = "";

	TeiReading(TeiSurvey survey, ReadingText text) {
		this.survey = survey;
		this.text = text;
		notes = new TeiNotes(survey, text);
		tables = new TeiTables(text);
	}

	/** What the first header says. */
	Map<String, String> card() {
		return header.card(language);
	}

	// ---- the walk

	@Override
	public void start(XmlElement element) {
		TeiFrame parent = open.peek();
		TeiFrame frame = new TeiFrame(element, parent);
		open.push(frame);
		count(frame);
		if (frame.isLeftOut()) {
			startLeftOut(frame);
			return;
		}
		boolean ours = element.namespace().equals(TeiNames.NAMESPACE);
		if (!ours || !TeiNames.isKnown(element.name()) && !isApart(element.name())) {
			text.remarks().count(Kind.UNKNOWN_ELEMENTS, "<" + element.name() + ">");
			return;
		}
		read(frame, parent);
	}

	/** As the survey counts, also in what is left out. */
	private void count(TeiFrame frame) {
		switch (frame.name()) {
			case "ref", "ptr" -> frame.numbered(references++);
			case "choice" -> frame.numbered(choices++);
			case "app" -> frame.numbered(apparatus++);
			default -> {
				// not one of several of its kind
			}
		}
	}

	private static boolean isApart(String name) {
		return Set.of("teiHeader", "standOff", "figDesc").contains(name);
	}

	private void startLeftOut(TeiFrame frame) {
		if (frame.isIn("teiHeader") && headers == 1) {
			header.start(frame.element());
		}
		if (frame.standsIn("standOff") && !frame.name().equals("note")) {
			text.remarks().count(Kind.STAND_OFF, "<" + frame.name() + ">");
		}
		if (frame.name().equals("note")) {
			if (frame.isIn("standOff")) {
				notes.beginNote(frame);
			} else {
				text.remarks().count(Kind.NOTES_LEFT_OUT, "<" + frame.leftOutWith() + ">");
			}
		}
	}

	@Override
	public void words(String words) {
		TeiFrame frame = open.peek();
		if (frame == null) {
			return;
		}
		if (frame.isLeftOut()) {
			if (frame.isIn("teiHeader") && headers == 1) {
				header.words(words);
			}
			return;
		}
		if (!words.isBlank()) {
			frame.saw(TeiFrame.Before.WORDS);
		}
		if (frame.isCaptured()) {
			frame.capture(words);
		} else if (!words.isBlank() || !frame.isBetweenCells()) {
			text.words(words);
		}
	}

	@Override
	public void end() {
		TeiFrame frame = open.pop();
		if (frame.isLeftOut() && frame.isIn("teiHeader") && headers == 1) {
			header.end();
		}
		frame.runEnd();
		TeiFrame parent = open.peek();
		if (parent != null && !frame.isLeftOut()) {
			parent.after(frame.name());
		}
		if (!frame.isLeftOut() && !frame.isCaptured()) {
			notes.after(frame);
		}
	}

	// ---- elements

	private void read(TeiFrame frame, @Nullable TeiFrame parent) {
		XmlElement element = frame.element();
		String name = element.name();
		if (name.equals("text") && language.isEmpty()) {
			language = frame.language();
		}
		Kind leftOut = TeiNames.LEFT_OUT.get(name);
		if (leftOut != null) {
			frame.leaveOut();
			boolean counted = leftOut != Kind.PICTURES || !frame.isIn("figure");
			if (counted) {
				tell(leftOut, name);
			}
			return;
		}
		if (parent != null && isOtherReading(frame, parent)) {
			frame.leaveOut();
			text.remarks().count(Kind.READINGS, "<" + name + ">");
			return;
		}
		if (frame.isParagraph()) {
			beginParagraph(frame);
			frame.atEnd(frame.isLabelOfItem() ? () -> text.words(" ") : this::endParagraph);
		}
		special(frame);
	}

	private void tell(Kind kind, String name) {
		if (kind == Kind.STAND_OFF || kind == Kind.EMBEDDED) {
			text.remarks().count(kind, "<" + name + ">");
		} else {
			text.remarks().count(kind);
		}
	}

	private boolean isOtherReading(TeiFrame frame, TeiFrame parent) {
		String name = frame.name();
		return switch (parent.name()) {
			case "choice" -> survey.hasPrinted(parent.number())
					? TeiNames.SECOND_READINGS.contains(name) || parent.children() > 1 && isAlternative(name)
					: parent.children() > 1;
			case "subst" -> name.equals("del");
			case "app" -> survey.hasLemma(parent.number())
					? !name.equals("lem") && !name.equals("note")
					: parent.children() > 1 && !name.equals("note");
			case "rdgGrp" -> parent.children() > 1;
			default -> false;
		};
	}

	private static boolean isAlternative(String name) {
		return name.equals("seg") || name.equals("unclear") || name.equals("choice");
	}

	private void beginParagraph(TeiFrame frame) {
		boolean heading = frame.name().equals("head") && frame.headsDivision();
		if (heading) {
			text.begin(SegmentKind.HEADING, frame.divisionLabel());
		} else if (!frame.goesOnWithLabel()) {
			text.begin(quotations > 0 ? SegmentKind.BLOCK_QUOTATION : SegmentKind.PARAGRAPH);
		}
	}

	/** Words that stand in a quotation by themselves are quoted too. */
	private void endParagraph() {
		text.end();
		if (quotations > 0) {
			text.begin(SegmentKind.BLOCK_QUOTATION);
		}
	}

	private void special(TeiFrame frame) {
		XmlElement element = frame.element();
		switch (frame.name()) {
			case "teiHeader" -> beginHeader(frame);
			case "standOff" -> frame.leaveOut();
			case "figDesc" -> frame.leaveOut();
			case "figure" -> text.remarks().count(Kind.PICTURES);
			case "quote", "cit", "epigraph" -> beginQuotation(frame);
			case "lg" -> beginLines(frame);
			case "l", "addrLine" -> {
				text.lineBreak();
				frame.atEnd(text::lineBreak);
			}
			case "table" -> tables.beginTable(frame);
			case "row" -> tables.beginRow();
			case "cell" -> tables.beginCell(frame);
			case "note" -> notes.beginNote(frame);
			case "ref", "ptr" -> notes.beginReference(frame);
			case "pb" -> pageBreak(element);
			case "lb", "cb", "gb" -> breakLine(element);
			case "gap" -> {
				text.remarks().count(Kind.GAPS);
				text.words("[\u2026]");
				frame.leaveOut();
			}
			case "del", "surplus", "secl" -> text.remarks().count(Kind.DELETIONS_KEPT);
			case "space" -> text.words(" ");
			case "hi" -> raise(frame);
			case "g" -> glyph(frame);
			default -> {
				// its words are read
			}
		}
	}

	private void beginHeader(TeiFrame frame) {
		frame.leaveOut();
		headers++;
		if (headers == 1) {
			header.start(frame.element());
		}
	}

	private void beginQuotation(TeiFrame frame) {
		if (frame.standsIn("cit")) {
			frame.atEnd(() -> text.words(" "));
		}
		if (frame.isInParagraph() || frame.standsIn("cit") && quotations > 0) {
			return;
		}
		quotations++;
		text.begin(SegmentKind.BLOCK_QUOTATION);
		frame.atEnd(() -> {
			quotations--;
			text.end();
		});
	}

	private void beginLines(TeiFrame frame) {
		text.begin(quotations > 0 ? SegmentKind.BLOCK_QUOTATION : SegmentKind.PARAGRAPH);
		frame.atEnd(this::endParagraph);
	}

	private void pageBreak(XmlElement element) {
		boolean joins = element.attribute("break").equals("no");
		if (joins) {
			text.join();
		} else {
			text.endOfSourceLine();
		}
		text.pageBreak(element.attribute("n"));
	}

	private void breakLine(XmlElement element) {
		if (element.attribute("break").equals("no")) {
			text.join();
		} else {
			text.endOfSourceLine();
		}
	}

	private void raise(TeiFrame frame) {
		if (frame.element().attribute("rend").contains("sup") && !frame.isCaptured()) {
			frame.capture();
			frame.atEnd(() -> text.sign(Superscript.of(frame.captured())));
		}
	}

	private void glyph(TeiFrame frame) {
		if (frame.isCaptured()) {
			return;
		}
		frame.capture();
		frame.atEnd(() -> {
			String id = TeiSurvey.id(frame.element().attribute("ref"));
			String words = frame.captured().isBlank() ? survey.glyph(id).orElse("") : frame.captured();
			if (words.isEmpty()) {
				text.remarks().count(Kind.GLYPHS, "#" + id);
			}
			text.words(words.isEmpty() ? "\uFFFD" : words);
		});
	}
}
