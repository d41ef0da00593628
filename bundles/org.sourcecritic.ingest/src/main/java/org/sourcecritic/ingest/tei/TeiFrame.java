package org.sourcecritic.ingest.tei;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import org.sourcecritic.ingest.xml.XmlElement;

/** An element that is being read, and what it has from those around it. */
final class TeiFrame {

	/** What stands before the place at which one reads, within an element. */
	enum Before {
		/** A name, or comments on one. */
		NAME,
		/** Words, or any other element. */
		WORDS
	}

	private final XmlElement element;
	/** Itself for the root. */
	private final TeiFrame parent;
	private final boolean paragraph;
	private boolean leftOut;
	private Optional<StringBuilder> captured = Optional.empty();
	private Runnable atEnd = () -> {
		// nothing was begun
	};
	private Before before = Before.WORDS;
	private int children;
	private int number = -1;
	private boolean labelled;

	TeiFrame(XmlElement element, @Nullable TeiFrame parent) {
		this.element = element;
		this.parent = parent == null ? this : parent;
		paragraph = TeiNames.PARAGRAPHS.contains(element.name()) && (mayDivide() || !isInParagraph()) || isEntry();
		this.parent.children++;
		leftOut = this.parent.leftOut;
		captured = this.parent.captured;
	}

	private boolean isRoot() {
		return parent == this;
	}

	/** Whether it is a paragraph also within another one. */
	private boolean mayDivide() {
		return TeiNames.DIVIDING.contains(element.name()) || isLabelOfItem();
	}

	/** A title in a list of titles. */
	private boolean isEntry() {
		return element.name().startsWith("bibl") && standsIn("listBibl");
	}

	XmlElement element() {
		return element;
	}

	String name() {
		return element.name();
	}

	// ---- where it stands

	boolean isIn(String ancestor) {
		TeiFrame at = this;
		while (!at.name().equals(ancestor) && !at.isRoot()) {
			at = at.parent;
		}
		return at.name().equals(ancestor);
	}

	/** Whether it stands in this element, with nothing between them. */
	boolean standsIn(String name) {
		return !isRoot() && parent.name().equals(name);
	}

	/** The language it says it is in, or what is around it. */
	String language() {
		String own = element.attribute("xml:lang");
		return own.isEmpty() && !isRoot() ? parent.language() : own;
	}

	boolean isParagraph() {
		return paragraph;
	}

	/** Whether a paragraph around it is being read, in the same note. */
	boolean isInParagraph() {
		for (TeiFrame at = parent; !at.isRoot() && !at.name().equals("note"); at = at.parent) {
			if (at.paragraph || at.name().equals("l") || at.name().equals("cell")) {
				return true;
			}
		}
		return false;
	}

	/** Whether it stands among words. */
	boolean isRunning() {
		for (TeiFrame at = parent; !at.isRoot(); at = at.parent) {
			if (at.paragraph || !TeiNames.FRAMES.contains(at.name()) || at.name().equals("lg")
					|| at.name().equals("epigraph")) {
				return true;
			}
		}
		return false;
	}

	/** White space here belongs to no cell. */
	boolean isBetweenCells() {
		return name().equals("table") || name().equals("row");
	}

	String parentAttribute(String attribute) {
		return isRoot() ? "" : parent.element.attribute(attribute);
	}

	/** Whether it is the heading of a part of the text, not of a table or a list. */
	boolean headsDivision() {
		return parent.name().startsWith("div") || standsIn("body") || standsIn("front") || standsIn("back")
				|| standsIn("group");
	}

	/** The number of the part whose heading it is. */
	String divisionLabel() {
		return parentAttribute("n");
	}

	/** Whether it is the item whose label was just read. */
	boolean goesOnWithLabel() {
		return name().equals("item") && parent.labelled;
	}

	boolean isLabelOfItem() {
		return name().equals("label") && standsIn("list");
	}

	// ---- what is left out, and what is kept for later

	boolean isLeftOut() {
		return leftOut;
	}

	void leaveOut() {
		leftOut = true;
	}

	/** What stands in it is read, whatever is around it. */
	void takeIn() {
		leftOut = false;
		captured = Optional.empty();
	}

	/** The outermost element that is left out with it. */
	String leftOutWith() {
		TeiFrame outermost = this;
		while (!outermost.isRoot() && outermost.parent.leftOut) {
			outermost = outermost.parent;
		}
		return outermost.name();
	}

	/** Its words are not read but kept. */
	void capture() {
		captured = Optional.of(new StringBuilder());
	}

	boolean isCaptured() {
		return captured.isPresent();
	}

	void capture(String words) {
		captured.ifPresent(kept -> kept.append(words));
	}

	String captured() {
		return captured.map(StringBuilder::toString).orElse("").replaceAll("\\s+", " ");
	}

	void atEnd(Runnable action) {
		Runnable first = atEnd;
		atEnd = () -> {
			action.run();
			first.run();
		};
	}

	void runEnd() {
		atEnd.run();
	}

	// ---- what was read in it

	void saw(Before what) {
		before = what;
	}

	/** An element in it has ended. */
	void after(String child) {
		labelled = child.equals("label");
		if (!child.equals("note")) {
			before = TeiNames.NAMES.contains(child) ? Before.NAME : Before.WORDS;
		}
	}

	boolean followsName() {
		return parent.before == Before.NAME;
	}

	/** How many elements have begun in it, the one that is being read included. */
	int children() {
		return children;
	}

	void numbered(int ordinal) {
		number = ordinal;
	}

	int number() {
		return number;
	}
}
