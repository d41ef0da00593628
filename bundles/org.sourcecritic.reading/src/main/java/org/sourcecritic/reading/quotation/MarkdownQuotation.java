package org.sourcecritic.reading.quotation;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A quotation in Markdown with a citation, in the syntax of pandoc's extension {@code citations}. */
record MarkdownQuotation(Quotation quotation) {

	private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#@$^~]");
	/** What a key may be without braces around it: letters and digits with single signs between. */
	private static final Pattern PLAIN_KEY = Pattern.compile("[\\p{L}\\p{N}_]+(?:[:.#$%&+?<>~/-][\\p{L}\\p{N}_]+)*");
	/** A number, or several, which pandoc takes for pages without a word. */
	private static final Pattern NUMBERS = Pattern.compile("[\\divxlcdm]+(?:[–-][\\divxlcdm]+)?");
	/** What would begin a list at the beginning of a paragraph. */
	private static final Pattern LIST = Pattern.compile("^(\\d*)([-+.)])(?= )");

	String text() {
		var paragraphs = quotation.inBlock().stream().map(MarkdownQuotation::escaped)
				.collect(Collectors.joining("\n>\n> ", "> ", ""));
		return paragraphs + ' ' + citation() + '\n';
	}

	private String citation() {
		var key = quotation.key();
		var place = quotation.place();
		var locator = Stream.concat(place.pages().map(this::pages).stream(),
				place.note().map(quotation.language()::note).stream());
		var cited = quotation.citedIn().map(words -> escaped(words.replace(';', ',')).strip() + ' ').orElse("");
		return Stream.concat(Stream.of(cited + '@' + (PLAIN_KEY.matcher(key).matches() ? key : '{' + key + '}')),
				locator).collect(Collectors.joining(", ", "[", "]"));
	}

	private String pages(String numbers) {
		return NUMBERS.matcher(numbers).matches() ? numbers.replace('–', '-') : quotation.language().pages(numbers);
	}

	private static String escaped(String words) {
		var escaped = SPECIAL.matcher(words).replaceAll("\\\\$0");
		return LIST.matcher(escaped).replaceFirst("$1\\\\$2");
	}
}
