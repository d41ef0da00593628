package org.sourcecritic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.corpus.CorpusOperation.ImportDocuments;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.corpus.IncomingDocument;
import org.sourcecritic.core.corpus.IncomingDocuments;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.edit.ClaimEditing;
import org.sourcecritic.core.edit.NewClaim;
import org.sourcecritic.core.edit.Correcting;
import org.sourcecritic.core.structure.CorrectedStructure;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Apparatus;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

@NonNullByDefault({})
class ClaimsOnFiguresTest {

	private static final String TEXT = "They had 300 mules. They sold 20 of them.1\n\n1 Book of rents, leaf 4.\n";
	private static final FigureInText MULES = figure("300", Sourcing.MARKED_LATER, Optional.of("note-marker-1"));
	private static final FigureInText SOLD = figure("20", Sourcing.MARKED, Optional.of("note-marker-1"));

	@TempDir
	private Path folder;
	private CorpusStore store;
	private SetKey anna;

	private static FigureInText figure(String words, Sourcing sourcing, Optional<String> marker) {
		int start = TEXT.indexOf(words);
		return SmallFigures.inText(SmallFigures.number(new TextRange(start, start + words.length()), words), sourcing,
				marker);
	}

	@BeforeEach
	void makeCorpus() throws Exception {
		store = CorpusStore.create(folder.resolve("corpus"), "Test", "Anna");
		var file = Files.writeString(folder.resolve("one.txt"), TEXT);
		store.execute(new ImportDocuments("import", IncomingDocuments.of(List
				.of(new IncomingDocument(file, "text/plain", TEXT, List.of(), Map.of(), List.of())))), null);
		anna = new SetKey("one", store.annotatorNamed("Anna").getSlug());
	}

	@AfterEach
	void closeCorpus() throws Exception {
		store.close();
	}

	@Test
	void whoHasTaggedAFigureIsToldAndOthersAreNot() throws Exception {
		tag("estimated", SOLD, Optional.empty());
		tag("polemical", MULES, Optional.empty());

		assertThat(claims().taggedBy(SOLD)).containsExactly("anna");
		assertThat(claims().taggedBy(MULES)).isEmpty();
	}

	@Test
	void aLaterNoteReachesBackOnceAClaimOnTheFigureHasIt() throws Exception {
		assertThat(claims().grade(SOLD)).isEqualTo(SourceGrade.MARKED);
		assertThat(claims().grade(MULES)).isEqualTo(SourceGrade.MARKED_LATER);
		var note = claims().marker(MULES).orElseThrow().getTarget();
		assertThat(note).isEqualTo("note-1");

		tag("sourced", MULES, Optional.of(citation(note)));

		assertThat(claims().grade(MULES)).isEqualTo(SourceGrade.REACHED);
	}

	@Test
	void aFigureIsNotBareInATextThatHasLostItsNotes() throws Exception {
		var bare = figure("300", Sourcing.BARE, Optional.empty());
		assertThat(claims().grade(bare)).isEqualTo(SourceGrade.BARE);

		store.execute(Correcting.of(store, anna).apparatus(Apparatus.STRIPPED), null);

		assertThat(claims().grade(bare)).isEqualTo(SourceGrade.STRIPPED);
	}

	@Test
	void theFiguresOfADocumentAreReadByItsStructure() throws Exception {
		var text = store.text("one");
		var figures = DocumentFigures.of(store.document("one").orElseThrow(), text,
				CorrectedStructure.of(text, List.of()));

		assertThat(figures.readings()).containsAll(figures.figures());
	}

	private static Segment marker() {
		var marker = segment(SegmentKind.NOTE_MARKER, "note-marker-1", TEXT.indexOf('1'), TEXT.indexOf('1') + 1);
		marker.setTarget("note-1");
		return marker;
	}

	private static Segment note() {
		return segment(SegmentKind.NOTE, "note-1", TEXT.lastIndexOf('1'), TEXT.length() - 1);
	}

	private static Segment segment(SegmentKind kind, String id, int start, int end) {
		var segment = ModelFactory.eINSTANCE.createSegment();
		segment.setId(id);
		segment.setKind(kind);
		segment.getSpans().add(ClaimEditing.span(TEXT, new TextRange(start, end)));
		return segment;
	}

	private static Citation citation(String note) {
		var citation = ModelFactory.eINSTANCE.createCitation();
		citation.setNoteSegment(note);
		return citation;
	}

	private void tag(String tag, FigureInText figure, Optional<Citation> citation) throws Exception {
		store.execute(ClaimEditing.tagAll(store, anna, tag, List.of(new NewClaim(figure.spans(), annotation -> citation
				.ifPresent(annotation.getCitations()::add)))).orElseThrow(), null);
	}

	private ClaimsOnFigures claims() throws Exception {
		var stored = store.text("one");
		var text = new DocumentText("one", stored.text(), stored.digest(), List.of(marker(), note()));
		var structure = store.set(anna).map(set -> CorrectedStructure.of(text, set))
				.orElseGet(() -> CorrectedStructure.of(text, List.of()));
		return ClaimsOnFigures.of(store, store.document("one").orElseThrow(), structure);
	}
}
