package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sourcecritic.core.text.NoteOpening.Style;

/** Looks for lines that may be the beginning of a note. What is one, the markers decide. */
final class NoteOpenings {

	private static final Pattern RETURN = Pattern.compile("\\G(\\d{1,4}[A-Za-z]?) ?\\(return\\)(?:\\s*\\[)?\\s*");
	private static final Pattern BRACKET = Pattern.compile("\\G\\[(\\d{1,3}[a-z]?)\\]:?\\s*(?=\\S)");
	private static final Pattern SUPERSCRIPT = Pattern.compile("\\G([¹²³⁰⁴-⁹]{1,3})\\s*(?=\\S)");
	private static final Pattern CLOSED = Pattern.compile("\\G(\\d{1,3}[a-z]?)[.)]:?[ \\t\\u00A0]+(?=\\S)");
	private static final Pattern BARE = Pattern.compile("\\G(\\d{1,3}[a-z]?)[ \\t\\u00A0](?=\\S)");
	private static final Pattern SYMBOL = Pattern.compile("\\G([*†‡§]{1,3})[ \\t\\u00A0]?(?=[\\p{L}(“\"‘])");
	/** What follows the volume of a journal. */
	private static final Pattern YEAR = Pattern.compile("\\G\\(\\d{4}(?:[/–-]\\d{2,4})?\\)");
	/** So many of one unmistakable kind, and nothing else in the text is a note. */
	private static final int ENOUGH = 3;
	private static final int HEADING = 90;

	private final TextLines lines;
	private final CharSequence text;
	private final List<NoteOpening> found = new ArrayList<>();
	private int unmistakable;

	private NoteOpenings(TextLines lines) {
		this.lines = lines;
		text = lines.text();
	}

	/** In the order of the text. */
	static List<NoteOpening> in(TextLines lines) {
		return new NoteOpenings(lines).find();
	}

	private List<NoteOpening> find() {
		for (int number = 0; number < lines.size(); number++) {
			at(number).ifPresent(opening -> {
				found.add(opening);
				unmistakable += opening.style() == Style.RETURN ? 1 : 0;
			});
		}
		return unmistakable < ENOUGH
				? found
				: found.stream().filter(opening -> opening.style() == Style.RETURN).toList();
	}

	private Optional<NoteOpening> at(int number) {
		TextLine line = lines.get(number);
		char first = line.first(text);
		if (first >= '0' && first <= '9') {
			return match(RETURN, number, Style.RETURN, 4).or(() -> match(CLOSED, number, Style.CLOSED, 1.5))
					.or(() -> match(BARE, number, Style.BARE, 1.5));
		}
		if (first == '[') {
			return match(BRACKET, number, Style.BRACKET, 2.5);
		}
		if (Punctuation.isSuperscriptDigit(first)) {
			return match(SUPERSCRIPT, number, Style.SUPERSCRIPT, 3);
		}
		return first == '*' || first == '†' || first == '‡' || first == '§'
				? match(SYMBOL, number, Style.SYMBOL, 1.5)
				: Optional.empty();
	}

	private Optional<NoteOpening> match(Pattern pattern, int number, Style style, double weight) {
		TextLine line = lines.get(number);
		Matcher matcher = pattern.matcher(text).region(line.start(), line.end());
		if (!matcher.find()) {
			return Optional.empty();
		}
		double doubt = style == Style.CLOSED || style == Style.BARE ? doubt(number, matcher.end()) : 0;
		return Optional.of(new NoteOpening(number, line.start(), matcher.end(), NoteLabel.of(matcher.group(1)), style,
				weight - doubt));
	}

	/**
	 * A number at the beginning of a line may be a date, a measure, the volume of a journal, a row of a table, the
	 * number
	 * of a page.
	 */
	private double doubt(int number, int end) {
		TextLine line = lines.get(number);
		char next = text.charAt(end);
		double doubt = lines.isFirst(number) ? -0.3 : 0;
		if (Character.isLowerCase(next)) {
			doubt += 0.7;
		} else if (next >= '0' && next <= '9' || next == '%' || next == '|') {
			doubt += 1.5;
		}
		String word = word(end, line.end());
		if (SentenceWords.isMonth(word)) {
			doubt += 2;
		} else if (SentenceWords.isMeasure(word)) {
			doubt += 1;
		}
		doubt += YEAR.matcher(text).region(end, line.end()).find() ? 5 : 0;
		doubt += isRunningOn(number) ? 0.7 : 0;
		doubt += isHeading(number) ? 1.5 : 0;
		return doubt + (Punctuation.isSpace(next) ? 1.5 : 0);
	}

	/** A short line by itself that does not end like a sentence. */
	private boolean isHeading(int number) {
		char last = lines.get(number).last(text);
		return lines.isFirst(number) && lines.isLast(number) && lines.get(number).width() < HEADING
				&& !Punctuation.isStop(last) && !Punctuation.isCloser(last);
	}

	/** Whether the line before stands in the same block and has not come to an end. */
	private boolean isRunningOn(int number) {
		if (lines.isFirst(number)) {
			return false;
		}
		char last = lines.get(number - 1).last(text);
		return !Punctuation.isStop(last) && !Punctuation.isCloser(last) && !Punctuation.isDigit(last) && last != ';';
	}

	private String word(int from, int to) {
		int end = from;
		while (end < to && Character.isLetter(text.charAt(end))) {
			end++;
		}
		return text.subSequence(from, end).toString();
	}
}
