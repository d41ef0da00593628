package org.sourcecritic.core.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.CorpusImage;
import org.sourcecritic.core.FolderCopy;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.check.CorpusCheck;
import org.sourcecritic.core.corpus.CorpusOperation.ChangeCorrections;
import org.sourcecritic.core.corpus.CorpusOperation.ReplaceText;
import org.sourcecritic.core.corpus.CorpusOperation.Together;
import org.sourcecritic.core.structure.CorrectedStructure;
import org.sourcecritic.model.AnchorState;
import org.sourcecritic.model.Correction;
import org.sourcecritic.model.CorrectionSubject;

@NonNullByDefault({})
class ChangeCorrectionsTest {

	private static final String TEXT = "The upper mill\n\nIt was sold in 1871. Nobody knows to whom.";
	private static final String BETTER = "Chapter One. " + TEXT.replace(" Nobody knows to whom.", "");

	@TempDir
	private Path folder;

	@Test
	void givenCorrectionsWhenTheyAreUndoneAndRedoneThenJournalAndFileKnowIt() throws Exception {
		var store = SmallCorpus.with(folder, TEXT);
		var set = SmallCorpus.set(store, "d1");
		var heard = new ArrayList<CorpusEvent>();
		store.addListener(heard::add);

		store.execute(correct(set, null, heading("c2")), null);
		store.execute(new Together("both", List.of(correct(set, null, language("c1", "de")))), null);
		assertThat(heard).contains(new CorpusEvent.SetsReloaded(List.of(set)));
		assertThat(ids(store, set)).containsExactly("c1", "c2");
		store.undo();
		assertThat(ids(store, set)).containsExactly("c2");
		try (var reading = CorpusStore.openForReading(store.folder())) {
			assertThat(ids(reading, set)).as("from the journal").containsExactly("c2");
		}
		store.redo();
		store.close();

		try (var again = CorpusStore.openForReading(store.folder())) {
			assertThat(ids(again, set)).as("from the file").containsExactly("c1", "c2");
			assertThat(CorpusCheck.problems(again)).isEmpty();
		}
	}

	@Test
	void givenASetOfCorrectionsOnlyWhenTheLastIsTakenBackThenThereIsNoSet() throws Exception {
		try (var store = SmallCorpus.with(folder, TEXT)) {
			var set = SmallCorpus.set(store, "d1");
			var correction = language("c", "de");
			store.execute(correct(set, null, correction), null);
			store.save();
			store.execute(correct(set, correction, null), null);
			assertThat(ids(store, set)).isEmpty();
			store.undo();
			store.undo();
			store.save();
			assertThat(store.sets()).isEmpty();
		}
	}

	@Test
	void givenACorrectionWhenItIsChangedTwiceInOneOperationThenOneUndoTakesBothBack() throws Exception {
		try (var store = SmallCorpus.with(folder, TEXT)) {
			var set = SmallCorpus.set(store, "d1");
			var german = language("c", "de");
			store.execute(new ChangeCorrections("twice", List.of(new CorrectionChange(set, null, german),
					new CorrectionChange(set, german, language("c", "cs")))), null);
			assertThat(corrections(store, set)).extracting(Correction::getValue).containsExactly("cs");
			store.undo();
			assertThat(ids(store, set)).isEmpty();
		}
	}

	@Test
	void givenACorrectionWhenItIsUndoneThenTheStructureIsAsFound() throws Exception {
		try (var store = SmallCorpus.with(folder, TEXT)) {
			var set = SmallCorpus.set(store, "d1");
			store.execute(correct(set, null, language("c1", "de")), null);
			store.execute(correct(set, null, heading("c2")), null);
			assertThat(structure(store, set).segments()).singleElement()
					.satisfies(segment -> assertThat(segment.getId()).isEqualTo("c2"));
			store.undo();
			assertThat(structure(store, set).segments()).isEmpty();
			assertThat(structure(store, set).language()).contains("de");
		}
	}

	private static CorrectedStructure structure(CorpusStore store, SetKey set) throws CorpusException {
		return CorrectedStructure.of(store.text("d1"), store.set(set).orElseThrow());
	}

	@Test
	void whatDoesNotFitIsRefused() throws Exception {
		try (var store = SmallCorpus.with(folder, TEXT)) {
			var set = SmallCorpus.set(store, "d1");
			var correction = language("c", "de");
			store.execute(correct(set, null, correction), null);
			var image = CorpusImage.of(store);

			refused(store, correct(set, null, correction));
			refused(store, correct(set, correction, language("other", "de")));
			refused(store, correct(set, null, null));
			refused(store, correct(new SetKey("none", set.annotator()), null, correction));
			refused(store, correct(new SetKey("d1", "nobody"), null, correction));
			refused(store, correct(set, null, language("c\u0000", "de")));
			refused(store, correct(set, null, language("n", "no language")));
			var outside = heading("n");
			outside.getSpans().getFirst().setEnd(500);
			refused(store, correct(set, null, outside));
			assertThat(CorpusImage.of(store)).isEqualTo(image);
		}
	}

	private static void refused(CorpusStore store, CorpusOperation operation) {
		assertThatExceptionOfType(CorpusException.class).isThrownBy(() -> store.execute(operation, null));
	}

	@Test
	void givenCorrectionsWhenTheTextIsReplacedThenTheyGoWithTheirWordsAndComeBackExactly() throws Exception {
		try (var store = SmallCorpus.with(folder, TEXT)) {
			var set = SmallCorpus.set(store, "d1");
			store.execute(correct(set, null, heading("kept")), null);
			store.execute(correct(set, null, stretch("lost", "Nobody knows")), null);
			store.save();
			var before = CorpusImage.of(store);

			replace(store);
			assertThat(anchors(store, set)).containsExactly(AnchorState.MOVED, AnchorState.ORPHANED);
			assertThat(corrections(store, set).getFirst().getSpans().getFirst().getStart())
					.isEqualTo(BETTER.indexOf("The upper mill"));
			assertThat(CorpusCheck.problems(store)).singleElement().satisfies(problem -> {
				assertThat(problem.kind()).isEqualTo(CorpusCheck.Kind.ORPHANED_ANCHOR);
				assertThat(problem.annotation()).contains("lost");
			});
			store.save();
			store.undo();
			assertThat(CorpusImage.of(store)).isEqualTo(before);
		}
	}

	@Test
	void givenATextThatCameByAMergeWhenTheJournalSpeaksOfTheOldOneThenCorrectionsFollow() throws Exception {
		var theirs = folder.resolve("theirs");
		SetKey set;
		try (var store = SmallCorpus.with(folder, TEXT)) {
			set = SmallCorpus.set(store, "d1");
			store.execute(correct(set, null, heading("folded")), null);
			store.save();
			FolderCopy.of(store.folder(), theirs);
		}
		try (var other = CorpusStore.openForWriting(theirs, "other")) {
			replace(other);
		}
		try (var store = CorpusStore.openForWriting(folder.resolve("corpus"), "me")) {
			store.execute(correct(set, null, stretch("journal", "It was sold")), null);
			for (var file : List.of("texts/d1.txt", "documents/d1.xmi")) {
				Files.write(store.folder().resolve(file), Files.readAllBytes(theirs.resolve(file)));
			}
			store.refresh();
			assertThat(anchors(store, set)).containsExactly(AnchorState.MOVED, AnchorState.MOVED);
			var crashed = FolderCopy.of(store.folder(), folder.resolve("crashed"));
			try (var again = CorpusStore.openForReading(crashed)) {
				assertThat(CorpusImage.of(again)).isEqualTo(CorpusImage.of(store));
			}
		}
	}

	@Test
	void aFileWithTwoCorrectionsOfOneIdIsNotRead() throws Exception {
		Path file;
		try (var store = SmallCorpus.with(folder, TEXT)) {
			var set = SmallCorpus.set(store, "d1");
			store.execute(correct(set, null, language("c1", "de")), null);
			store.execute(correct(set, null, language("c2", "de")), null);
			store.save();
			file = store.folder().resolve("annotations/" + set.annotator() + "/d1.xmi");
		}
		Files.writeString(file, Files.readString(file).replace("c2", "c1"));
		try (var store = CorpusStore.openForReading(folder.resolve("corpus"))) {
			assertThat(store.problems()).singleElement()
					.satisfies(problem -> assertThat(problem.file()).isEqualTo(file));
		}
	}

	private void replace(CorpusStore store) throws Exception {
		var file = Files.writeString(folder.resolve("better.txt"), BETTER);
		store.execute(new ReplaceText("replace", "d1",
				new IncomingDocument(file, "text/plain", BETTER, List.of(), Map.of(), List.of()),
				Set.of("first-reader")), null);
	}

	private static List<Correction> corrections(CorpusStore store, SetKey set) {
		return store.set(set).map(s -> List.copyOf(s.getCorrections())).orElse(List.of());
	}

	private static List<String> ids(CorpusStore store, SetKey set) {
		return corrections(store, set).stream().map(EcoreUtil::getID).toList();
	}

	private static List<AnchorState> anchors(CorpusStore store, SetKey set) {
		return corrections(store, set).stream().map(c -> c.getSpans().getFirst().getAnchor()).toList();
	}

	private static CorpusOperation correct(SetKey set, Correction before, Correction after) {
		return new ChangeCorrections("correct", List.of(new CorrectionChange(set, before, after)));
	}

	private static Correction heading(String id) {
		return stretch(id, "The upper mill");
	}

	private static Correction stretch(String id, String words) {
		var start = TEXT.indexOf(words);
		return SmallCorpus.correction(id, CorrectionSubject.SEGMENT, "HEADING", TEXT, start, start + words.length());
	}

	private static Correction language(String id, String tag) {
		return SmallCorpus.correction(id, CorrectionSubject.LANGUAGE, tag, TEXT);
	}
}
