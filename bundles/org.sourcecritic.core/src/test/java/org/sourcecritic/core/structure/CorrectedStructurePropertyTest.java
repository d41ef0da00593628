package org.sourcecritic.core.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.text.OffsetFault;
import org.sourcecritic.model.Correction;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.xmi.ModelXmi;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

@NonNullByDefault({})
class CorrectedStructurePropertyTest {

	@Property(tries = 200)
	void withoutCorrectionsNothingChanges(@ForAll long seed) {
		var found = new RandomStructure(seed).found();
		assertThat(lines(corrected(found, List.of()))).isEqualTo(lines(found.segments()));
	}

	@Property(tries = 2000)
	void correctingOnceMoreChangesNothing(@ForAll long seed) {
		var random = new RandomStructure(seed);
		var found = random.found();
		var corrections = random.corrections();
		var once = corrected(found, corrections);
		assertThat(lines(corrected(on(found, once), corrections))).isEqualTo(lines(once));
	}

	@Property(tries = 1000)
	void everySegmentHasAPlaceAndEveryTargetIsThere(@ForAll long seed) {
		var random = new RandomStructure(seed);
		var found = random.found();
		var segments = corrected(found, random.corrections());
		assertThat(segments).extracting(Segment::getId).doesNotHaveDuplicates()
				.containsAll(segments.stream().map(Segment::getTarget).filter(Objects::nonNull).toList());
		assertThat(segments).allSatisfy(segment -> assertThat(segment.getSpans()).isNotEmpty()
				.allMatch(span -> OffsetFault.of(found.text(), span.getStart(), span.getEnd()).isEmpty()));
	}

	@Property(tries = 500)
	void theOrderOfCorrectionsAndWhatWasFoundDoNotMatterNorChange(@ForAll long seed) {
		var random = new RandomStructure(seed);
		var found = random.found();
		var before = lines(found.segments());
		var corrections = random.corrections();
		assertThat(lines(corrected(found, corrections.reversed()))).isEqualTo(lines(corrected(found, corrections)));
		assertThat(lines(found.segments())).isEqualTo(before);
	}

	private static List<Segment> corrected(DocumentText text, Collection<Correction> corrections) {
		return CorrectedStructure.of(text, corrections).segments();
	}

	private static DocumentText on(DocumentText found, List<Segment> segments) {
		return new DocumentText(found.document(), found.text(), found.digest(), segments);
	}

	private static List<String> lines(List<Segment> segments) {
		return segments.stream().map(ModelXmi::writeLine).toList();
	}
}
