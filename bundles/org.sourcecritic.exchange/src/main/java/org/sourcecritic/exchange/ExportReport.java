package org.sourcecritic.exchange;

import java.util.List;

/** What was written, and what the format could not hold. */
public record ExportReport(long annotations, List<Loss> losses) {
	public ExportReport {
		losses = List.copyOf(losses);
	}

	/** An annotation, by the id of its document, its annotator's slug and its id, that lost an attribute. */
	public record Loss(String document, String annotator, String annotation, String attribute) {}
}
