package org.sourcecritic.reading.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.EstimateKind;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.model.TableCell;
import org.sourcecritic.reading.Amount;
import org.sourcecritic.reading.Confidence;
import org.sourcecritic.reading.Confidence.Doubt;
import org.sourcecritic.reading.Figure;
import org.sourcecritic.reading.FigureReader;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.ReadPeriod;
import org.sourcecritic.reading.Reading;
import org.sourcecritic.reading.date.DateReader;

/** The figures in the cells of tables: what they count and when, by the headings of their rows and columns. */
final class TablesOfText {

	/** What a heading says of the figures under it. */
	private record Heading(Optional<ReadPeriod> period, Optional<String> what, boolean percent) {}

	private final CharSequence text;
	private final FigureReader reader;
	private final DateReader dates;
	private final TreeMap<Integer, TextRange> tables = new TreeMap<>();
	private final List<TableCell> cells = new ArrayList<>();

	/** @param text masked, of the length of the text */
	TablesOfText(CharSequence text, List<Segment> segments, FigureReader reader, DateReader dates) {
		this.text = text;
		this.reader = reader;
		this.dates = dates;
		segments.stream().filter(segment -> segment.getKind() == SegmentKind.TABLE && !segment.getCells().isEmpty())
				.forEach(this::add);
	}

	private void add(Segment table) {
		table.getSpans().forEach(
				span -> tables.put(span.getStart(), new TextRange(span.getStart(), span.getEnd())));
		cells.addAll(table.getCells());
	}

	/** Whether a table with cells has this offset. */
	boolean has(int offset) {
		var table = tables.floorEntry(offset);
		return table != null && table.getValue().contains(offset);
	}

	/** How many cells the tables have. */
	int cells() {
		return cells.size();
	}

	/**
	 * What the cells say, each with its range.
	 *
	 * @param progress one unit of work for each cell
	 * @throws OperationCanceledException before a cell is read, when somebody has cancelled
	 */
	Map<TextRange, List<Reading>> readings(SubMonitor progress) {
		var readings = new TreeMap<TextRange, List<Reading>>();
		for (var cell : cells) {
			progress.checkCanceled();
			var range = new TextRange(cell.getStart(), cell.getEnd());
			var found = reader.read(range.in(text)).stream()
					.map(new Moved(
							place -> new TextRange(place.start() + range.start(), place.end() + range.start()))::of)
					.map(reading -> reading instanceof Figure figure ? explained(figure, cell) : reading).toList();
			if (!found.isEmpty()) {
				readings.put(range, found);
			}
			progress.worked(1);
		}
		return readings;
	}

	private Figure explained(Figure figure, TableCell cell) {
		var row = heading(cell.getRowHeading());
		var column = heading(cell.getColumnHeading());
		Map<Figure.Role, Part> parts = new EnumMap<>(Figure.Role.class);
		parts.putAll(figure.parts());
		var doubts = EnumSet.noneOf(Doubt.class);
		doubts.addAll(figure.confidence().doubts());
		var what = column.what().or(row::what);
		var population = column.what().isPresent() ? row.what() : Optional.<String>empty();
		if (what.isPresent() && figure.part(Figure.Role.WHAT).isEmpty()) {
			parts.put(Figure.Role.WHAT, new Part(what.get(), figure.span()));
			doubts.remove(Doubt.WHAT);
			population.ifPresent(of -> parts.putIfAbsent(Figure.Role.POPULATION, new Part(of, figure.span())));
		}
		boolean percent = (row.percent() || column.percent()) && figure.part(Figure.Role.UNIT).isEmpty();
		if (percent) {
			parts.put(Figure.Role.UNIT, new Part("%", figure.span()));
		}
		return new Figure(figure.span(), figure.clause(),
				new Amount(figure.amount().low(), figure.amount().high(), figure.amount().bound()),
				percent ? EstimateKind.SHARE : figure.kind(), parts,
				figure.period().or(row::period).or(column::period), figure.estimatedOn(), new Confidence(doubts));
	}

	private Heading heading(@Nullable String said) {
		var words = said == null ? "" : said.trim();
		var period = dates.read(words).stream().findFirst();
		var rest = period.map(date -> words.substring(0, date.period().span().start())
				+ words.substring(date.period().span().end())).orElse(words).trim();
		boolean named = rest.chars().anyMatch(Character::isLetter);
		return new Heading(period.map(date -> date.period()), named ? Optional.of(rest) : Optional.empty(),
				rest.contains("%"));
	}
}
