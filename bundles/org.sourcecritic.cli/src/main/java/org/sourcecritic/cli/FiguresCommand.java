package org.sourcecritic.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.reading.ClaimsOnFigures;
import org.sourcecritic.reading.Figure;
import org.sourcecritic.reading.FigureInText;
import org.sourcecritic.reading.NoEstimate;
import org.sourcecritic.reading.ReadEstimate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the numbers of documents say, tagged or not. */
@Command(name = "figures")
final class FiguresCommand extends CorpusCommand {

	@Option(names = "--document", paramLabel = "DOCUMENT", descriptionKey = "document")
	private Optional<String> document = Optional.empty();

	@Option(names = "--annotator", paramLabel = "ANNOTATOR", descriptionKey = "correctedBy")
	private Optional<String> annotator = Optional.empty();

	@Option(names = "--all", descriptionKey = "allNumbers")
	private boolean all;

	@Mixin
	private JsonOption json = new JsonOption();

	FiguresCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws CorpusException, IOException, Failure {
		try (var store = openWhole()) {
			var documents = document.isPresent() ? List.of(Named.document(store, document.get())) : store.documents();
			var person = annotator.isPresent() ? Named.annotator(store, annotator.get()).getSlug() : "";
			if (json.isAsked()) {
				write(store, documents, person);
			} else {
				print(store, documents, person);
			}
		}
		return SourceCritic.DONE;
	}

	private static List<FigureInText> readings(ReadDocuments read, SetKey key, boolean all) throws CorpusException {
		return all ? read.of(key).readings() : read.of(key).figures();
	}

	private void write(CorpusStore store, List<SourceDocument> documents, String person)
			throws IOException, CorpusException {
		for (var each : documents) {
			store.text(each.getId()); // what can't be read is told before anything is written
		}
		JsonOption.write(surroundings().out(), j -> {
			j.writeArrayFieldStart("figures");
			for (var each : documents) {
				try {
					var key = new SetKey(each.getId(), person);
					var read = new ReadDocuments(store);
					var writer = new FigureJson(each.getId(), store.text(each.getId()).text(), read.claims(key));
					for (var reading : readings(read, key, all)) {
						writer.write(j, reading);
					}
				} catch (CorpusException e) {
					throw new IOException(e.getMessage(), e);
				}
			}
			j.writeEndArray();
			JsonOption.writeUnit(j);
		});
	}

	private void print(CorpusStore store, List<SourceDocument> documents, String person) throws CorpusException {
		var table = new TextTable(List.of(Messages.text("Column_document"), Messages.text("Column_start"),
				Messages.text("Column_figure"), Messages.text("Column_low"), Messages.text("Column_high"),
				Messages.text("Column_bound"), Messages.text("Column_what"), Messages.text("Column_period"),
				Messages.text("Column_sourcing"), Messages.text("Column_taggedBy"), Messages.text("Column_doubts")));
		for (var each : documents) {
			var key = new SetKey(each.getId(), person);
			var read = new ReadDocuments(store);
			var claims = read.claims(key);
			var text = store.text(each.getId()).text();
			for (var reading : readings(read, key, all)) {
				table.add(row(each.getId(), text, reading, claims));
			}
		}
		table.print(printer());
	}

	private static List<String> row(String document, String text, FigureInText reading, ClaimsOnFigures claims) {
		var span = reading.reading().span();
		var start = Integer.toString(span.start());
		return switch (reading.reading()) {
			case Figure figure -> List.of(document, start, span.in(text), number(figure.amount().low()),
					number(figure.amount().high()), figure.amount().bound().getLiteral(), what(figure),
					figure.period().map(ReadEstimate::edtf).orElse(""), claims.grade(reading).name(),
					String.join(", ", claims.taggedBy(reading)),
					figure.confidence().doubts().stream().sorted().map(Enum::name).collect(Collectors.joining(", ")));
			case NoEstimate no -> List.of(document, start, span.in(text), "", "", no.sort().name(), "", "", "", "",
					"");
		};
	}

	private static String number(Optional<BigDecimal> number) {
		return number.map(BigDecimal::toPlainString).orElse("");
	}

	private static String what(Figure figure) {
		return figure.part(Figure.Role.WHAT).or(() -> figure.part(Figure.Role.UNIT)).map(part -> part.value())
				.orElse("");
	}
}
