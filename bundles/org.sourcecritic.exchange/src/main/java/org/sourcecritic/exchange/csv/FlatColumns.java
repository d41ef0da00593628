package org.sourcecritic.exchange.csv;

import java.util.ArrayList;
import java.util.List;

import org.sourcecritic.exchange.json.Attribute;
import org.sourcecritic.exchange.json.ClaimAttributes;

/** The columns of the flat shape in the order in which they are written; see docs/formats/csv-flat.md. */
final class FlatColumns {

	static final String ID = "id";
	static final String DOCUMENT = "document";
	static final String ANNOTATOR = "annotator";
	static final String TAG = "tag";
	static final String KIND = "kind";
	static final String START = "start";
	static final String END = "end";
	static final String START_CODE_POINT = "startCodePoint";
	static final String END_CODE_POINT = "endCodePoint";
	static final String SPANS = "spans";
	static final String QUOTE = "quote";
	static final String QUOTE_READING = "quoteReading";
	static final String CITATIONS = "citations";
	static final String ESTIMATE = "estimate.";
	static final String CITATION = "citation.";
	static final String POLEMIC = "polemic.";
	static final String ORIGIN = "origin";
	static final String READ_FIELDS = "readFields";

	/** All names, in order. */
	static final List<String> ALL = all();

	private FlatColumns() {
	}

	private static List<String> all() {
		var names = new ArrayList<>(List.of(ID, DOCUMENT, ANNOTATOR, TAG, KIND, START, END, START_CODE_POINT,
				END_CODE_POINT, SPANS, QUOTE, QUOTE_READING));
		add(names, "", ClaimAttributes.ANNOTATION);
		add(names, "", ClaimAttributes.TIMES);
		addPart(names, ESTIMATE, ClaimAttributes.ESTIMATE);
		addPart(names, CITATION, ClaimAttributes.CITATION);
		addPart(names, POLEMIC, ClaimAttributes.POLEMIC);
		names.add(CITATIONS);
		return List.copyOf(names);
	}

	private static <T> void addPart(List<String> names, String prefix, List<Attribute<T>> attributes) {
		add(names, prefix, attributes);
		names.add(prefix + ORIGIN);
		names.add(prefix + READ_FIELDS);
	}

	private static <T> void add(List<String> names, String prefix, List<Attribute<T>> attributes) {
		attributes.forEach(a -> names.add(prefix + a.name()));
	}
}
