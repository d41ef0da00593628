package org.sourcecritic.core.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lines a page has beside its text: its number, and a running head that comes again on other pages. */
final class PageFurniture {

	private static final Pattern NUMBER = Pattern
			.compile("[-–—~\\[(\\s]*(?:(?:[Pp]age|[Pp]\\.|Seite|S\\.|[Сс]тр\\.)\\s*)?(\\d{1,4})[-–—~\\])\\s]*");
	private static final Pattern NUMBERED_HEAD = Pattern
			.compile("(\\d{1,4})(?:[ \\u00A0]{2,}|\\t)\\S.*|.*\\S(?:[ \\u00A0]{2,}|\\t)(\\d{1,4})");
	private static final int LONGEST = 120;
	private static final int LONGEST_REPEATED = 80;
	private static final int SHORTEST_REPEATED = 4;
	private static final long HASH_BASE = 1_000_003;

	private final TextLines lines;
	/** A hash of the words of each short line, sorted. */
	private final long[] shortLines;

	PageFurniture(TextLines lines) {
		this.lines = lines;
		shortLines = IntStream.range(0, lines.size()).filter(this::isShort).mapToLong(this::words).sorted().toArray();
	}

	/** The number of the page when a line has nothing but that. */
	Optional<String> number(int line) {
		if (lines.get(line).width() > LONGEST) {
			return Optional.empty();
		}
		Matcher number = NUMBER.matcher(lines.words(line));
		return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
	}

	/** The number of the page when a line is the head of a page with its number. */
	Optional<String> numberInHead(int line) {
		if (lines.get(line).width() > LONGEST) {
			return Optional.empty();
		}
		Matcher head = NUMBERED_HEAD.matcher(lines.words(line));
		return head.matches() ? Optional.of(head.group(1) == null ? head.group(2) : head.group(1)) : Optional.empty();
	}

	/** Whether other lines of the text have the same words, numbers aside. */
	boolean isRepeated(int line) {
		if (!isShort(line)) {
			return false;
		}
		long words = words(line);
		int found = Arrays.binarySearch(shortLines, words);
		return found > 0 && shortLines[found - 1] == words
				|| found >= 0 && found + 1 < shortLines.length && shortLines[found + 1] == words;
	}

	private boolean isShort(int line) {
		TextLine at = lines.get(line);
		return at.width() <= LONGEST_REPEATED && at.end() - at.start() >= SHORTEST_REPEATED;
	}

	/** The same for lines that differ in digits and white space only, and hardly ever for others. */
	private long words(int line) {
		TextLine at = lines.get(line);
		CharSequence text = lines.text();
		long hash = 0;
		for (int i = at.start(); i < at.end(); i++) {
			char c = text.charAt(i);
			if (!Punctuation.isDigit(c) && !Punctuation.isSpace(c)) {
				hash = hash * HASH_BASE + c;
			}
		}
		return hash;
	}
}
