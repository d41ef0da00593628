package org.sourcecritic.reading.archive;

import java.util.Optional;
import java.util.regex.Pattern;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;

/** The name of an archive that is in no list, by where it stands: right before a fond. */
final class UnknownArchive {

	private static final int LONGEST = 140;
	/** One to four words of which the first has two capitals: GAPO, TsGA RUz, OGA ChO. */
	private static final Pattern ABBREVIATION = Pattern.compile(
			"(?<![\\p{L}\\d])(\\p{L}{0,4}\\p{Lu}\\p{L}{0,3}\\p{Lu}\\p{L}{0,8}(?:[ -]\\p{Lu}[\\p{L}]{0,8}){0,3})[\\s.,:(]*$");
	/** The same with the name in brackets behind it: GAKO (State Archive of the Kirov Region). */
	private static final Pattern EXPLAINED = Pattern
			.compile(
					"(?<![\\p{L}\\d])(\\p{L}{0,4}\\p{Lu}\\p{L}{0,3}\\p{Lu}\\p{L}{0,8})\\s\\(([^()]{5,100})\\)[\\s.,:]*$");
	private static final Pattern LEADING = Pattern.compile("^(?:[^;:()]*[.,] )?(?:\\p{Ll}{1,6} ){0,2}(?=\\p{Lu})");

	private UnknownArchive() {
	}

	/** The name that ends before the offset, with only signs between. */
	static Optional<Part> before(Lettering text, int from, int at) {
		int start = Math.max(from, at - LONGEST);
		var window = text.text().substring(start, at);
		var abbreviation = ABBREVIATION.matcher(window);
		if (abbreviation.find()) {
			var range = new TextRange(start + abbreviation.start(1), start + abbreviation.end(1));
			return Optional.of(new Part(LatinLetters.of(abbreviation.group(1)), range));
		}
		var explained = EXPLAINED.matcher(window);
		if (explained.find() && NamedArchives.schemeOf(explained.group(2)).isPresent()) {
			var range = new TextRange(start + explained.start(1), start + explained.end(1));
			return Optional.of(new Part(LatinLetters.of(explained.group(1)), range));
		}
		return name(window, start);
	}

	private static Optional<Part> name(String window, int start) {
		int end = window.length();
		while (end > 0 && ".,:( \u00A0\n".indexOf(window.charAt(end - 1)) >= 0) {
			end--;
		}
		int from = end;
		while (from > 0 && ";:()\n\"«“”».".indexOf(window.charAt(from - 1)) < 0) {
			from--;
		}
		var leading = LEADING.matcher(window.substring(from, end));
		int first = leading.find() ? from + leading.end() : from;
		var name = window.substring(first, end);
		boolean isName = !name.isBlank() && Character.isUpperCase(name.charAt(0)) && NamedArchives.schemeOf(name)
				.isPresent();
		return isName
				? Optional.of(new Part(name, new TextRange(start + first, start + end)))
				: Optional.empty();
	}
}
