package org.sourcecritic.ingest.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;

import org.sourcecritic.core.text.FoundCell;
import org.sourcecritic.core.text.FoundSegment;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.ingest.ReadDocument;
import org.sourcecritic.model.SegmentKind;

/** Random documents: blocks, inline pieces, notes in notes, tables, pages, in any order. */
class ReadingTextPropertyTest {

	/** A piece of a document, which writes itself to a text and its words to where they are expected. */
	private sealed interface Piece {
		void write(Writing to);
	}

	private record Words(String words) implements Piece {
		@Override
		public void write(Writing to) {
			to.text.words(words);
			to.expect(words);
		}
	}

	private record Verbatim(String words) implements Piece {
		@Override
		public void write(Writing to) {
			to.text.verbatim(words);
			to.expect(words);
		}
	}

	private record Break(int kind) implements Piece {
		@Override
		public void write(Writing to) {
			switch (kind) {
				case 0 -> to.text.lineBreak();
				case 1 -> to.text.pageBreak("7");
				case 2 -> to.text.endOfSourceLine();
				default -> to.text.end();
			}
		}
	}

	private record Block(SegmentKind kind, List<Piece> pieces) implements Piece {
		@Override
		public void write(Writing to) {
			to.text.begin(kind, "");
			pieces.forEach(piece -> piece.write(to));
			to.text.end();
		}
	}

	private record Noted(List<Piece> pieces) implements Piece {
		@Override
		public void write(Writing to) {
			Note note = to.text.note(Note.Series.FOOTNOTES, "§");
			to.text.marker("§", note);
			to.text.open(note);
			List<String> before = to.words;
			to.words = new ArrayList<>();
			to.notes.add(to.words);
			pieces.forEach(piece -> piece.write(to));
			to.words = before;
			to.text.close();
		}
	}

	private record Table(List<List<List<Piece>>> rows) implements Piece {
		@Override
		public void write(Writing to) {
			boolean begun = to.text.beginTable();
			for (List<List<Piece>> row : rows) {
				if (begun) {
					to.text.row();
				}
				for (List<Piece> cell : row) {
					if (begun) {
						to.text.cell(CellHeading.values()[cell.size() % 4], 1 + cell.size() % 2, 1 + row.size() % 3);
					}
					cell.forEach(piece -> piece.write(to));
				}
			}
			if (begun) {
				to.text.endTable();
			}
		}
	}

	private static final class Writing {
		private final ReadingText text = new ReadingText();
		private final List<List<String>> notes = new ArrayList<>();
		private final List<String> body = new ArrayList<>();
		private List<String> words = body;

		void expect(String piece) {
			words.add(piece);
		}
	}

	@Property(tries = 500)
	void theWordsStandInOrderAndTheSegmentsWithinTheText(@ForAll("documents") List<Piece> document) {
		Writing writing = new Writing();
		document.forEach(piece -> piece.write(writing));

		ReadDocument read = writing.text.finish("text/x", Map.of());

		StringBuilder expected = new StringBuilder(bare(String.join("", writing.body)));
		writing.notes.forEach(note -> expected.append(bare(String.join("", note))));
		String text = read.text();
		assertThat(bare(withoutMarkersAndLabels(read))).isEqualTo(expected.toString());
		assertThat(text).doesNotContain(" \n", "\n\n\n").doesNotEndWith("\n").doesNotStartWith("\n");
		assertThat(read.segments()).isSortedAccordingTo(Comparator.comparingInt(FoundSegment::start));
		read.segments().forEach(segment -> assertWithin(segment, text));
		assertThat(read.segments().stream().filter(segment -> segment.kind() == SegmentKind.NOTE_MARKER)).allSatisfy(
				marker -> assertThat(marker.spans().getFirst().in(text)).isEqualTo("§"));
		assertThat(read.segments().stream().filter(segment -> segment.kind() == SegmentKind.NOTE)).allSatisfy(
				note -> assertThat(read.segments())
						.anyMatch(marker -> marker.target().filter(note::equals).isPresent()));
	}

	private static void assertWithin(FoundSegment segment, String text) {
		TextRange before = new TextRange(0, 0);
		for (TextRange span : segment.spans()) {
			assertThat(span.end()).isLessThanOrEqualTo(text.length());
			assertThat(span.start()).isGreaterThanOrEqualTo(before.end());
			assertThat(span.length() > 0).isEqualTo(segment.kind() != SegmentKind.PAGE_BREAK);
			if (segment.kind() == SegmentKind.PARAGRAPH || segment.kind() == SegmentKind.HEADING) {
				assertThat(span.in(text)).isEqualTo(span.in(text).strip()).doesNotContain("\n\n");
			}
			before = span;
		}
		TextRange whole = segment.spans().getFirst();
		int end = whole.start();
		for (FoundCell cell : segment.cells()) {
			assertThat(cell.range().start()).isBetween(end, whole.end());
			assertThat(cell.range().end()).isBetween(cell.range().start(), whole.end());
			assertThat(cell.range().in(text)).doesNotContain("\n", "\t");
			end = cell.range().end();
		}
	}

	private static String withoutMarkersAndLabels(ReadDocument read) {
		StringBuilder text = new StringBuilder(read.text());
		read.segments().reversed().stream()
				.filter(segment -> segment.kind() == SegmentKind.NOTE_MARKER || segment.kind() == SegmentKind.NOTE)
				.forEach(segment -> text.deleteCharAt(segment.start()));
		return text.toString();
	}

	private static String bare(String words) {
		return words.replaceAll("[\\s\\u00A0]", "");
	}

	@Provide
	Arbitrary<List<Piece>> documents() {
		return pieces(3).ofMinSize(1);
	}

	private static ListArbitrary<Piece> pieces(int depth) {
		Arbitrary<String> strings = Arbitraries
				.of("salt", " ", "\n", "\t ", "ice-", "Łódź", "\u00A0", "12", ".", "\uD83D\uDCDC", "e\u0301 ", "*")
				.list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join("", parts));
		Arbitrary<Piece> leaf = Arbitraries.frequencyOf(Tuple.of(6, strings.map(Words::new)),
				Tuple.of(1, strings.map(Verbatim::new)),
				Tuple.of(3, Arbitraries.integers().between(0, 3).map(Break::new)));
		if (depth == 0) {
			return leaf.list().ofMaxSize(4);
		}
		Arbitrary<List<Piece>> inner = Arbitraries.lazy(() -> pieces(depth - 1));
		Arbitrary<Piece> block = Combinators
				.combine(Arbitraries.of(SegmentKind.HEADING, SegmentKind.PARAGRAPH, SegmentKind.BLOCK_QUOTATION), inner)
				.as(Block::new);
		Arbitrary<Piece> table = inner.list().ofMaxSize(3).list().ofMaxSize(3).map(Table::new);
		return Arbitraries.frequencyOf(Tuple.of(6, leaf), Tuple.of(3, block),
				Tuple.of(2, inner.map(Noted::new)), Tuple.of(1, table)).list().ofMaxSize(5);
	}
}
