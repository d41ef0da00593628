package org.sourcecritic.core.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines a page has beside its text: its number, and a running head that comes again on other pages. */
final class PageFurniture {

	private static final Pattern NUMBER = Pattern
			.compile("[-–—~\\[(\\s]*(?:(?:[Pp]age|[Pp]\\.|Seite|S\\.|[Сс]тр\\.)\\s*)?(\\d{1,4})[-–—~\\])\\s]*");
	private static final Pattern NUMBERED_HEAD = Pattern
			.compile("(\\d{1,4})(?:[ \\u00A0]{2,}|\\t)\\S.*|.*\\S(?:[ \\u00A0]{2,}|\\t)(\\d{1,4})");
	private static final int LONGEST = 120;
	private static final int LONGEST_REPEATED = 80;
	private static final int SHORTEST_REPEATED = 4;
	private static final int OFTEN = 2;

	private final TextLines lines;
	private final Map<String, Integer> counts = new HashMap<>();

	PageFurniture(TextLines lines) {
		this.lines = lines;
		for (int line = 0; line < lines.size(); line++) {
			if (lines.get(line).width() <= LONGEST_REPEATED) {
				counts.merge(words(line), 1, Integer::sum);
			}
		}
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
		String words = words(line);
		return lines.get(line).width() <= LONGEST_REPEATED && words.length() >= SHORTEST_REPEATED
				&& counts.getOrDefault(words, 0) >= OFTEN;
	}

	private String words(int line) {
		return lines.words(line).replaceAll("[\\d\\s]+", " ").strip();
	}
}
