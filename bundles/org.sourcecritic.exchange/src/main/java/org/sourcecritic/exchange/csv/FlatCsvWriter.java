package org.sourcecritic.exchange.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.exchange.ExchangeException;
import org.sourcecritic.exchange.ExportReport;
import org.sourcecritic.exchange.ExportReport.Loss;
import org.sourcecritic.exchange.ExportSelection;
import org.sourcecritic.exchange.internal.AtomicFile;
import org.sourcecritic.exchange.internal.Messages;
import org.sourcecritic.exchange.internal.Quotes;
import org.sourcecritic.exchange.internal.ReadingForm;
import org.sourcecritic.exchange.internal.UnheldParts;
import org.sourcecritic.exchange.json.Attribute;
import org.sourcecritic.exchange.json.ClaimAttributes;
import org.sourcecritic.exchange.json.ClaimJson;
import org.sourcecritic.exchange.json.TextList;
import org.sourcecritic.model.Relation;
import org.sourcecritic.model.Span;
import org.sourcecritic.model.Tag;

/** Writes one row per annotation. */
final class FlatCsvWriter {

	private static final CSVFormat SHAPE = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

	private final ExportSelection selection;
	private final CorpusStore store;
	private final List<Loss> losses = new ArrayList<>();
	private long count;

	FlatCsvWriter(ExportSelection selection) {
		this.selection = selection;
		store = selection.store();
	}

	ExportReport write(Path file, @Nullable IProgressMonitor monitor) throws ExchangeException {
		AtomicFile.write(file, out -> write(out, monitor));
		losses.addAll(UnheldParts.judgements(selection));
		return new ExportReport(count, losses);
	}

	private void write(OutputStream out, @Nullable IProgressMonitor monitor) throws IOException {
		var sets = selection.bySet();
		var relations = ExportSelection.relationsByStart(store);
		var progress = SubMonitor.convert(monitor, Messages.text("Export_task"),
				sets.stream().mapToInt(List::size).sum());
		var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		var printer = new CSVPrinter(writer, SHAPE);
		printer.printRecord(FlatColumns.ALL);
		for (var claims : sets) {
			var quotes = Quotes.of(store, claims.get(0).set());
			for (var claim : claims) {
				progress.split(1);
				printer.printRecord(row(claim, quotes));
				noteLosses(claim, relations, quotes);
				count++;
			}
		}
		printer.flush();
	}

	private List<String> row(Claim claim, Quotes quotes) {
		var annotation = claim.annotation();
		var row = new ArrayList<String>(FlatColumns.ALL.size());
		row.add(annotation.getId());
		row.add(claim.document());
		row.add(claim.annotator());
		row.add(annotation.getTag());
		row.add(store.tag(annotation.getTag()).map(Tag::getKind).orElse(""));
		addSpans(row, annotation.getSpans(), quotes);
		addAll(row, ClaimAttributes.ANNOTATION, annotation);
		addAll(row, ClaimAttributes.TIMES, annotation);
		var estimate = annotation.getEstimate();
		addPart(row, ClaimAttributes.ESTIMATE, estimate, estimate == null ? List.of() : estimate.getReadFields());
		var first = annotation.getCitations().isEmpty() ? null : annotation.getCitations().get(0);
		addPart(row, ClaimAttributes.CITATION, first, first == null ? List.of() : first.getReadFields());
		var polemic = annotation.getPolemic();
		addPart(row, ClaimAttributes.POLEMIC, polemic, polemic == null ? List.of() : polemic.getReadFields());
		row.add(annotation.getCitations().size() < 2 ? "" : ClaimJson.citationsLine(annotation.getCitations()));
		return row;
	}

	private static void addSpans(List<String> row, List<Span> spans, Quotes quotes) {
		boolean one = spans.size() == 1;
		row.add(one ? Integer.toString(spans.get(0).getStart()) : "");
		row.add(one ? Integer.toString(spans.get(0).getEnd()) : "");
		row.add(one ? quotes.codePoints(spans.get(0).getStart()).map(Object::toString).orElse("") : "");
		row.add(one ? quotes.codePoints(spans.get(0).getEnd()).map(Object::toString).orElse("") : "");
		row.add(one
				? ""
				: spans.stream().map(s -> s.getStart() + "-" + s.getEnd()).collect(Collectors.joining(";")));
		var quote = quotes.joined(spans);
		row.add(quote);
		row.add(ReadingForm.of(quote));
	}

	private static <T> void addAll(List<String> row, List<Attribute<T>> attributes, @Nullable T object) {
		attributes.forEach(a -> row.add(object == null ? "" : a.asText(object)));
	}

	private static <T> void addPart(List<String> row, List<Attribute<T>> attributes, @Nullable T object,
			List<String> readFields) {
		addAll(row, attributes, object);
		row.add(object == null ? "" : ClaimJson.origin(readFields));
		row.add(TextList.join(readFields));
	}

	private void noteLosses(Claim claim, Map<String, List<Relation>> relations, Quotes quotes) {
		if (quotes.codePoints(claim.start()).isEmpty()) {
			losses.add(loss(claim, FlatColumns.START_CODE_POINT + ", " + FlatColumns.END_CODE_POINT));
		}
		if (!ExportSelection.startingAt(claim, relations).isEmpty()) {
			losses.add(loss(claim, "relations"));
		}
	}

	private static Loss loss(Claim claim, String attribute) {
		return new Loss(claim.document(), claim.annotator(), claim.id(), attribute);
	}
}
