package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.List;

import org.sourcecritic.core.text.TextPart.Kind;

/** The paragraph that was read last, which may go on after what interrupts it. */
final class OpenParagraph {

	private static final int SHORT_LINE = 40;

	private final CharSequence text;
	private final WrapProfile profile;
	private final List<TextPart> parts = new ArrayList<>();
	/** Lines that interrupt it, if it goes on; else they are headings. */
	private final List<TextLine> heads = new ArrayList<>();
	private boolean finished = true;
	private boolean interrupted;
	private boolean interruptedByItem;

	OpenParagraph(CharSequence text, WrapProfile profile) {
		this.text = text;
		this.profile = profile;
	}

	/** Whether its sentence has not come to an end, so that a list may be notes and a heading that of a page. */
	boolean isWaiting() {
		return !finished && last().kind() == Kind.TEXT;
	}

	/** Whether notes or the end of a page stand between it and what comes. */
	boolean isInterrupted() {
		return interrupted;
	}

	/** Notes or the end of a page come. */
	void interrupt() {
		interrupted = true;
	}

	/** Something comes that looks like a note, or a ruled line. */
	void interruptByItem() {
		interruptedByItem = true;
	}

	/** A line comes that may be the head of a page. */
	void interruptByHead(TextLine line) {
		heads.add(line);
	}

	List<TextLine> heads() {
		return List.copyOf(heads);
	}

	/** Whether a part is the rest of the sentence that was interrupted. */
	boolean goesOnWith(TextPart part) {
		boolean between = interrupted || interruptedByItem || !heads.isEmpty();
		if (finished || !between || part.kind() != Kind.TEXT) {
			return false;
		}
		TextLine next = part.lines().getFirst();
		if (next.startsSmall(text)) {
			return interrupted || isWaiting() && isLongEnough();
		}
		return (interrupted || interruptedByItem && isWaiting()) && isBrokenOff(next);
	}

	/** A part that begins with a small letter goes on with a word that was divided, or with a line of the text. */
	private boolean isLongEnough() {
		TextLine line = last().last();
		int columns = profile.isWrapped() ? profile.width() : SHORT_LINE * 2;
		return line.endsWithDividedWord(text)
				|| (last().lines().size() > 1 ? line.width() * 2 >= columns : line.width() * 10 >= columns * 6);
	}

	/** A name may be the first word of the next page. */
	private boolean isBrokenOff(TextLine next) {
		TextLine line = last().last();
		boolean paragraph = profile.isWrapped()
				? last().lines().size() > 1
				: line.width() > WrapProfile.LONGEST_LINE;
		return paragraph && profile.isFullAcross(text, line, next) && next.indent() <= line.indent() + 1
				&& endsMidSentence();
	}

	/** A small letter or a comma at the end: no heading, no verse. */
	private boolean endsMidSentence() {
		char last = last().last().last(text);
		return Character.isLowerCase(last) || last == ',' || last == ';' || Punctuation.isHyphen(last);
	}

	/** Goes on with a part, or begins with it; returns the heads of pages between. */
	List<TextLine> add(TextPart part) {
		List<TextLine> between = heads();
		heads.clear();
		parts.add(part);
		finished = part.finished();
		interrupted = false;
		interruptedByItem = false;
		return between;
	}

	/** Ends it and returns its spans; there are none when nothing was open. */
	List<TextRange> close() {
		List<TextRange> spans = parts.stream().map(part -> new TextRange(part.start(), part.end())).toList();
		parts.clear();
		heads.clear();
		finished = true;
		interrupted = false;
		interruptedByItem = false;
		return spans;
	}

	private TextPart last() {
		return parts.getLast();
	}
}
