package org.sourcecritic.reading.quotation;

import java.util.stream.Collectors;

/**
 * A quotation in Rich Text Format (Microsoft, Rich Text Format Specification 1.9.1, 2008): what is not ASCII is
 * {@code \\uN} with the UTF-16 unit as a signed number and nothing in its place for readers that don't know it.
 */
record RtfQuotation(Quotation quotation) {

	String text() {
		var reference = quotation.reference().stream().map(RtfQuotation::run)
				.collect(Collectors.joining("", " (", ")"));
		return quotation.inMarks().stream().map(RtfQuotation::escaped)
				.collect(Collectors.joining("\\par\n", "{\\rtf1\\ansi\\uc0\n", reference + "\\par\n}"));
	}

	private static String run(Run run) {
		var words = escaped(run.words());
		return run.face() == Run.Face.ITALIC ? "{\\i " + words + "}" : words;
	}

	private static String escaped(String words) {
		var escaped = new StringBuilder();
		words.chars().forEach(c -> {
			if (c == '\\' || c == '{' || c == '}') {
				escaped.append('\\').append((char) c);
			} else if (c > 0x7E) {
				escaped.append("\\u").append((short) c).append(' ');
			} else {
				escaped.append((char) c);
			}
		});
		return escaped.toString();
	}
}
