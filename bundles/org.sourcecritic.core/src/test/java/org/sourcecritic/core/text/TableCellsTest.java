package org.sourcecritic.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcecritic.model.SegmentKind;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@NonNullByDefault({})
class TableCellsTest {

	private static final String PARAGRAPH = "The harvest was counted in all of the five districts, and the\n"
			+ "counting took the clerks the better part of the winter.\n\n";

	/** A table with its cells: {@code row,column words <head of the row ^head of the column *note below}. */
	record Fixture(String name, String table, String cells) {

		@Override
		public String toString() {
			return name;
		}
	}

	static Stream<Fixture> fixtures() throws IOException {
		try (var in = TableCellsTest.class.getResourceAsStream("tables.txt")) {
			var file = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "").replace('→', '\t');
			return Pattern.compile("(?m)^=== (.*)\\n((?s:.*?))^---\\n((?:^\\d+,\\d+.*\\n)*)").matcher(file).results()
					.map(found -> new Fixture(found.group(1), found.group(2), found.group(3))).toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void cellsHaveTheirHeadingsAndNotes(Fixture fixture) {
		var text = PARAGRAPH + fixture.table() + "\nAfter the table comes another paragraph, which is the last one.\n";

		var tables = StructureFinder.segments(text, List.of()).stream()
				.filter(segment -> segment.kind() == SegmentKind.TABLE).toList();

		var cells = new StringBuilder();
		tables.forEach(table -> table.cells().forEach(cell -> cells.append(line(text, cell))));
		assertThat(cells.toString()).isEqualTo(fixture.cells());
	}

	private static String line(String text, FoundCell cell) {
		var words = cell.range().in(text).replaceAll("\\s+", " ");
		return cell.row() + "," + cell.column() + (words.isEmpty() ? "" : " " + words)
				+ cell.rowHeading().map(heading -> " <" + heading).orElse("")
				+ cell.columnHeading().map(heading -> " ^" + heading).orElse("")
				+ cell.tableNote().map(note -> " *" + note).orElse("") + "\n";
	}

	@Provide
	Arbitrary<String> tables() {
		return Arbitraries.of("Vey", "12", "1,200", "4.7*", "1846", "—", "a", "carts and horses", " ", "  ", "   ",
				"          ", "\n", "\n", "\n  ", "\t", "|", "||", "| ", "|-\n", "{|\n", "\n|}\n", "!", "-----", "....",
				"* Note", "a Without", "Source: x", "\n\n", "\u00A0", "😊", "=", ":").list().ofMaxSize(80)
				.map(parts -> String.join("", parts));
	}

	@Property(tries = 3_000)
	void cellsLieBesideEachOtherInTheirTable(@ForAll("tables") String text) {
		for (var segment : StructureFinder.segments(text, List.of())) {
			var table = segment.spans().getFirst();
			var places = new HashSet<List<Integer>>();
			var ranges = new ArrayList<TextRange>();
			for (var cell : segment.cells()) {
				var range = cell.range();
				assertThat(places.add(List.of(cell.row(), cell.column()))).isTrue();
				assertThat(range.start()).isGreaterThanOrEqualTo(table.start());
				assertThat(range.end()).isLessThanOrEqualTo(table.end());
				if (range.length() > 0) {
					assertThat(Punctuation.isSpace(text.charAt(range.start()))
							|| Punctuation.isSpace(text.charAt(range.end() - 1))).isFalse();
					assertThat(OffsetFault.of(text, range.start(), range.end())).isEmpty();
					ranges.add(range);
				}
			}
			ranges.sort(null);
			for (var i = 1; i < ranges.size(); i++) {
				assertThat(ranges.get(i).start()).isGreaterThanOrEqualTo(ranges.get(i - 1).end());
			}
		}
	}

	/** Two hundred thousand rows of each form; what grows with their square takes minutes. */
	@Test
	void timeIsLinear() {
		for (var row : List.of("Vey     12     14\n", "Vey\t12\t14\n", "| Vey | 12 | 14 |\n", "Rural of\n  Vey    12\n",
				"Vey ....... 12\n", "* a\n", "! a\n| 12 || 14\n|-\n")) {
			var text = "{|\n" + row.repeat(200_000) + "|}\n";
			assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
				StructureFinder.segments(text.substring(3), List.of());
				StructureFinder.segments(text, List.of());
			});
		}
	}
}
