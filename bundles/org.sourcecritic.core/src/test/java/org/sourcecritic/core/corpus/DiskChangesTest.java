package org.sourcecritic.core.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.CorpusImage;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.corpus.CorpusEvent.CodebookChanged;
import org.sourcecritic.core.corpus.CorpusEvent.DocumentsChanged;
import org.sourcecritic.core.corpus.CorpusEvent.ProblemsChanged;
import org.sourcecritic.core.corpus.CorpusEvent.SetsReloaded;
import org.sourcecritic.core.corpus.CorpusOperation.ImportDocuments;
import org.sourcecritic.core.edit.ClaimEditing;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.QueryException;

@NonNullByDefault({})
class DiskChangesTest {

	private static final String TEXT = "The reeve wrote it down, the clerk wrote it again.";

	@TempDir
	Path folder;
	private CorpusStore store;
	private SetKey set;
	private Path setFile;
	private final List<CorpusEvent> events = Collections.synchronizedList(new ArrayList<>());

	@BeforeEach
	void open() throws Exception {
		store = SmallCorpus.with(folder, TEXT);
		set = SmallCorpus.set(store, "d1");
		add("a", 0);
		add("b", 4);
		add("c", 10);
		store.save();
		setFile = store.folder().resolve("annotations/" + set.annotator() + "/d1.xmi");
		store.addListener(events::add);
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private void add(String id, int start) throws Exception {
		SmallCorpus.add(store, set, SmallCorpus.annotation(id, "sourced", TEXT, start, start + 3));
	}

	private static void edit(Path file, String what, String with) throws Exception {
		var text = Files.readString(file);
		assertThat(text).contains(what);
		Files.writeString(file, text.replace(what, with));
	}

	private String note(String id) {
		return String.valueOf(store.claim(set, id).orElseThrow().annotation().getNote());
	}

	@Test
	void whatOthersWroteIsRead() throws Exception {
		edit(setFile, "id=\"b\"", "id=\"b\" note=\"theirs\"");
		store.refresh();
		assertThat(note("b")).isEqualTo("theirs");
		assertThat(events).containsExactly(new SetsReloaded(List.of(set)));
		events.clear();
		store.refresh();
		assertThat(events).isEmpty();
	}

	@Test
	void ourOwnWritingIsNoChange() throws Exception {
		add("d", 20);
		store.save();
		store.annotatorNamed("Somebody");
		importText("more");
		events.clear();
		store.refresh();
		store.save();
		store.refresh();
		assertThat(events).allMatch(CorpusEvent.Saved.class::isInstance);
	}

	private void importText(String name) throws Exception {
		var file = Files.writeString(folder.resolve(name + ".txt"), TEXT);
		store.execute(new ImportDocuments("import", IncomingDocuments.of(List.of(
				new IncomingDocument(file, "text/plain", TEXT, List.of(), java.util.Map.of(), List.of())))), null);
	}

	@Test
	void whatWeTouchedStaysOursAndTheRestIsTheirs() throws Exception {
		store.execute(ClaimEditing.changeNote(store.claim(set, "a").orElseThrow(), "ours"), null);
		store.execute(ClaimEditing.delete(List.of(store.claim(set, "c").orElseThrow())), null);
		add("d", 20);
		edit(setFile, "id=\"a\"", "id=\"a\" note=\"theirs\"");
		edit(setFile, "id=\"b\"", "id=\"b\" note=\"theirs\"");
		edit(setFile, "id=\"c\"", "id=\"c\" note=\"theirs\"");
		store.save();
		assertThat(store.claims(set)).extracting(Claim::id).containsExactly("a", "b", "d");
		assertThat(note("a")).isEqualTo("ours");
		assertThat(note("b")).isEqualTo("theirs");
		var image = CorpusImage.of(store);
		try (var reader = CorpusStore.openForReading(store.folder())) {
			assertThat(CorpusImage.of(reader)).isEqualTo(image);
		}
	}

	@Test
	void aSetDeletedOnDiskGoesButForWhatWeTouched() throws Exception {
		add("d", 20);
		Files.delete(setFile);
		store.refresh();
		assertThat(store.claims(set)).extracting(Claim::id).containsExactly("d");
		store.save();
		assertThat(setFile).content().contains("id=\"d\"").doesNotContain("id=\"a\"");
	}

	@Test
	void anUndoThatDoesNotFitAnyMoreIsRefusedAndForgotten() throws Exception {
		store.execute(ClaimEditing.changeNote(store.claim(set, "a").orElseThrow(), "ours"), null);
		store.save();
		edit(setFile, "note=\"ours\"", "note=\"theirs\"");
		store.refresh();
		assertThatThrownBy(() -> store.undo()).isInstanceOf(CorpusException.class);
		assertThat(note("a")).isEqualTo("theirs");
		assertThat(store.undo()).isTrue();
		assertThat(store.claims(set)).extracting(Claim::id).containsExactly("a", "b");
	}

	@Test
	void aSetThatBecomesUnreadableStaysInMemoryAndOnDisk() throws Exception {
		add("d", 20);
		var sound = Files.readString(setFile);
		Files.writeString(setFile, "<half");
		store.refresh();
		assertThat(events).anyMatch(ProblemsChanged.class::isInstance);
		assertThat(store.isEditable(set)).isFalse();
		assertThat(store.claims(set)).hasSize(4);
		assertThatThrownBy(() -> add("e", 20)).isInstanceOf(CorpusException.class);
		store.save();
		assertThat(setFile).hasContent("<half");
		Files.writeString(setFile, sound);
		store.refresh();
		assertThat(store.isEditable(set)).isTrue();
		assertThat(store.claims(set)).hasSize(4);
		store.save();
		assertThat(setFile).content().contains("id=\"d\"");
	}

	@Test
	void otherFilesAreReadAnewToo() throws Exception {
		var corpus = store.folder();
		edit(corpus.resolve("codebook.xmi"), "#1f62b0", "#000000");
		edit(corpus.resolve("annotators/" + set.annotator() + ".xmi"), "First reader", "First Reader");
		edit(corpus.resolve("documents/d1.xmi"), "text/plain", "text/html");
		store.refresh();
		assertThat(store.tag("sourced").orElseThrow().getColour()).isEqualTo("#000000");
		assertThat(store.annotator(set.annotator()).orElseThrow().getDisplayName()).isEqualTo("First Reader");
		assertThat(store.document("d1").orElseThrow().getMediaType()).isEqualTo("text/html");
		assertThat(events).contains(new CodebookChanged(), new DocumentsChanged(List.of("d1")));
	}

	@Test
	void aChangedTextMakesItsSetsReadOnly() throws Exception {
		assertThat(store.text("d1").text()).isEqualTo(TEXT);
		assertThat(store.isEditable(set)).isTrue();
		Files.writeString(store.folder().resolve("texts/d1.txt"), TEXT + "!");
		store.refresh();
		assertThat(store.text("d1").text()).isEqualTo(TEXT + "!");
		assertThat(store.isEditable(set)).isFalse();
		assertThatThrownBy(() -> store.undo()).isInstanceOf(CorpusException.class);
		assertThat(events).contains(new DocumentsChanged(List.of("d1")));
	}

	@Test
	void documentsAndAnnotatorsOfOthersComeAndGo() throws Exception {
		var corpus = store.folder();
		for (var name : new String[]{ "documents/d1.xmi", "texts/d1.txt" }) {
			Files.writeString(corpus.resolve(name.replace("d1", "d9")),
					Files.readString(corpus.resolve(name)).replace("id=\"d1\"", "id=\"d9\""));
		}
		edit(corpus.resolve("corpus.xmi"), "<documents>d1</documents>",
				"<documents>d9</documents>\n<documents>d1</documents>");
		store.refresh();
		assertThat(store.documents()).extracting(d -> d.getId()).containsExactly("d9", "d1");
		edit(corpus.resolve("corpus.xmi"), "<documents>d9</documents>", "");
		Files.delete(corpus.resolve("annotators/" + set.annotator() + ".xmi"));
		store.refresh();
		assertThat(store.documents()).extracting(d -> d.getId()).containsExactly("d1");
		assertThat(store.annotators()).isEmpty();
		Files.writeString(corpus.resolve("corpus.xmi"), "<");
		store.refresh();
		assertThat(store.documents()).hasSize(1);
		assertThat(store.problems()).isNotEmpty();
	}

	@Test
	void aChangeIsSeenWithinTwoSeconds() throws Exception {
		var seen = new CountDownLatch(1);
		store.addListener(event -> {
			if (event instanceof SetsReloaded) {
				seen.countDown();
			}
		});
		try (var watch = store.watch(Runnable::run)) {
			edit(setFile, "id=\"b\"", "id=\"b\" note=\"theirs\"");
			assertThat(seen.await(2, TimeUnit.SECONDS)).isTrue();
		}
		assertThat(note("b")).isEqualTo("theirs");
	}

	@Test
	void aChangeIsInTheIndexWithinTwoSeconds() throws Exception {
		store.index().bringUpToDate(new NullProgressMonitor());
		var changed = new CountDownLatch(1);
		try (var watch = store.watch(Runnable::run);
				var hearing = store.index().addListener(() -> {
					if (claims("tag:polemical") == 1) {
						changed.countDown();
					}
				})) {
			assertThat(claims("tag:polemical")).isZero();
			edit(setFile, "id=\"b\" tag=\"sourced\"", "id=\"b\" tag=\"polemical\"");
			assertThat(changed.await(2, TimeUnit.SECONDS)).isTrue();
		}
		assertThat(claims("tag:sourced")).isEqualTo(2);
	}

	private long claims(String query) {
		try (var snapshot = store.index().snapshot().orElseThrow()) {
			return snapshot.aggregate(query, List.of(ClaimField.TAG), new NullProgressMonitor()).total();
		} catch (CorpusException | QueryException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void readersSeeWhatTheWriterDidBeforeAndAfterItIsFolded() throws Exception {
		try (var reader = CorpusStore.openForReading(store.folder())) {
			var heard = new ArrayList<CorpusEvent>();
			reader.addListener(heard::add);
			add("d", 20);
			reader.refresh();
			assertThat(CorpusImage.of(reader)).isEqualTo(CorpusImage.of(store));
			assertThat(heard).contains(new SetsReloaded(List.of(set)));
			store.undo();
			importText("more");
			reader.refresh();
			assertThat(CorpusImage.of(reader)).isEqualTo(CorpusImage.of(store));
			store.save();
			reader.refresh();
			assertThat(CorpusImage.of(reader)).isEqualTo(CorpusImage.of(store));
			assertThat(reader.problems()).isEmpty();
		}
	}

	@Test
	void whatIsLeftAloneIsSavedByItself() throws Exception {
		var saved = new CountDownLatch(1);
		store.addListener(event -> {
			if (event instanceof CorpusEvent.Saved) {
				saved.countDown();
			}
		});
		add("d", 20);
		assertThat(saved.await(10, TimeUnit.SECONDS)).isTrue();
		assertThat(setFile).content().contains("id=\"d\"");
	}
}
