package org.sourcecritic.reading.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.Reference;
import org.sourcecritic.reading.reference.Leaf;
import org.sourcecritic.reading.reference.Reference.Role;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Documents in archives, and what is said of them. */
class ArchivalReferencesTest {

	private static final List<Role> ROLES = List.of(Role.DESCRIPTION, Role.SENDER, Role.RECIPIENT, Role.DATE);

	record Row(String note, String expected) {
		@Override
		public String toString() {
			return note;
		}
	}

	static Stream<Row> rows() {
		return DataLines.of("documents.txt").stream().map(line -> line.split(" \\| ", 2))
				.map(cells -> new Row(cells[0], cells[1]));
	}

	@ParameterizedTest
	@MethodSource("rows")
	void documentOfNote(Row row) {
		var references = new ArchivalReferences().read(row.note());

		assertThat(references).hasSize(1).allMatch(one -> one.kind() == CitationKind.ARCHIVE);
		assertThat(shown(references.getFirst())).isEqualTo(row.expected());
	}

	@Test
	void givenTwoDocumentsWhenReadThenEachHasItsOwn() {
		var note = "Beria to Stalin, 3 April 1940, RGASPI, f. 558, op. 11, d. 27, l. 5; Stalin to Beria, 4 April 1940, "
				+ "ibid., d. 28, l. 7.";

		var references = new ArchivalReferences().read(note);

		assertThat(references).extracting(ArchivalReferencesTest::shown)
				.containsExactly("- | Beria | Stalin | 1940-04-03 | FULL", "- | Stalin | Beria | 1940-04-04 | FULL");
		assertThat(references.getLast().span().in(note)).isEqualTo("Stalin to Beria, 4 April 1940, ibid., d. 28, l. 7");
	}

	@Test
	void givenAllLeavesAndTheOneThatIsMeantWhenReadThenItIsTheOne() {
		var references = new ArchivalReferences().read("IfZ, Fb 95, Bl. 12–19, hier Bl. 14.");

		assertThat(references).hasSize(1);
		assertThat(references.getFirst().place().orElseThrow().leaves()).extracting(Leaf::text).containsExactly("14");
	}

	@Property(tries = 1000)
	void givenAnyTextAroundAPlaceWhenReadThenThePartsLieInIt(@ForAll String before, @ForAll String behind) {
		var note = before + " report to B, GARF, f. 1, op. 2, d. 3 (letter by A, " + behind;

		for (var reference : new ArchivalReferences().read(note)) {
			assertThat(reference.span().end()).isLessThanOrEqualTo(note.length());
			assertThat(reference.parts().values()).allMatch(part -> part.span().start() >= reference.span().start()
					&& part.span().end() <= reference.span().end());
		}
	}

	private static String shown(Reference reference) {
		var said = ROLES.stream().map(role -> reference.part(role).map(Part::value).orElse("-"))
				.collect(Collectors.joining(" | "));
		return String.join(" | ", Arrays.asList(said, reference.strength().getName()));
	}
}
