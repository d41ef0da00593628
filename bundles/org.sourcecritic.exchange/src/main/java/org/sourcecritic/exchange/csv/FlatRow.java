package org.sourcecritic.exchange.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;
import org.sourcecritic.exchange.IncomingClaim;
import org.sourcecritic.exchange.IncomingSpan;
import org.sourcecritic.exchange.Place;
import org.sourcecritic.exchange.internal.Messages;
import org.sourcecritic.exchange.json.Attribute;
import org.sourcecritic.exchange.json.ClaimAttributes;
import org.sourcecritic.exchange.json.ClaimJson;
import org.sourcecritic.exchange.json.TextList;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.ModelFactory;

/** One row; whatever is wrong with it is an IllegalArgumentException with a message for people. */
final class FlatRow {

	private static final Pattern SPAN = Pattern.compile("([0-9]{1,9})\\s*[-–]\\s*([0-9]{1,9})");

	private final Place place;
	private final Map<String, String> cells = new HashMap<>();

	FlatRow(Place place, List<String> names, CSVRecord record) {
		this.place = place;
		for (int i = 0; i < names.size(); i++) {
			cells.putIfAbsent(names.get(i), record.get(i));
		}
	}

	IncomingClaim claim() {
		var quote = cell(FlatColumns.QUOTE);
		return new IncomingClaim(place, given(FlatColumns.ID), needed(FlatColumns.DOCUMENT),
				given(FlatColumns.ANNOTATOR), needed(FlatColumns.TAG), given(FlatColumns.KIND), spans(),
				quote.isEmpty() ? Optional.empty() : Optional.of(quote.replace("\r\n", "\n")), attributes());
	}

	private List<IncomingSpan> spans() {
		var list = cell(FlatColumns.SPANS).strip();
		if (!list.isEmpty()) {
			var spans = new ArrayList<IncomingSpan>();
			for (var part : list.split(";")) {
				var matcher = SPAN.matcher(part.strip());
				if (!matcher.matches()) {
					throw new IllegalArgumentException(Messages.text("FlatCsv_badSpans", list));
				}
				spans.add(IncomingSpan.utf16(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
			}
			return spans;
		}
		if (!cell(FlatColumns.START).isBlank() || !cell(FlatColumns.END).isBlank()) {
			return List.of(IncomingSpan.utf16(offset(FlatColumns.START), offset(FlatColumns.END)));
		}
		return List.of(
				IncomingSpan.codePoints(offset(FlatColumns.START_CODE_POINT), offset(FlatColumns.END_CODE_POINT)));
	}

	private int offset(String column) {
		var cell = cell(column).strip();
		if (cell.isEmpty() && column.equals(FlatColumns.START_CODE_POINT)) {
			throw new IllegalArgumentException(Messages.text("FlatCsv_noOffsets"));
		}
		try {
			return Integer.parseInt(cell);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(Messages.text("FlatCsv_badOffset", column, cell), e);
		}
	}

	private Annotation attributes() {
		var annotation = ModelFactory.eINSTANCE.createAnnotation();
		set("", ClaimAttributes.ANNOTATION, annotation);
		set("", ClaimAttributes.TIMES, annotation);
		if (has(FlatColumns.ESTIMATE)) {
			var estimate = ModelFactory.eINSTANCE.createEstimate();
			setPart(FlatColumns.ESTIMATE, ClaimAttributes.ESTIMATE, estimate, estimate.getReadFields());
			annotation.setEstimate(estimate);
		}
		if (has(FlatColumns.POLEMIC)) {
			var polemic = ModelFactory.eINSTANCE.createPolemic();
			setPart(FlatColumns.POLEMIC, ClaimAttributes.POLEMIC, polemic, polemic.getReadFields());
			annotation.setPolemic(polemic);
		}
		var several = cell(FlatColumns.CITATIONS).strip();
		if (!several.isEmpty()) {
			ClaimJson.readCitationsLine(several, annotation);
		} else if (has(FlatColumns.CITATION)) {
			var citation = ModelFactory.eINSTANCE.createCitation();
			setPart(FlatColumns.CITATION, ClaimAttributes.CITATION, citation, citation.getReadFields());
			annotation.getCitations().add(citation);
		}
		return annotation;
	}

	private <T> void setPart(String prefix, List<Attribute<T>> attributes, T object, List<String> readFields) {
		set(prefix, attributes, object);
		var origin = cell(prefix + FlatColumns.ORIGIN).strip();
		try {
			ClaimJson.setOrigin(origin, TextList.split(cell(prefix + FlatColumns.READ_FIELDS)), attributes, object,
					readFields);
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException(prefix + FlatColumns.ORIGIN + ": " + e.getMessage(), e);
		}
	}

	private <T> void set(String prefix, List<Attribute<T>> attributes, T object) {
		for (var attribute : attributes) {
			var column = prefix + attribute.name();
			try {
				attribute.setFromText(object, cell(column));
			} catch (IllegalArgumentException e) {
				throw new IllegalArgumentException(column + ": " + e.getMessage(), e);
			}
		}
	}

	private boolean has(String prefix) {
		return cells.entrySet().stream().anyMatch(c -> c.getKey().startsWith(prefix) && !c.getValue().isBlank());
	}

	private String needed(String column) {
		return given(column)
				.orElseThrow(() -> new IllegalArgumentException(Messages.text("FlatCsv_emptyCell", column)));
	}

	private Optional<String> given(String column) {
		var cell = cell(column).strip();
		return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
	}

	private String cell(String column) {
		return cells.getOrDefault(column, "");
	}
}
