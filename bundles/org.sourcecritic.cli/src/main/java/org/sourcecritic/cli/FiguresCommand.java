package org.sourcecritic.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.reading.ClaimsOnFigures;
import org.sourcecritic.reading.Figure;
import org.sourcecritic.reading.FigureInText;
import org.sourcecritic.reading.NoEstimate;
import org.sourcecritic.reading.ReadEstimate;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the numbers of documents say, tagged or not. */
@Command(name = "figures")
final class FiguresCommand extends ReadingCommand {

	@Option(names = "--all", descriptionKey = "allNumbers")
	private boolean all;

	FiguresCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	String array() {
		return "figures";
	}

	@Override
	void write(JsonGenerator j, Text text) throws IOException, CorpusException {
		var writer = new FigureJson(text.document(), text.words(), text.documents().claims(text.key()));
		for (var reading : readings(text)) {
			writer.write(j, reading);
		}
	}

	@Override
	List<String> columns() {
		return List.of(Messages.text("Column_document"), Messages.text("Column_start"), Messages.text("Column_figure"),
				Messages.text("Column_low"), Messages.text("Column_high"), Messages.text("Column_bound"),
				Messages.text("Column_what"), Messages.text("Column_period"), Messages.text("Column_sourcing"),
				Messages.text("Column_taggedBy"), Messages.text("Column_doubts"));
	}

	@Override
	List<List<String>> rows(Text text) throws CorpusException {
		var claims = text.documents().claims(text.key());
		return readings(text).stream().map(reading -> row(text, reading, claims)).toList();
	}

	private List<FigureInText> readings(Text text) throws CorpusException {
		var figures = text.documents().figures(text.key());
		return all ? figures.readings() : figures.figures();
	}

	private static List<String> row(Text text, FigureInText reading, ClaimsOnFigures claims) {
		var span = reading.reading().span();
		var start = Integer.toString(span.start());
		return switch (reading.reading()) {
			case Figure figure -> List.of(text.document(), start, span.in(text.words()), number(figure.amount().low()),
					number(figure.amount().high()), figure.amount().bound().getLiteral(), what(figure),
					figure.period().map(ReadEstimate::edtf).orElse(""), claims.grade(reading).name(),
					String.join(", ", claims.taggedBy(reading)),
					figure.confidence().doubts().stream().sorted().map(Enum::name).collect(Collectors.joining(", ")));
			case NoEstimate no -> List.of(text.document(), start, span.in(text.words()), "", "", no.sort().name(), "",
					"", "", "", "");
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
