package org.sourcecritic.ui.views.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowSelectionTest {

	private final RowSelection selection = new RowSelection();

	@Test
	void aRangeGoesFromWhereItBeganInBothDirections() {
		selection.only(5);
		selection.extendTo(8);
		assertThat(selection.rows()).containsExactly(5, 6, 7, 8);
		selection.extendTo(3);
		assertThat(selection.rows()).containsExactly(3, 4, 5);
		assertThat(selection.lead()).isEqualTo(3);
	}

	@Test
	void aToggledRowIsWhereTheNextRangeBegins() {
		selection.only(1);
		selection.toggle(4);
		assertThat(selection.rows()).containsExactly(1, 4);
		selection.toggle(1);
		assertThat(selection.rows()).containsExactly(4);
		selection.extendTo(2);
		assertThat(selection.rows()).containsExactly(1, 2);
	}

	@Test
	void aRangeOfAMillionRowsIsCutWhereItGetsTooLong() {
		selection.only(500_000);
		selection.extendTo(999_999);
		assertThat(selection.rows().count()).isEqualTo(RowSelection.MOST);
		assertThat(selection.lead()).isEqualTo(500_000 + RowSelection.MOST - 1);
		selection.extendTo(0);
		assertThat(selection.rows().count()).isEqualTo(RowSelection.MOST);
		assertThat(selection.contains(500_000)).isTrue();
	}

	@Test
	void withoutABeginningARangeIsOneRow() {
		selection.extendTo(7);
		assertThat(selection.rows()).containsExactly(7);
		selection.clear();
		assertThat(selection.isEmpty()).isTrue();
	}
}
