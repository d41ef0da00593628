package org.sourcecritic.core.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@NonNullByDefault({})
class StableSortTest {

	@Property(tries = 60)
	void placesAreOrderedByTheirNumbersAndElseStay(@ForAll long seed, @ForAll @IntRange(max = 9_000) int size,
			@ForAll @IntRange(min = 1, max = 1_000_000_000) int spread) {
		var random = new Random(seed);
		var numbers = random.ints(size, -spread, spread).toArray();
		var others = random.ints(size, 0, 3).toArray();
		var sort = new StableSort(size, () -> false);
		sort.by(others);
		sort.by(numbers);
		assertThat(sort.order()).containsExactly(IntStream.range(0, size).boxed()
				.sorted(Comparator.<Integer>comparingInt(i -> numbers[i]).thenComparingInt(i -> others[i]))
				.mapToInt(Integer::intValue).toArray());
	}

	@Property(tries = 60)
	void withinRunsOnlyWhatIsAlikeIsOrdered(@ForAll long seed, @ForAll @IntRange(max = 9_000) int size,
			@ForAll @IntRange(min = 1, max = 5_000) int kinds) {
		var random = new Random(seed);
		var alike = random.ints(size, 0, kinds).toArray();
		var ties = random.ints(size).toArray();
		var sort = new StableSort(size, () -> false);
		sort.by(alike);
		sort.withinRuns(ties, alike);
		assertThat(sort.order()).containsExactly(IntStream.range(0, size).boxed()
				.sorted(Comparator.<Integer>comparingInt(i -> alike[i]).thenComparingInt(i -> ties[i]))
				.mapToInt(Integer::intValue).toArray());
	}
}
