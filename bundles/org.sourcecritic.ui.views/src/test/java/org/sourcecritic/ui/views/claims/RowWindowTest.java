package org.sourcecritic.ui.views.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowWindowTest {

	private static final RowWindow MILLION = new RowWindow(0, 10, 1_000_000);

	@Test
	void aWindowNeverLeavesTheRows() {
		assertThat(MILLION.scrolledBy(-5).top()).isZero();
		assertThat(MILLION.scrolledTo(2_000_000).end()).isEqualTo(1_000_000);
		assertThat(MILLION.scrolledBy(Integer.MAX_VALUE).top()).isEqualTo(999_990);
		assertThat(new RowWindow(5, 10, 3)).isEqualTo(new RowWindow(0, 10, 3));
		assertThat(new RowWindow(0, 10, 3).size()).isEqualTo(3);
		assertThat(new RowWindow(0, 10, 0).size()).isZero();
	}

	@Test
	void aRowComesIntoSightByTheShortestWay() {
		var window = MILLION.scrolledTo(100);

		assertThat(window.showing(105)).isSameAs(window);
		assertThat(window.showing(110).top()).isEqualTo(101);
		assertThat(window.showing(99).top()).isEqualTo(99);
		assertThat(window.around(500).top()).isEqualTo(495);
		assertThat(window.around(104)).isSameAs(window);
	}

	@Test
	void thereIsRoomForOneRowAtLeast() {
		assertThat(MILLION.scrolledTo(7).withCapacity(0)).isEqualTo(new RowWindow(7, 1, 1_000_000));
	}
}
