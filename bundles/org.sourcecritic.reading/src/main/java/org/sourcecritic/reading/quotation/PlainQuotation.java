package org.sourcecritic.reading.quotation;

import java.util.stream.Collectors;

/** A quotation without faces. */
record PlainQuotation(Quotation quotation) {

	String text() {
		return String.join("\n\n", quotation.inMarks()) + quotation.reference().stream().map(Run::words)
				.collect(Collectors.joining("", " (", ")"));
	}
}
