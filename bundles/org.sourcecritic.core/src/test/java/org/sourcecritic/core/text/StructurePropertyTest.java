package org.sourcecritic.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.sourcecritic.model.SegmentKind;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@NonNullByDefault({})
class StructurePropertyTest {

	private static final Set<SegmentKind> BESIDE_EACH_OTHER = Set.of(SegmentKind.HEADING, SegmentKind.PARAGRAPH,
			SegmentKind.BLOCK_QUOTATION, SegmentKind.TABLE, SegmentKind.NOTE);

	/** Pieces that texts with notes are made of, put together at random. */
	@Provide
	Arbitrary<String> texts() {
		return Arbitraries.of("The mill was sold", ".", ",", "1", "2", "3", "12", " ", " ", "\n", "\n", "\n\n", "[1]",
				"(2)", "¹", "²", "*", "† ", "peace.1 ", "“so”2", "63.2", "1,200", " 12 April", "1 Note one.", "2 Note",
				"3. Third", "12 (return) [", "]", "== A ==", "II. Two", "CAPITALS", "    deep", "a\tb", "x | y", "   ",
				"212  Head", "- ", "hyphen-\nated", "а б", "א", "😊", "\u00A0", "̈", "ll. 5–5ob", "\u2028", "\r")
				.list().ofMaxSize(120).map(parts -> String.join("", parts));
	}

	@Property(tries = 2_000)
	void segmentsLieInTheTextAndWhatIsReadIsInOneOnly(@ForAll("texts") String text) {
		var pageBreaks = new ArrayList<Integer>();
		for (var i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 7)) {
			pageBreaks.add(i);
		}

		var found = StructureFinder.segments(text, pageBreaks);

		assertThat(found).isSortedAccordingTo(Comparator.comparingInt(FoundSegment::start));
		var ranges = new ArrayList<TextRange>();
		for (var segment : found) {
			assertThat(segment.spans()).allSatisfy(span -> {
				assertThat(span.length()).isPositive();
				assertThat(span.end()).isLessThanOrEqualTo(text.length());
			});
			if (BESIDE_EACH_OTHER.contains(segment.kind())) {
				ranges.addAll(segment.spans());
			}
			segment.target().ifPresent(target -> {
				assertThat(found).contains(target);
				assertThat(target.label()).isEqualTo(segment.label());
				assertThat(segment.spans().getFirst().end()).isLessThanOrEqualTo(target.start());
			});
		}
		assertThat(overlapping(ranges)).isEmpty();
	}

	private static List<TextRange> overlapping(List<TextRange> ranges) {
		ranges.sort(null);
		var overlapping = new ArrayList<TextRange>();
		for (var i = 1; i < ranges.size(); i++) {
			if (ranges.get(i).start() < ranges.get(i - 1).end()) {
				overlapping.add(ranges.get(i));
			}
		}
		return overlapping;
	}
}
