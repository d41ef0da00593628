package org.sourcecritic.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.CorpusImage;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.structure.CorrectedStructure;
import org.sourcecritic.core.structure.NumberNotation;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Apparatus;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

@NonNullByDefault({})
class CorrectingTest {

	private static final String TEXT = "The Mill\nIt was sold for 1.234 in spring.";

	@TempDir
	Path folder;
	private CorpusStore store;
	private SetKey set;

	@BeforeEach
	void open() throws Exception {
		store = SmallCorpus.with(folder, TEXT);
		set = SmallCorpus.set(store, "d1");
	}

	private Correcting correcting() {
		return Correcting.of(store, set);
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	@Test
	void whatAPersonSaysHoldsAndIsUndone() throws Exception {
		var before = CorpusImage.of(store);
		store.execute(correcting().language("de"), null);
		store.execute(correcting().language("uk"), null);
		store.execute(correcting().numbers(NumberNotation.POINT_AND_COMMA), null);
		store.execute(correcting().apparatus(Apparatus.STRIPPED), null);
		store.execute(correcting().segment(TEXT, List.of(new TextRange(0, 8)), Optional.of(SegmentKind.HEADING)), null);

		var corrected = CorrectedStructure.of(store.text("d1"), store.set(set).orElseThrow());
		assertThat(corrected.language()).contains("uk");
		assertThat(corrected.numbers()).contains(NumberNotation.POINT_AND_COMMA);
		assertThat(corrected.apparatus()).contains(Apparatus.STRIPPED);
		assertThat(corrected.segments()).extracting(Segment::getKind).contains(SegmentKind.HEADING);
		for (var i = 0; i < 5; i++) {
			store.undo();
		}
		assertThat(CorpusImage.of(store)).isEqualTo(before);
	}

	@Test
	void theItemIsCorrectedVariableByVariable() throws Exception {
		store.execute(correcting().item("title", "The Mill"), null);
		store.execute(correcting().item("author", " A. Huber = B. "), null);
		store.execute(correcting().item("title", "Mills"), null);
		store.execute(correcting().item("issued", ""), null);

		assertThat(CorrectedStructure.of(store.text("d1"), store.set(set).orElseThrow()).item())
				.containsExactlyInAnyOrderEntriesOf(Map.of("title", "Mills", "author", "A. Huber = B.", "issued", ""));
	}

	@Test
	void aMarkerLeadsToTheNoteThatAPersonNames() throws Exception {
		var note = new TextRange(TEXT.indexOf("It"), TEXT.length());
		store.execute(correcting().segment(TEXT, List.of(note), Optional.of(SegmentKind.NOTE)), null);
		store.execute(correcting().link(TEXT, new TextRange(0, 3), Optional.of(note)), null);

		assertThat(CorrectedStructure.of(store.text("d1"), store.set(set).orElseThrow()).segments())
				.filteredOn(segment -> segment.getKind() == SegmentKind.NOTE_MARKER).singleElement()
				.satisfies(marker -> assertThat(marker.getTarget()).isNotNull());
	}

	@Test
	void whatIsNoHeadingIsNoneAnyMore() throws Exception {
		var range = List.of(new TextRange(0, 8));
		store.execute(correcting().segment(TEXT, range, Optional.of(SegmentKind.HEADING)), null);
		store.execute(correcting().segment(TEXT, range, Optional.empty()), null);

		assertThat(CorrectedStructure.of(store.text("d1"), store.set(set).orElseThrow()).segments())
				.extracting(Segment::getKind).doesNotContain(SegmentKind.HEADING);
	}
}
