package org.sourcecritic.core.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
		store.execute(new ImportDocuments("import", List.of(documents)), null);
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
		var files = FolderCopy.digests(store.folder());
		var monitor = new NullProgressMonitor() {
			@Override
			public void worked(int work) {
				setCanceled(true);
			}
		};
		var operation = new ImportDocuments("import",
				List.of(incoming("in/a.txt", TEXT, Map.of()), incoming("in/b.txt", TEXT, Map.of())));
		assertThatThrownBy(() -> store.execute(operation, monitor)).isInstanceOf(OperationCanceledException.class);
		assertThat(FolderCopy.digests(store.folder())).isEqualTo(files);
		assertThat(store.folder().resolve(".sourcecritic/incoming")).isEmptyDirectory();
		assertThat(store.undo()).isFalse();
	}

	@Test
	void cancellingWhileTheDiskIsWaitedForLeavesNothing() throws Exception {
		var files = FolderCopy.digests(store.folder());
		var monitor = new NullProgressMonitor() {
			private int left = 2;

			@Override
			public void worked(int work) {
				left -= work;
				setCanceled(left == 0);
			}
		};
		var operation = new ImportDocuments("import",
				List.of(incoming("in/a.txt", TEXT, Map.of()), incoming("in/b.txt", TEXT, Map.of())));
		assertThatThrownBy(() -> store.execute(operation, monitor)).isInstanceOf(OperationCanceledException.class);
		assertThat(FolderCopy.digests(store.folder())).isEqualTo(files);
		assertThat(store.folder().resolve(".sourcecritic/incoming")).isEmptyDirectory();
		assertThat(store.undo()).isFalse();
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
