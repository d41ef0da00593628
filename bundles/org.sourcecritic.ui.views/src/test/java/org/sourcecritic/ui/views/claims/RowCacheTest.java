package org.sourcecritic.ui.views.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class RowCacheTest {

	private final RowCache cache = new RowCache(3);
	private final List<Integer> read = new ArrayList<>();

	private ListedRow get(int row) {
		return cache.get(row, wanted -> {
			read.add(wanted);
			return new ListedRow.Head(new ListedGroup(Integer.toString(wanted), "", 0, null));
		});
	}

	@Test
	void aRowIsReadOnceWhileItIsOneOfTheLastLookedAt() {
		get(1);
		get(2);
		get(3);
		assertThat(get(1)).isSameAs(get(1));
		get(4);
		get(1);
		get(2);

		assertThat(read).containsExactly(1, 2, 3, 4, 2);
	}

	@Test
	void aRowThatCouldNotBeReadIsTriedAgain() {
		assertThatThrownBy(() -> cache.get(1, row -> {
			throw new IllegalStateException();
		})).isInstanceOf(IllegalStateException.class);
		get(1);

		assertThat(read).containsExactly(1);
	}
}
