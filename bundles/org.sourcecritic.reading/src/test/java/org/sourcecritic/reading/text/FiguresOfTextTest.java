package org.sourcecritic.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.sourcecritic.core.structure.NumberNotation;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.model.TableCell;
import org.sourcecritic.reading.Figure;
import org.sourcecritic.reading.FigureInText;
import org.sourcecritic.reading.FiguresOfText;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.ReadPeriod;
import org.sourcecritic.reading.Sourcing;

/** The figures of whole texts: where they stand, how they are sourced, and what tables say. */
class FiguresOfTextTest {

	private static List<FigureInText> read(String text, List<Segment> segments) {
		return FiguresOfText.of(text, segments, Optional.of("en"), Optional.empty()).stream()
				.filter(figure -> figure.reading() instanceof Figure).toList();
	}

	private static Segment segment(SegmentKind kind, String id, TextRange... spans) {
		var segment = ModelFactory.eINSTANCE.createSegment();
		segment.setKind(kind);
		segment.setId(id);
		for (var range : spans) {
			var span = ModelFactory.eINSTANCE.createSpan();
			span.setStart(range.start());
			span.setEnd(range.end());
			segment.getSpans().add(span);
		}
		return segment;
	}

	/** @param said words, heading of the row, heading of the column */
	private static TableCell cell(String text, String... said) {
		var cell = ModelFactory.eINSTANCE.createTableCell();
		cell.setStart(of(text, said[0]).start());
		cell.setEnd(of(text, said[0]).end());
		cell.setRowHeading(said[1]);
		cell.setColumnHeading(said[2]);
		return cell;
	}

	private static TextRange of(String text, String words) {
		int start = text.indexOf(words);
		return new TextRange(start, start + words.length());
	}

	@Test
	void aFigureIsMarkedByTheMarkerOfItsSentenceOrALaterOneOrNotAtAll() {
		var text = "They shipped 400 bales. They sold 300 of them.[1] Then 20 were lost.\n\nNobody saw the other 80.\n";
		var marker = segment(SegmentKind.NOTE_MARKER, "m1", of(text, "[1]"));
		var segments = List.of(segment(SegmentKind.PARAGRAPH, "p1", new TextRange(0, text.indexOf("\n"))),
				segment(SegmentKind.PARAGRAPH, "p2", of(text, "Nobody saw the other 80.")), marker);
		var figures = read(text, segments);
		assertThat(figures).extracting(FigureInText::sourcing).containsExactly(Sourcing.MARKED_LATER, Sourcing.MARKED,
				Sourcing.BARE, Sourcing.BARE);
		assertThat(figures.get(0).marker()).contains("m1");
		assertThat(figures.get(1).marker()).contains("m1");
		assertThat(figures.get(2).marker()).isEmpty();
	}

	@Test
	void aClauseThatANoteInterruptsHasTwoSpans() {
		var text = "In all, some 4,000\n1 See the ledger, p. 12.\nsouthern farmers left.\n";
		var segments = List.of(
				segment(SegmentKind.PARAGRAPH, "p", of(text, "In all, some 4,000"), of(text, "southern farmers left.")),
				segment(SegmentKind.NOTE, "n", of(text, "1 See the ledger, p. 12.")));
		var figure = read(text, segments).getFirst();
		assertThat(figure.spans()).extracting(span -> span.in(text)).containsExactly("In all, some 4,000",
				"southern farmers left.");
		assertThat(((Figure) figure.reading()).part(Figure.Role.WHAT).map(Part::value)).contains("southern farmers");
	}

	@Test
	void everyOffsetIsThatOfTheText() {
		var text = "A first line without any.\n\nIn 1841, about 1,200 men and 300 women came.\n";
		for (var figure : read(text, List.of())) {
			var reading = (Figure) figure.reading();
			assertThat(reading.part(Figure.Role.WHAT).orElseThrow()).satisfies(
					what -> assertThat(what.span().in(text)).isEqualTo(what.value()));
			assertThat(reading.span().in(text)).matches("about 1,200|300");
		}
		assertThat(read(text, List.of())).hasSize(2);
	}

	@Test
	void aCellTakesWhatItCountsAndWhenFromItsHeadings() {
		var text = "Year\tWeavers\tDyers\n1840\t4,100\t310\n1841\t3,900\t290\n";
		var table = segment(SegmentKind.TABLE, "t", new TextRange(0, text.length() - 1));
		List.of("4,100 1840 Weavers", "310 1840 Dyers", "3,900 1841 Weavers", "290 1841 Dyers")
				.forEach(cell -> table.getCells().add(cell(text, cell.split(" "))));
		var figures = read(text, List.of(table)).stream().map(figure -> (Figure) figure.reading()).toList();
		assertThat(figures).extracting(figure -> figure.amount().low().orElseThrow().toPlainString())
				.containsExactly("4100", "310", "3900", "290");
		assertThat(figures).extracting(figure -> figure.part(Figure.Role.WHAT).map(Part::value).orElse(""))
				.containsExactly("Weavers", "Dyers", "Weavers", "Dyers");
		assertThat(figures).extracting(figure -> figure.period().flatMap(ReadPeriod::from).orElse(""))
				.containsExactly("1840", "1840", "1841", "1841");
	}

	@Test
	void aPointIsWhatAllNumbersOfTheTextMakeOfIt() {
		var text = "There were 500.000 men in 30.000 huts. Of the ore, 46.5% was lost, 1,6 million tons.\n";
		assertThat(values(text, Optional.empty())).containsExactly("500000", "30000", "46.5", "1600000");
	}

	@Test
	void theReadersOwnWordOnSeparatorsComesFirst() {
		assertThat(values("It weighed 2.345 tons.\n", Optional.of(NumberNotation.COMMA_AND_POINT)))
				.containsExactly("2.345");
		assertThat(values("It weighed 2.345 tons.\n", Optional.of(NumberNotation.POINT_AND_COMMA)))
				.containsExactly("2345");
	}

	private static List<String> values(String text, Optional<NumberNotation> notation) {
		return FiguresOfText.of(text, List.of(), Optional.of("en"), notation).stream()
				.filter(figure -> figure.reading() instanceof Figure)
				.map(figure -> ((Figure) figure.reading()).amount().low().orElseThrow().stripTrailingZeros()
						.toPlainString())
				.toList();
	}

	@Test
	void readsNothingMoreWhenItIsCancelled() {
		var text = "They sold 30 bales in 1930. ".repeat(1000);
		var whole = new Impatient(1);
		var half = new Impatient(0.5);

		assertThat(FiguresOfText.of(text, List.of(), Optional.of("en"), Optional.empty(), whole)).hasSize(2000);
		assertThatThrownBy(() -> FiguresOfText.of(text, List.of(), Optional.of("en"), Optional.empty(), half))
				.isInstanceOf(OperationCanceledException.class);

		assertThat(whole.share()).isEqualTo(1);
		assertThat(half.share()).isBetween(0.5, 0.51);
	}

	/** Cancels when a part of the work is done. */
	private static final class Impatient extends NullProgressMonitor {

		private final double enough;
		private int total;
		private int worked;

		Impatient(double enough) {
			this.enough = enough;
		}

		@Override
		@NonNullByDefault({})
		public void beginTask(String name, int totalWork) {
			total = totalWork;
		}

		@Override
		public void worked(int work) {
			worked += work;
			setCanceled(share() >= enough);
		}

		double share() {
			return (double) worked / total;
		}
	}
}
