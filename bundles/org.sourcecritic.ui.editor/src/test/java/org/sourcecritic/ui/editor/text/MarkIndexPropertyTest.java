package org.sourcecritic.ui.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.graphics.RGB;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MarkIndexPropertyTest {

	private static final int LENGTH = 3000;

	@Provide
	Arbitrary<List<ClaimMark>> marks() {
		Arbitrary<Integer> starts = Arbitraries.integers().between(0, LENGTH - 1);
		Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 200);
		Arbitrary<Integer> bands = Arbitraries.integers().between(0, 2);
		return Combinators.combine(starts, lengths, bands).as(MarkIndexPropertyTest::mark).list().ofMaxSize(700)
				.map(MarkIndexPropertyTest::numbered);
	}

	private static ClaimMark mark(int start, int length, int band) {
		var style = new ClaimStyle(new RGB(1, 2, 3), ClaimStyle.Shape.BAR, ClaimStyle.Pattern.SOLID, band);
		return new ClaimMark("", start, start + length, style);
	}

	private static List<ClaimMark> numbered(List<ClaimMark> marks) {
		List<ClaimMark> numbered = new ArrayList<>();
		marks.forEach(mark -> numbered
				.add(new ClaimMark("m" + numbered.size(), mark.start(), mark.end(), mark.style())));
		return numbered;
	}

	@Property(tries = 200)
	void findsWhatATouchOfEveryMarkFinds(@ForAll("marks") List<ClaimMark> marks,
			@ForAll @IntRange(max = LENGTH) int start, @ForAll @IntRange(min = 1, max = 500) int length) {
		List<ClaimMark> found = MarkIndex.of(marks).in(start, start + length).stream().map(PlacedMark::mark).toList();
		assertThat(found).containsExactlyInAnyOrderElementsOf(
				marks.stream().filter(mark -> mark.overlaps(start, start + length)).toList());
	}

	@Property(tries = 100)
	void overlappingMarksNeverShareALane(@ForAll("marks") List<ClaimMark> marks,
			@ForAll @IntRange(max = 700) int split) {
		int middle = Math.min(split, marks.size());
		MarkIndex index = MarkIndex.of(marks.subList(0, middle)).with(marks.subList(middle, marks.size()));
		assertThat(index.size()).isEqualTo(marks.size());
		assertNoSharedLane(index);
	}

	@Property(tries = 100)
	void whatStaysKeepsItsLane(@ForAll("marks") List<ClaimMark> marks, @ForAll @IntRange(max = 700) int split) {
		int middle = Math.min(split, marks.size());
		Set<ClaimMark> removed = new HashSet<>(marks.subList(0, middle));
		MarkIndex before = MarkIndex.of(marks);
		Map<ClaimMark, Integer> lanes = new HashMap<>();
		before.all().forEach(placed -> lanes.put(placed.mark(), placed.lane()));
		MarkIndex after = before.without(removed);
		assertThat(after.all()).hasSize(marks.size() - removed.size())
				.allSatisfy(placed -> assertThat(placed.lane()).isEqualTo(lanes.get(placed.mark())));
		MarkIndex again = after.with(removed);
		assertThat(again.all()).extracting(PlacedMark::mark).containsExactlyInAnyOrderElementsOf(marks);
		assertNoSharedLane(again);
	}

	@Property(tries = 50)
	void oneBandNeedsNoMoreLanesThanItsDeepestPlace(@ForAll("marks") List<ClaimMark> marks) {
		List<ClaimMark> own = marks.stream().filter(mark -> mark.style().band() == 0).toList();
		int lanes = MarkIndex.of(own).all().stream().mapToInt(placed -> placed.lane() + 1).max().orElse(0);
		int deepest = own.stream().mapToInt(mark -> (int) own.stream()
				.filter(other -> other.overlaps(mark.start(), mark.start() + 1)).count()).max().orElse(0);
		assertThat(lanes).isEqualTo(deepest);
	}

	private static void assertNoSharedLane(MarkIndex index) {
		Map<Integer, List<ClaimMark>> lanes = new HashMap<>();
		for (PlacedMark placed : index.all()) {
			List<ClaimMark> lane = lanes.computeIfAbsent(placed.lane(), number -> new ArrayList<>());
			assertThat(lane).noneMatch(other -> other.overlaps(placed.mark().start(), placed.mark().end()));
			lane.add(placed.mark());
		}
	}
}
