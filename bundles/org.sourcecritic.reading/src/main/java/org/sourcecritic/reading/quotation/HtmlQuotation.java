package org.sourcecritic.reading.quotation;

import java.util.stream.Collectors;

/** A quotation in HTML. What is not ASCII is a numeric reference, which every program reads alike. */
record HtmlQuotation(Quotation quotation) {

	String text() {
		var reference = quotation.reference().stream().map(HtmlQuotation::run)
				.collect(Collectors.joining("", " (", ")"));
		return quotation.inMarks().stream().map(HtmlQuotation::escaped)
				.collect(Collectors.joining("</p>\n<p>", "<p>", reference + "</p>\n"));
	}

	private static String run(Run run) {
		var words = escaped(run.words());
		return run.face() == Run.Face.ITALIC ? "<i>" + words + "</i>" : words;
	}

	private static String escaped(String words) {
		var escaped = new StringBuilder();
		words.codePoints().forEach(c -> {
			if (c > 0x7E || c == '<' || c == '>' || c == '&' || c == '"') {
				escaped.append("&#").append(c).append(';');
			} else {
				escaped.appendCodePoint(c);
			}
		});
		return escaped.toString();
	}
}
