package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

import org.sourcecritic.core.text.TextPart.Kind;

/**
 * Reads a text as the stretches in which sentences run on: mostly one paragraph, heading, note or item each; where the
 * notes of a page or its number interrupt a paragraph, its parts together, and what interrupts it by itself.
 */
final class FlowReader {

	private static final int SHORT_LINE = 40;

	private final CharSequence text;
	private final TextLayout layout;
	private final WrapProfile profile;
	private final Consumer<List<TextPart>> flows;

	private final List<TextPart> open = new ArrayList<>();
	private final List<TextPart> between = new ArrayList<>();
	private final List<TextPart> waiting = new ArrayList<>();

	FlowReader(TextLayout layout, Consumer<List<TextPart>> flows) {
		this.layout = layout;
		text = layout.text();
		profile = layout.profile();
		this.flows = flows;
	}

	/** Hands on every flow, in the order in which they begin. */
	void readAll() {
		read(0, Integer.MAX_VALUE);
	}

	/** Hands on at least the flows that hold this offset, looking only at the text around it. */
	void readAround(int offset) {
		int from = TextBlock.beginBefore(text, offset);
		while (from > 0) {
			int before = TextBlock.beginBefore(text, from - 1);
			TextLayout.Block block = layout.from(before);
			if (block == null || endsClean(block.lastPart())) {
				break;
			}
			from = before;
		}
		read(from, offset);
	}

	/** After a finished paragraph nothing is pending, wherever reading began. */
	private static boolean endsClean(TextPart part) {
		return part.kind() == Kind.TEXT && part.finished();
	}

	private void read(int from, int upTo) {
		for (TextLayout.@Nullable Block block = layout.from(from); block != null; block = layout.from(block.next())) {
			if (block.begin() > upTo && (open.isEmpty() || open.get(0).start() > upTo)) {
				break;
			}
			block.parts().forEach(this::add);
		}
		flush();
	}

	private void add(TextPart part) {
		if (!open.isEmpty()) {
			if (part.kind() != Kind.TEXT) {
				between.add(part);
				return;
			}
			if (!between.isEmpty() && goesOn(open.get(open.size() - 1), part)) {
				open.add(part);
				if (part.finished()) {
					flush();
				} else {
					flushBetween();
				}
				return;
			}
			flush();
		}
		if (part.kind() == Kind.TEXT && !part.finished()) {
			open.add(part);
		} else {
			flows.accept(List.of(part));
		}
	}

	/** What has interrupted stays behind the paragraph it interrupts, so that flows come in the order of the text. */
	private void flushBetween() {
		waiting.addAll(between);
		between.clear();
	}

	private void flush() {
		if (!open.isEmpty()) {
			flows.accept(List.copyOf(open));
			open.clear();
		}
		flushBetween();
		waiting.forEach(part -> flows.accept(List.of(part)));
		waiting.clear();
	}

	private boolean goesOn(TextPart part, TextPart next) {
		TextLine last = part.last();
		TextLine first = next.lines().get(0);
		boolean hyphen = last.endsWithDividedWord(text);
		boolean small = first.startsSmall(text);
		if (small && hyphen) {
			return true;
		}
		int columns = profile.isWrapped() ? profile.width() : SHORT_LINE * 2;
		if (small) {
			return part.lines().size() > 1 ? last.width() * 2 >= columns : last.width() * 10 >= columns * 6;
		}
		boolean page = between.stream().anyMatch(p -> p.kind() == Kind.ITEM || p.kind() == Kind.FURNITURE);
		boolean paragraph = profile.isWrapped() ? part.lines().size() > 1 : last.width() > WrapProfile.LONGEST_LINE;
		return page && paragraph && profile.isFullAcross(text, last, first) && first.indent() <= last.indent() + 1
				&& endsMidSentence(last);
	}

	/** A small letter or a comma at the end of a line: no heading, no verse. */
	private boolean endsMidSentence(TextLine line) {
		char last = line.last(text);
		return Character.isLowerCase(last) || last == ',' || last == ';' || Punctuation.isHyphen(last);
	}
}
