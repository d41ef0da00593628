package org.sourcecritic.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.query.AggregateTable;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.QueryException;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts of claims by one to three fields. */
@Command(name = "aggregate")
final class AggregateCommand extends CorpusCommand {

	private static final int DECIMALS = 3;

	@Option(names = "--by", paramLabel = "FIELD", required = true, split = ",", descriptionKey = "by")
	private List<String> by = new ArrayList<>();

	@Mixin
	private QueryOption query = new QueryOption();

	@ArgGroup
	private Shape shape = new Shape();

	/** How the table is written; one of the two. */
	static final class Shape {

		@Option(names = "--json", descriptionKey = "json")
		private boolean json;

		@Option(names = "--csv", descriptionKey = "csv")
		private boolean csv;
	}

	AggregateCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws CorpusException, IOException, Failure {
		var fields = fields();
		try (var store = openIndexed(); var snapshot = QueryOption.snapshot(store)) {
			var table = snapshot.aggregate(query.text(), fields, new NullProgressMonitor());
			if (shape.json) {
				JsonOption.write(surroundings().out(), j -> write(j, table));
			} else if (shape.csv) {
				printCsv(table);
			} else {
				print(table);
			}
		} catch (QueryException e) {
			throw QueryOption.failure(e);
		}
		return SourceCritic.DONE;
	}

	private List<ClaimField> fields() throws Failure {
		if (by.size() > AggregateTable.MOST_FIELDS) {
			throw new Failure(Messages.text("AggregateCommand_tooMany", by.size()));
		}
		var fields = new ArrayList<ClaimField>();
		for (var name : by) {
			fields.add(ClaimField.named(name.strip()).filter(field -> field.kind().isCountable())
					.orElseThrow(() -> new Failure(Messages.text("AggregateCommand_unknownField", name, names()))));
		}
		if (fields.stream().distinct().count() < fields.size()) {
			throw new Failure(Messages.text("AggregateCommand_fieldTwice", String.join(",", by)));
		}
		return fields;
	}

	private static String names() {
		return Arrays.stream(ClaimField.values()).filter(field -> field.kind().isCountable()).map(ClaimField::queryName)
				.collect(Collectors.joining(", "));
	}

	private static void write(JsonGenerator json, AggregateTable table) throws IOException {
		json.writeArrayFieldStart("by");
		for (var field : table.by()) {
			json.writeString(field.queryName());
		}
		json.writeEndArray();
		json.writeArrayFieldStart("rows");
		for (var row : table.rows()) {
			json.writeStartObject();
			for (int i = 0; i < table.by().size(); i++) {
				json.writeStringField(table.by().get(i).queryName(), row.values().get(i));
			}
			json.writeNumberField("count", row.count());
			json.writeNumberField("documents", row.documents());
			json.writeFieldName("perThousandWords");
			if (row.perThousandWords().isPresent()) {
				json.writeNumber(rounded(row));
			} else {
				json.writeNull();
			}
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeNumberField("total", table.total());
		json.writeNumberField("documents", table.documents());
		json.writeNumberField("words", table.words());
	}

	private void printCsv(AggregateTable table) {
		var out = printer();
		out.println(table.by().stream().map(ClaimField::queryName).collect(Collectors.joining(","))
				+ ",count,documents,perThousandWords");
		table.rows().forEach(r -> out
				.println(r.values().stream().map(AggregateCommand::cell).collect(Collectors.joining(",")) + ","
						+ r.count() + "," + r.documents() + "," + share(r)));
		out.flush();
	}

	/** To three decimal places; empty where there are no words. */
	private static String share(AggregateTable.Row row) {
		return row.perThousandWords().isEmpty() ? "" : rounded(row).toPlainString();
	}

	private static BigDecimal rounded(AggregateTable.Row row) {
		return BigDecimal.valueOf(row.perThousandWords().orElseThrow()).setScale(DECIMALS, RoundingMode.HALF_EVEN);
	}

	private static String cell(String value) {
		return value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
				? '"' + value.replace("\"", "\"\"") + '"'
				: value;
	}

	private void print(AggregateTable table) {
		var names = table.by().stream().map(ClaimField::queryName).collect(Collectors.toCollection(ArrayList::new));
		names.add(Messages.text("Column_count"));
		names.add(Messages.text("Column_documents"));
		names.add(Messages.text("Column_perThousandWords"));
		var lines = new TextTable(names);
		for (var row : table.rows()) {
			var cells = new ArrayList<>(row.values());
			cells.add(Long.toString(row.count()));
			cells.add(Long.toString(row.documents()));
			cells.add(share(row));
			lines.add(cells);
		}
		var out = printer();
		lines.print(out);
		out.println(Messages.text("AggregateCommand_total", table.total()));
		out.flush();
	}
}
