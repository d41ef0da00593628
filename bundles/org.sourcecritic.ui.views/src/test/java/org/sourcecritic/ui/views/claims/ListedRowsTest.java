package org.sourcecritic.ui.views.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.query.FoundClaim;
import org.sourcecritic.core.query.FoundClaims;

class ListedRowsTest {

	private record Numbered(int size) implements FoundClaims {

		@Override
		public FoundClaim get(int place) {
			return new FoundClaim(new SetKey("letter", "anne"), Integer.toString(place), "sourced", place, "", "");
		}

		@Override
		public OptionalInt place(SetKey set, String id) {
			return OptionalInt.of(Integer.parseInt(id));
		}
	}

	@Test
	void everyRowIsAtItsPlaceAndEveryPlaceAtItsRow() {
		long seed = new Random().nextLong();
		var random = new Random(seed);
		List<ListedGroup> groups = new ArrayList<>();
		List<ListedRows.Place> expected = new ArrayList<>();
		for (int group = 0; group < 30; group++) {
			int size = random.nextInt(5);
			boolean isOpen = random.nextBoolean();
			groups.add(new ListedGroup("g" + group, "", size, isOpen ? new Numbered(size) : null));
			for (int claim = -1; claim < (isOpen ? size : 0); claim++) {
				expected.add(new ListedRows.Place(group, claim));
			}
		}
		var rows = ListedRows.grouped(groups);

		assertThat(rows.count()).as("seed %d", seed).isEqualTo(expected.size());
		for (int row = 0; row < rows.count(); row++) {
			assertThat(rows.place(row)).as("seed %d", seed).isEqualTo(expected.get(row));
			assertThat(rows.row(expected.get(row))).as("seed %d", seed).isEqualTo(row);
		}
	}

	@Test
	void withoutGroupsThereAreClaimsOnly() {
		var rows = ListedRows.flat(new Numbered(1_000_000));

		assertThat(rows.count()).isEqualTo(1_000_000);
		assertThat(rows.place(999_999)).isEqualTo(new ListedRows.Place(0, 999_999));
		assertThat(ListedRows.flat(new Numbered(0)).count()).isZero();
		assertThatThrownBy(() -> rows.place(1_000_000)).isInstanceOf(IndexOutOfBoundsException.class);
	}

	@Test
	void reversedClaimsAreFoundWhereTheyStand() throws CorpusException {
		var reversed = new ReversedClaims(new Numbered(10));

		assertThat(reversed.get(0).id()).isEqualTo("9");
		assertThat(reversed.place(new SetKey("letter", "anne"), "9")).hasValue(0);
	}
}
