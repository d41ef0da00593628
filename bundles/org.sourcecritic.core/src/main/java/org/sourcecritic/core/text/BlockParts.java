package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import org.sourcecritic.core.text.TextPart.Kind;

/** Decides which lines of a block run on and which begin something new. Looks at nothing but the block. */
final class BlockParts {

	private static final Pattern PAGE_NUMBER = Pattern.compile(
			"[-–—~\\[(\\s]*(?:(?:[Pp]age|[Pp]\\.|Seite|S\\.|[Сс]тр\\.)\\s*)?(?:\\d{1,4}|[ivxlc]{1,7})[-–—~\\])\\s]*");
	private static final Pattern RULE = Pattern.compile("[\\s*_=~·•#–—-]{2,}|\\*");
	private static final Pattern MARKUP_HEADING = Pattern.compile("(=+)\\s.*\\s=+|#{1,6}\\s.*");
	private static final int LONGEST_PAGE_NUMBER = 16;
	private static final int LONGEST_RULE = 120;
	private static final int COLUMN_GAP = 4;
	private static final Pattern GLUED_MARKER = Pattern
			.compile("[\\p{L}.,;:!?…”’\"'»)\\]]\\[?(\\d{1,3}|[*†‡]{1,3}|[¹²³⁰⁴-⁹]{1,3})\\]?(?=[\\s”’\"'»)\\].,;:]|$)");

	private final CharSequence text;
	private final WrapProfile profile;
	private final TextBlock block;
	private final LineStop stop;

	private final List<TextPart> parts = new ArrayList<>();
	private final List<TextLine> open = new ArrayList<>();
	private Kind openKind = Kind.TEXT;
	private @Nullable ItemStart item;

	private BlockParts(CharSequence text, WrapProfile profile, TextBlock block, IntPredicate markers) {
		this.text = text;
		this.profile = profile.within(text, block);
		this.block = block;
		stop = new LineStop(text, markers);
	}

	/** @param markers whether the marker of a note begins at a UTF-16 offset */
	static List<TextPart> of(CharSequence text, WrapProfile profile, TextBlock block, IntPredicate markers) {
		return new BlockParts(text, profile, block, markers).split();
	}

	private List<TextPart> split() {
		var lines = block.lines();
		for (int i = 0; i < lines.size(); i++) {
			TextLine line = lines.get(i);
			if (isFurniture(line, i)) {
				close();
				open.add(line);
				openKind = Kind.FURNITURE;
				close();
				continue;
			}
			ItemStart start = ItemStart.at(text, line);
			if (open.isEmpty()) {
				begin(line, start, start != null && (i == 0 || start.mayBeNote() && isAfterRule()));
			} else if (start != null && beginsItem(start, i)) {
				close();
				begin(line, start, true);
			} else if (!runsOn(open.get(open.size() - 1), line)) {
				close();
				begin(line, start, false);
			} else {
				open.add(line);
			}
		}
		close();
		return parts;
	}

	private void begin(TextLine line, @Nullable ItemStart start, boolean isItem) {
		open.add(line);
		openKind = isItem ? Kind.ITEM : Kind.TEXT;
		if (isItem) {
			item = start;
		}
	}

	private void close() {
		if (open.isEmpty()) {
			return;
		}
		List<TextLine> lines = List.copyOf(open);
		open.clear();
		Kind kind = openKind;
		boolean finished = kind == Kind.FURNITURE || isMarkupHeading(lines.get(0)) || endsSentence(lines);
		if (kind == Kind.TEXT && !finished && block.lines().size() == 1 && looksLikeHead(lines.get(0))) {
			kind = Kind.HEAD;
		}
		parts.add(new TextPart(lines, kind, finished));
		openKind = Kind.TEXT;
	}

	private boolean isFurniture(TextLine line, int index) {
		char first = line.first(text);
		boolean ruled = "*_=~·•#–—-".indexOf(first) >= 0;
		if (line.end() - line.start() > (ruled ? LONGEST_RULE : LONGEST_PAGE_NUMBER)) {
			return false;
		}
		String words = words(line);
		if (RULE.matcher(words).matches()) {
			return true;
		}
		if (!PAGE_NUMBER.matcher(words).matches()) {
			return false;
		}
		boolean bare = Character.isLetterOrDigit(first);
		boolean alone = block.lines().size() == 1;
		return alone || !(bare && Character.isLetter(first))
				&& (!bare || index == 0 || index + 1 < block.lines().size() && !isTable(index));
	}

	private boolean isAfterRule() {
		if (parts.isEmpty()) {
			return false;
		}
		TextLine before = parts.get(parts.size() - 1).last();
		return parts.get(parts.size() - 1).kind() == Kind.FURNITURE && RULE.matcher(words(before)).matches();
	}

	/** Numbers in neighbouring lines are a column, not the numbers of pages. */
	private boolean isTable(int index) {
		return Punctuation.isDigit(block.lines().get(index - 1).first(text))
				|| Punctuation.isDigit(block.lines().get(index + 1).first(text));
	}

	/** A label in the midst of a block begins an item when it continues the block's labels or answers a marker. */
	private boolean beginsItem(ItemStart start, int index) {
		ItemStart before = item;
		if (before != null) {
			return start.follows(before);
		}
		char previous = block.lines().get(index - 1).last(text);
		if (previous == ':' && (start.number() <= 1 || !start.mayBeNote())) {
			return true;
		}
		if (!start.mayBeNote()) {
			return false;
		}
		char next = start.end() < text.length() ? text.charAt(start.end()) : ' ';
		return !Character.isLowerCase(next) && markersBefore(index).contains(start.label());
	}

	private Set<String> markersBefore(int index) {
		int from = block.lines().get(0).start();
		int to = block.lines().get(index - 1).end();
		Matcher matcher = GLUED_MARKER.matcher(text).region(Math.max(from, to - 8_000), to);
		Set<String> markers = new HashSet<>();
		while (matcher.find()) {
			markers.add(ItemStart.plainDigits(matcher.group(1)));
			matcher.region(matcher.end(1), to);
		}
		return markers;
	}

	private boolean runsOn(TextLine line, TextLine next) {
		if (isMarkupHeading(line) || isMarkupHeading(next) || isColumns(line) && isColumns(next)) {
			return false;
		}
		boolean small = next.startsSmall(text);
		char last = line.last(text);
		if (small && Punctuation.isHyphen(last)) {
			return true;
		}
		boolean stopped = endsSentence(List.of(line));
		if (!profile.isWrapped()) {
			return small && !stopped && line.width() <= WrapProfile.LONGEST_LINE;
		}
		boolean full = profile.isFull(text, line, next);
		if (next.indent() >= line.indent() + 2 && (stopped || !full) && !small) {
			return false;
		}
		return full || small && !stopped || stopped && endsWithAbbreviation(line) || last == ','
				|| Punctuation.isDash(last) || last == '(' || last == ';';
	}

	/** A title or an initial at the end of a line: the name comes with the next one. */
	private boolean endsWithAbbreviation(TextLine line) {
		int start = line.end() - 1;
		while (start > line.start() && Character.isLetter(text.charAt(start - 1))) {
			start--;
		}
		String word = text.subSequence(start, line.end() - 1).toString();
		return line.last(text) == '.' && (SentenceWords.isNeverLast(word)
				|| word.length() == 1 && Character.isUpperCase(word.charAt(0)));
	}

	private boolean isColumns(TextLine line) {
		int spaces = 0;
		for (int i = line.start(); i < line.end(); i++) {
			char c = text.charAt(i);
			spaces = c == ' ' ? spaces + 1 : 0;
			if (c == '\t' || c == '|' || spaces == COLUMN_GAP) {
				return line.width() <= WrapProfile.LONGEST_LINE;
			}
		}
		return false;
	}

	private boolean isMarkupHeading(TextLine line) {
		char first = line.first(text);
		return (first == '=' || first == '#') && MARKUP_HEADING.matcher(words(line)).matches();
	}

	private boolean looksLikeHead(TextLine line) {
		if (line.width() > (profile.isWrapped() ? profile.width() : 80)) {
			return false;
		}
		String words = words(line);
		boolean numbered = Punctuation.isDigit(words.charAt(0))
				|| Punctuation.isDigit(words.charAt(words.length() - 1));
		return numbered || words.equals(words.toUpperCase(java.util.Locale.ROOT));
	}

	private boolean endsSentence(List<TextLine> lines) {
		TextLine last = lines.get(lines.size() - 1);
		return stop.isAtEnd(last);
	}

	private String words(TextLine line) {
		return text.subSequence(line.start(), line.end()).toString();
	}
}
