package org.sourcecritic.core.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.CorpusImage;
import org.sourcecritic.core.FolderCopy;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.corpus.CorpusOperation.ImportDocuments;
import org.sourcecritic.core.text.TextDigest;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.model.SourceKind;

@NonNullByDefault({})
class ImportTest {

	private static final String TEXT = "First line \u2013 caf\u00E9.\nSecond \uD835\uDC00 line.\n";

	@TempDir
	Path folder;
	private CorpusStore store;

	@BeforeEach
	void open() throws Exception {
		store = CorpusStore.create(folder.resolve("corpus"), "Imports", "me");
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private IncomingDocument incoming(String path, String text, Map<String, String> card, Segment... segments)
			throws Exception {
		var file = folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.write(file, text.getBytes(StandardCharsets.UTF_16));
		return new IncomingDocument(file, "text/plain", text, List.of(segments), card, List.of());
	}

	private void load(IncomingDocument... documents) throws CorpusException {
		store.execute(new ImportDocuments("import", IncomingDocuments.of(List.of(documents))), null);
	}

	private List<String> ids() {
		return store.documents().stream().map(SourceDocument::getId).toList();
	}

	@Test
	void everyFileIsInItsPlace() throws Exception {
		var paragraph = ModelFactory.eINSTANCE.createSegment();
		paragraph.setId("p1");
		paragraph.setKind(SegmentKind.PARAGRAPH);
		load(incoming("in/Report 1.txt", TEXT,
				Map.of("title", "A \"Report\"\\", "author", "N. N.; M. M.", "issued", "1931", "language", "fr", "kind",
						"PRIMARY",
						"nature", "nonsense"),
				paragraph));
		var document = store.document("Report-1").orElseThrow();
		var corpus = store.folder();
		assertThat(corpus.resolve("texts/Report-1.txt")).hasContent(TEXT);
		assertThat(corpus.resolve(document.getOriginal()))
				.hasBinaryContent(TEXT.getBytes(StandardCharsets.UTF_16));
		assertThat(document.getOriginal()).isEqualTo("sources/Report 1.txt");
		assertThat(document.getTextDigest()).isEqualTo(TextDigest.of(TEXT));
		assertThat(document.getLength()).isEqualTo(TEXT.length());
		assertThat(document.getUuid()).hasSize(36);
		assertThat(document.getCard().getLanguage()).isEqualTo("fr");
		assertThat(document.getCard().getKind()).isEqualTo(SourceKind.PRIMARY);
		assertThat(document.getCard().getCslItem())
				.isEqualTo("{\"author\":[{\"literal\":\"N. N.\"},{\"literal\":\"M. M.\"}],"
						+ "\"issued\":{\"raw\":\"1931\"},\"nature\":\"nonsense\",\"title\":\"A \\\"Report\\\"\\\\\"}");
		assertThat(store.text("Report-1").segments()).extracting(Segment::getId).containsExactly("p1");
		assertThat(corpus.resolve(".sourcecritic/incoming")).isEmptyDirectory();
		store.close();
		try (var reader = CorpusStore.openForReading(corpus)) {
			assertThat(CorpusImage.of(reader)).isEqualTo(CorpusImage.of(store));
		}
	}

	@Test
	void namesAreToldApartInOrderOfPath() throws Exception {
		load(incoming("b/Note.txt", TEXT, Map.of()), incoming("a/note.txt", TEXT, Map.of()));
		load(incoming("c/NOTE.TXT", TEXT, Map.of()));
		assertThat(ids()).containsExactly("note", "Note-2", "NOTE-3");
		assertThat(store.documents()).extracting(SourceDocument::getOriginal).containsExactly("sources/note.txt",
				"sources/Note-2.txt", "sources/NOTE-3.TXT");
	}

	@Test
	void undoPutsEverythingIntoTheTrashAndRedoBringsItBack() throws Exception {
		var before = FolderCopy.digests(store.folder());
		load(incoming("in/a.txt", TEXT, Map.of()), incoming("in/b.txt", TEXT, Map.of()));
		store.save();
		var after = FolderCopy.digests(store.folder());
		var image = CorpusImage.of(store);
		for (var i = 0; i < 2; i++) {
			store.undo();
			assertThat(ids()).isEmpty();
			store.save();
			assertThat(FolderCopy.digests(store.folder())).isEqualTo(before);
			try (var trash = Files.walk(store.folder().resolve(".sourcecritic/trash"))) {
				assertThat(trash.filter(Files::isRegularFile)).hasSize(6);
			}
			store.redo();
			assertThat(CorpusImage.of(store)).isEqualTo(image);
			assertThat(store.text("a").text()).isEqualTo(TEXT);
			store.save();
			assertThat(FolderCopy.digests(store.folder())).isEqualTo(after);
		}
	}

	@Test
	void anImportWithClaimsIsNotUndoneUnderThem() throws Exception {
		load(incoming("in/a.txt", TEXT, Map.of()));
		var imported = store.history().getUndoOperation(store.undoContext());
		SmallCorpus.tag(store, SmallCorpus.set(store, "a"), "sourced", 0, 5);
		assertThat(store.history().undoOperation(imported, null, null).isOK()).isFalse();
		assertThat(ids()).containsExactly("a");
		assertThat(store.claims("a")).hasSize(1);
	}

	@Test
	void whatCannotBeStoredLeavesNothing() throws Exception {
		load(incoming("in/fine.txt", TEXT, Map.of()));
		store.save();
		var files = FolderCopy.digests(store.folder());
		for (var text : List.of("", "a\r\nb", "a\u0000", "\uFEFFa", "a\uD800", "a\uFFFF", "a\f")) {
			assertThatThrownBy(() -> load(incoming("in/x.txt", TEXT, Map.of()),
					new IncomingDocument(folder.resolve("in/y.txt"), "text/plain", text, List.of(), Map.of(),
							List.of())))
					.isInstanceOf(CorpusException.class).hasMessageContaining("y.txt");
		}
		Files.delete(folder.resolve("in/x.txt"));
		assertThatThrownBy(() -> load(new IncomingDocument(folder.resolve("in/x.txt"), "text/plain", TEXT, List.of(),
				Map.of(), List.of()))).isInstanceOf(CorpusException.class).hasMessageContaining("x.txt");
		assertThat(FolderCopy.digests(store.folder())).isEqualTo(files);
		assertThat(FolderCopy.journal(store.folder())).isEmpty();
		assertThat(store.folder().resolve(".sourcecritic/incoming")).isEmptyDirectory();
		assertThat(ids()).containsExactly("fine");
	}

	@Test
	void cancellingLeavesNothing() throws Exception {
		assertCancelled(incoming("in/a.txt", TEXT, Map.of()), 0);
	}

	@Test
	void cancellingBetweenTwoDocumentsLeavesNothing() throws Exception {
		assertCancelled(incoming("in/a.txt", TEXT, Map.of()), 1);
	}

	@Test
	void cancellingWhileTheDiskIsWaitedForLeavesNothing() throws Exception {
		assertCancelled(incoming("in/a.txt", TEXT, Map.of()), 2);
	}

	/** Cancels when this many of two documents are on the disk. */
	private void assertCancelled(IncomingDocument document, int when) {
		var monitor = new NullProgressMonitor();
		IncomingDocuments cancelled = (recipient, progress) -> {
			for (var i = 0; i <= 2; i++) {
				monitor.setCanceled(i == when);
				if (i < 2) {
					recipient.take(document);
				}
			}
		};
		var files = read(() -> FolderCopy.digests(store.folder()));
		assertThatThrownBy(() -> store.execute(new ImportDocuments("import", cancelled), monitor))
				.isInstanceOf(OperationCanceledException.class);
		assertThat(read(() -> FolderCopy.digests(store.folder()))).isEqualTo(files);
		assertThat(read(() -> FolderCopy.textsWaiting(store.folder()))).isEmpty();
		assertThat(ids()).isEmpty();
		assertThat(store.history().canUndo(store.undoContext())).isFalse();
	}

	@Test
	void theTextsAreOnTheDiskBeforeTheNextOneIsReadAndAreHeldByNobody() throws Exception {
		var texts = new ArrayList<WeakReference<String>>();
		var file = Files.writeString(folder.resolve("page.txt"), TEXT);
		IncomingDocuments many = (recipient, monitor) -> {
			for (var i = 0; i < 20; i++) {
				var text = TEXT + i;
				texts.add(new WeakReference<>(text));
				var id = recipient.take(new IncomingDocument(file, "text/plain", text, List.of(), Map.of(), List.of()));
				assertThat(read(() -> FolderCopy.textsWaiting(store.folder()))).containsEntry(id + ".txt", text)
						.hasSize(i + 1);
			}
			System.gc();
			assertThat(texts).filteredOn(text -> text.get() != null).as("texts that somebody holds")
					.hasSizeLessThanOrEqualTo(1);
		};

		store.execute(new ImportDocuments("import", many), null);

		assertThat(ids()).hasSize(20).startsWith("page", "page-2").endsWith("page-20");
		assertThat(store.text("page-20").text()).isEqualTo(TEXT + 19);
		store.undo();
		assertThat(ids()).isEmpty();
		Files.delete(file);
		store.redo();
		assertThat(store.text("page-20").text()).as("brought back without the file").isEqualTo(TEXT + 19);
	}

	@Test
	void aRefusedDocumentIsLeftOutAndTakesNoName() throws Exception {
		var good = incoming("in/a.txt", TEXT, Map.of());
		var gone = new IncomingDocument(folder.resolve("gone/a.txt"), "text/plain", TEXT, List.of(), Map.of(),
				List.of());
		var noFile = new IncomingDocument(folder.resolve("in"), "text/plain", TEXT, List.of(), Map.of(), List.of());
		var badCard = incoming("bad/a.txt", TEXT, Map.of("language", "\u0001"));
		var reasons = new ArrayList<String>();
		IncomingDocuments some = (recipient, monitor) -> {
			for (var document : List.of(gone, badCard, noFile, good, gone, good)) {
				try {
					recipient.take(document);
				} catch (RefusedDocumentException e) {
					reasons.add(e.reason());
					assertThat(e).hasMessage(document.source() + ": " + e.reason());
				}
			}
		};

		store.execute(new ImportDocuments("import", some), null);

		assertThat(ids()).containsExactly("a", "a-2");
		assertThat(reasons).hasSize(4).doesNotContain("");
		assertThat(FolderCopy.digests(store.folder()).keySet()).filteredOn(name -> name.startsWith("sources/"))
				.containsExactly("sources/a-2.txt", "sources/a.txt");
	}

	@Test
	void anImportThatBringsNothingIsNotRemembered() throws Exception {
		var events = new ArrayList<CorpusEvent>();
		store.addListener(events::add);

		store.execute(new ImportDocuments("import", (recipient, monitor) -> {
			// nothing could be read
		}), null);

		assertThat(events).isEmpty();
		assertThat(FolderCopy.journal(store.folder())).isEmpty();
		assertThat(store.undo()).isFalse();
		assertThat(store.folder().resolve(".sourcecritic/incoming")).doesNotExist();
	}

	@Test
	void othersTagAndSaveWhileDocumentsAreReadAndClosingEndsIt() throws Exception {
		load(incoming("in/a.txt", TEXT, Map.of()));
		var document = incoming("in/b.txt", TEXT, Map.of());
		var files = new TreeMap<String, String>();
		IncomingDocuments closing = (recipient, monitor) -> {
			recipient.take(document);
			inAnotherThread(() -> {
				SmallCorpus.tag(store, SmallCorpus.set(store, "a"), "sourced", 0, 5);
				store.save();
				store.close();
				files.putAll(FolderCopy.digests(store.folder()));
			});
			recipient.take(document);
		};

		assertThatThrownBy(() -> store.execute(new ImportDocuments("import", closing), null))
				.isInstanceOf(CorpusException.class).hasMessageContaining(store.folder().toString());

		assertThat(FolderCopy.digests(store.folder())).isEqualTo(files);
		try (var reader = CorpusStore.openForReading(store.folder())) {
			assertThat(reader.documentIds()).containsExactly("a");
			assertThat(reader.claims("a")).hasSize(1);
		}
	}

	@Test
	void oneImportWaitsForTheOtherUntilItIsCancelled() throws Exception {
		var a = incoming("in/a.txt", TEXT, Map.of());
		var cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		IncomingDocuments first = (recipient, monitor) -> {
			inAnotherThread(() -> assertThatThrownBy(
					() -> store.execute(new ImportDocuments("second", IncomingDocuments.of(List.of(a))), cancelled))
					.isInstanceOf(OperationCanceledException.class));
			recipient.take(a);
		};

		store.execute(new ImportDocuments("first", first), null);
		load(a);

		assertThat(ids()).containsExactly("a", "a-2");
	}

	private static void inAnotherThread(Attempt attempt) {
		CompletableFuture.runAsync(() -> read(() -> {
			attempt.make();
			return "";
		})).orTimeout(1, TimeUnit.MINUTES).join();
	}

	@FunctionalInterface
	private interface Attempt {
		void make() throws Exception;
	}

	private static <T> T read(Callable<T> reading) {
		try {
			return reading.call();
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void originalsKeepTheirNamesAsFarAsEveryFileSystemHoldsThem() throws Exception {
		var longName = "\u00E9".repeat(125) + ".txt";
		var names = List.of("-rf.txt", "\u0001bell\u007F.txt", "a\nb.txt", "50% \"off\" <now>?.txt", ".gitattributes",
				"Cafe\u0301.txt", "caf\u00E9.txt", "con.txt", "end. ", longName, "\uD835\uDC00.txt",
				"no.ending but long words");
		for (var name : names) {
			load(incoming("in/" + name, TEXT, Map.of()));
		}
		load(incoming("other/" + longName, TEXT, Map.of()));

		assertThat(store.documents()).extracting(SourceDocument::getOriginal).containsExactly("sources/-rf.txt",
				"sources/-bell-.txt", "sources/a-b.txt", "sources/50% -off- -now--.txt", "sources/-gitattributes",
				"sources/Caf\u00E9.txt", "sources/caf\u00E9-2.txt", "sources/-con.txt", "sources/end.-",
				"sources/" + "\u00E9".repeat(118) + ".txt", "sources/\uD835\uDC00.txt",
				"sources/no.ending but long words",
				"sources/" + "\u00E9".repeat(117) + "-2.txt");
		for (var document : store.documents()) {
			assertThat(store.folder().resolve(document.getOriginal()))
					.hasBinaryContent(TEXT.getBytes(StandardCharsets.UTF_16));
		}
		store.close();
		try (var reader = CorpusStore.openForReading(store.folder())) {
			assertThat(reader.problems()).isEmpty();
			assertThat(CorpusImage.of(reader)).isEqualTo(CorpusImage.of(store));
		}
	}

	@Test
	void filesThatBelongToNoDocumentAreNotOverwritten() throws Exception {
		var orphan = Files.writeString(store.folder().resolve("texts/a.txt"), "left over");
		load(incoming("in/a.txt", TEXT, Map.of()));
		assertThat(ids()).containsExactly("a-2");
		assertThat(orphan).hasContent("left over");
	}

	@Test
	void manyDocumentsAreImportedTogether() throws Exception {
		var many = new ArrayList<IncomingDocument>();
		for (var i = 0; i < 500; i++) {
			many.add(incoming("in/document " + i + ".txt", TEXT, Map.of()));
		}
		var start = System.nanoTime();
		load(many.toArray(IncomingDocument[]::new));
		System.out.printf("500 documents imported in %d ms%n", (System.nanoTime() - start) / 1_000_000);
		assertThat(ids()).hasSize(500);
		store.undo();
		assertThat(ids()).isEmpty();
		store.redo();
		assertThat(ids()).hasSize(500);
	}

	@Test
	void anUndoneImportLeavesNoSetBehindThatWasSavedMeanwhile() throws Exception {
		try (var store = SmallCorpus.with(folder.resolve("other"), "Nobody counted them.")) {
			var set = SmallCorpus.set(store, "d1");
			SmallCorpus.tag(store, set, "sourced", 0, 6);
			store.save();
			store.undo();
			store.undo();
			store.refresh();
			store.save();
			assertThat(store.documents()).isEmpty();
			assertThat(store.problems()).isEmpty();
			assertThat(store.folder().resolve("annotations").resolve(set.annotator()).resolve("d1.xmi")).doesNotExist();
			store.redo();
			store.redo();
			assertThat(store.claims(set)).hasSize(1);
		}
	}
}
