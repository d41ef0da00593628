package org.sourcecritic.ingest.tei;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import org.sourcecritic.ingest.ContentRemark.Kind;
import org.sourcecritic.ingest.markup.CellHeading;
import org.sourcecritic.ingest.markup.Note;
import org.sourcecritic.ingest.markup.Note.Series;
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

	private static final Set<String> BESIDE_THE_TEXT = Set.of("foot", "margin", "left", "right", "bottom", "top", "end",
			"opposite", "overleaf", "marg", "below", "above");

	private final TeiSurvey survey;
	private final ReadingText text;
	private final TeiHeader header = new TeiHeader();
	private final Deque<TeiFrame> open = new ArrayDeque<>();
	/** Notes that a pointer leads to or that point at a place, by {@code xml:id} of the one or the other. */
	private final Map<String, Note> linked = new HashMap<>();
	private final Map<Series, Integer> numbers = new EnumMap<>(Series.class);
	/** For each table that is being read whether it has begun. */
	private final Deque<Boolean> tables = new ArrayDeque<>();
	private int quotations;
	private int headers;
	private int references;
	private int choices;
	private int apparatus;
	private String language = "";

	TeiReading(TeiSurvey survey, ReadingText text) {
		this.survey = survey;
		this.text = text;
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
				beginNote(frame, false);
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
		String id = frame.element().attribute("xml:id");
		if (!frame.isLeftOut() && survey.isNoteTarget(id) && !frame.isCaptured()) {
			Note note = linked.computeIfAbsent(id, any -> text.note(Series.FOOTNOTES, ""));
			note.labelled(survey.targetLabel(id));
			note.labelled(label(note));
			text.marker(note.label(), note);
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
			case "table" -> beginTable(frame);
			case "row" -> beginRow();
			case "cell" -> beginCell(frame);
			case "note" -> beginNote(frame, frame.isRunning());
			case "ref", "ptr" -> beginReference(frame);
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

	/** The heading of a table stands before it, so the table itself begins with its first row. */
	private void beginTable(TeiFrame frame) {
		text.end();
		tables.push(false);
		frame.atEnd(() -> {
			if (tables.pop()) {
				text.endTable();
			}
		});
	}

	private void beginRow() {
		if (Boolean.FALSE.equals(tables.peek())) {
			tables.pop();
			tables.push(text.beginTable());
		}
		if (isInTable()) {
			text.row();
		}
	}

	private void beginCell(TeiFrame frame) {
		if (isInTable()) {
			text.cell(heading(frame), number(frame.element().attribute("cols")),
					number(frame.element().attribute("rows")));
		} else {
			text.words(" ");
		}
	}

	private boolean isInTable() {
		return Boolean.TRUE.equals(tables.peek());
	}

	private static CellHeading heading(TeiFrame cell) {
		boolean ofColumn = cell.parentAttribute("role").equals("label");
		if (ofColumn) {
			return CellHeading.COLUMN;
		}
		return cell.element().attribute("role").equals("label") ? CellHeading.EITHER : CellHeading.NONE;
	}

	private static int number(String digits) {
		return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 1;
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

	// ---- notes

	private void beginReference(TeiFrame frame) {
		Optional<String> id = survey.markedBy(frame.number());
		if (id.isEmpty()) {
			return;
		}
		frame.capture();
		frame.atEnd(() -> {
			Note note = linked.computeIfAbsent(id.get(), any -> text.note(Series.FOOTNOTES, ""));
			String sign = frame.captured().strip();
			note.labelled(survey.noteLabel(id.get()).orElse(""));
			note.labelled(sign);
			note.labelled(label(note));
			text.marker(sign.isEmpty() ? note.label() : sign, note);
		});
	}

	/** @param marked whether its own place is where its marker stands, unless something else is */
	private void beginNote(TeiFrame frame, boolean marked) {
		XmlElement element = frame.element();
		frame.takeIn();
		boolean comment = frame.followsName() && !element.attribute("resp").isEmpty();
		boolean pointed = isLinked(element);
		boolean outside = !marked && !pointed && !isBesideTheText(frame);
		text.remarks().count(comment ? Kind.NAME_COMMENTS : outside ? Kind.NOTES_OUTSIDE : Kind.NOTES);
		Note note = note(element, comment);
		note.labelled(element.attribute("n"));
		note.labelled(label(note));
		if (!pointed && !outside) {
			text.marker(note.label(), note);
		}
		text.open(note);
		frame.atEnd(text::close);
	}

	private boolean isLinked(XmlElement element) {
		return survey.isMarked(element.attribute("xml:id"))
				|| survey.isNoteTarget(TeiSurvey.id(element.attribute("target")));
	}

	private Note note(XmlElement element, boolean comment) {
		Series series = comment
				? Series.COMMENTS
				: element.attribute("place").contains("end") ? Series.ENDNOTES : Series.FOOTNOTES;
		String id = element.attribute("xml:id");
		String target = TeiSurvey.id(element.attribute("target"));
		if (survey.isMarked(id)) {
			return linked.computeIfAbsent(id, any -> text.note(series, ""));
		}
		if (survey.isNoteTarget(target)) {
			return linked.computeIfAbsent(target, any -> text.note(series, ""));
		}
		return text.note(series, "");
	}

	private static boolean isBesideTheText(TeiFrame frame) {
		return !frame.isIn("back") && !frame.isIn("standOff")
				&& Arrays.stream(frame.element().attribute("place").split("\\s+"))
						.anyMatch(BESIDE_THE_TEXT::contains);
	}

	/** A running number in its series, for a note that has no label yet. */
	private String label(Note note) {
		return note.label().isEmpty() ? String.valueOf(numbers.merge(note.series(), 1, Integer::sum)) : "";
	}
}
