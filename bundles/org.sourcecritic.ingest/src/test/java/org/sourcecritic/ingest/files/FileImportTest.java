package org.sourcecritic.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation.ImportDocuments;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.IncomingDocuments;
import org.sourcecritic.ingest.DocumentReader;
import org.sourcecritic.ingest.DocumentReaders;
import org.sourcecritic.ingest.ReadDocument;

class FileImportTest {

	private static final Locale BEFORE = Locale.getDefault();

	private final Path folder;
	private final Path in;
	private final CorpusStore store;

	FileImportTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		this.in = Files.createDirectory(folder.resolve("in"));
		this.store = CorpusStore.create(folder.resolve("corpus"), "Imports", "me");
	}

	@BeforeEach
	void inEnglish() {
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void close() throws CorpusException {
		Locale.setDefault(BEFORE);
		store.close();
	}

	@Test
	void everyBadFileIsNamedWithItsReasonAndTheOthersAreIn() throws Exception {
		write("good.txt", "One.\fTwo.");
		write("also good", "Three.");
		write("program.txt", new byte[]{ 0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0 });
		write("picture.txt", new byte[]{ (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13 });
		write("packed.txt", packed());
		write("latin.txt", "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
		write("scan.pdf", "%PDF-1.7");
		write("empty.txt", "");
		write("noise.txt", new byte[]{ 1, 2, 3 });

		ImportReport report = load(new FileImport(all(), DocumentReaders.builtIn(), Map.of("genre", "letter")));

		assertThat(store.documentIds()).containsExactly("also-good", "good");
		assertThat(report.imported()).containsExactly(new ImportedFile(in.resolve("also good"), "also-good", 6, 1),
				new ImportedFile(in.resolve("good.txt"), "good", 9, store.text("good").segments().size()));
		assertThat(report.remarks()).containsExactly(
				new FileRemark(in.resolve("good.txt"), "A form feed became a page break at offset 4"));
		assertThat(report.failed()).containsExactly(failed("empty.txt", "holds no text"),
				failed("latin.txt", "is not valid UTF-8 at byte 3 (line 1); save it as UTF-8"),
				failed("noise.txt", "holds no text"),
				failed("packed.txt", "is not valid UTF-8 at byte 1 (line 1); save it as UTF-8"),
				failed("picture.txt", "is not valid UTF-8 at byte 0 (line 1); save it as UTF-8"),
				failed("program.txt", "has a NUL byte in line 1; it may be no text"),
				failed("scan.pdf", "files of this kind can't be read"));
		assertThat(report.isFlawless()).isFalse();
		assertThat(store.document("good").orElseThrow().getCard().getGenre()).isEqualTo("letter");
		store.undo();
		assertThat(store.documentIds()).isEmpty();
	}

	@Test
	void theSameNameInManyFoldersIsNumberedInTheOrderOfThePaths() throws Exception {
		for (String name : List.of("b/Page.txt", "a/page.txt", "a/deep/page.md", "c/page.txt")) {
			write(name, name);
		}

		load(new FileImport(all(), DocumentReaders.builtIn(), Map.of()));

		assertThat(store.documentIds()).containsExactly("page", "page-2", "Page-3", "page-4");
		assertThat(store.text("page").text()).isEqualTo("a/deep/page.md");
		assertThat(store.text("page-2").text()).isEqualTo("a/page.txt");
		assertThat(store.text("Page-3").text()).isEqualTo("b/Page.txt");
	}

	@Test
	void filesMayBeCalledWhateverTheSystemAllows() throws Exception {
		List<String> names = List.of("-rf.txt", "new\nline.txt", "\"quoted' `name`.txt", "100%s %n.txt",
				"\uD83D\uDE0A.txt",
				"Cafe\u0301.txt", "Caf\u00E9.txt", "back\\slash.txt", "bell\u0007.txt", " .txt", "a", "~", "*?<>|:.txt",
				"x".repeat(251) + ".txt", "\u05E9\u05C1\u05DC\u05D5\u05DD.txt", "{0}.txt");
		for (String name : names) {
			writeIfLegal(name);
		}

		ImportReport report = load(new FileImport(all(), DocumentReaders.builtIn(), Map.of()));

		assertThat(report.failed()).isEmpty();
		assertThat(report.imported()).hasSize(names.size());
		for (ImportedFile file : report.imported()) {
			assertThat(store.text(file.document()).text())
					.isEqualTo(String.valueOf(file.file().getFileName()).replace('\u0007', '\uFFFD'));
			assertThat(store.folder().resolve(store.document(file.document()).orElseThrow().getOriginal()))
					.hasSameBinaryContentAs(file.file());
		}
		store.close();
		try (CorpusStore reader = CorpusStore.openForReading(store.folder())) {
			assertThat(reader.problems()).isEmpty();
			assertThat(reader.documents()).hasSize(names.size());
		}
	}

	@Test
	void filesThatVanishMeanwhileAreNamed() throws Exception {
		write("a.txt", "A.");
		write("b.txt", "B.");
		write("c.txt", "C.");
		write("d.txt", "D.");
		var files = new FileImport(all(), DocumentReaders.builtIn(), Map.of());
		IncomingDocuments vanishing = (recipient, monitor) -> files.handOver(document -> {
			String name = String.valueOf(document.source().getFileName());
			if (name.equals("a.txt")) {
				delete("b.txt");
			} else if (name.equals("c.txt")) {
				delete("c.txt");
			}
			return recipient.take(document);
		}, monitor);

		store.execute(new ImportDocuments("import", vanishing), null);

		assertThat(store.documentIds()).containsExactly("a", "d");
		assertThat(files.report().failed()).containsExactly(failed("b.txt", "there is no such file"),
				failed("c.txt", "it does not exist"));
	}

	@Test
	void nextToNothingIsReadBeforeItIsTaken() throws Exception {
		for (int i = 0; i < 5; i++) {
			write(i + ".txt", "Text " + i);
		}
		List<String> steps = new ArrayList<>();
		DocumentReader reader = new Reader((file, monitor) -> {
			steps.add("read " + file.getFileName());
			return new ReadDocument("text/plain", "Text", List.of(), Map.of(), List.of());
		});

		new FileImport(all(), List.of(reader), Map.of()).handOver(document -> {
			steps.add("take " + document.source().getFileName());
			return "id";
		}, new NullProgressMonitor());

		assertThat(steps).startsWith("read 0.txt", "take 0.txt", "read 1.txt", "take 1.txt").hasSize(10);
	}

	@Test
	void aReaderThatBreaksDownOnOneFileDoesNotKeepTheOthersOut() throws Exception {
		write("a.txt", "A.");
		write("b.txt", "B.");
		DocumentReader reader = new Reader((file, monitor) -> {
			if (file.endsWith("a.txt")) {
				throw new IllegalStateException("no page 3");
			}
			return new ReadDocument("text/plain", "B.", List.of(), Map.of(), List.of());
		});

		ImportReport report = load(new FileImport(all(), List.of(reader), Map.of()));

		assertThat(store.documentIds()).containsExactly("b");
		assertThat(report.failed()).singleElement().extracting(FailedFile::reason).asString().contains("no page 3");
	}

	@Test
	void progressIsToldFileByFileAndCancellingLeavesNothing() throws Exception {
		write("a.txt", "A.");
		write("b.txt", "B.");
		write("c.txt", "C.");
		List<String> told = new ArrayList<>();
		NullProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			@NonNullByDefault({})
			public void subTask(String name) {
				told.add(name);
				setCanceled(name.startsWith("2 of 3"));
			}
		};
		var files = new FileImport(all(), DocumentReaders.builtIn(), Map.of());

		assertThatThrownBy(() -> store.execute(new ImportDocuments("import", files), monitor))
				.isInstanceOf(OperationCanceledException.class);

		assertThat(told).contains("1 of 3: a.txt", "2 of 3: b.txt").doesNotContain("3 of 3: c.txt");
		assertThat(store.documentIds()).isEmpty();
		assertThat(store.undo()).isFalse();
	}

	private ImportReport load(FileImport files) throws CorpusException {
		store.execute(new ImportDocuments("import", files), null);
		return files.report();
	}

	private SourceFiles all() {
		return SourceFiles.of(List.of(in), new NullProgressMonitor());
	}

	private FailedFile failed(String name, String reason) {
		return new FailedFile(in.resolve(name), reason);
	}

	private void write(String name, String text) throws IOException {
		write(name, text.getBytes(StandardCharsets.UTF_8));
	}

	private void write(String name, byte[] bytes) throws IOException {
		Path file = in.resolve(name);
		Files.createDirectories(file.getParent());
		Files.write(file, bytes);
	}

	private void writeIfLegal(String name) throws IOException {
		try {
			write(name, name);
		} catch (InvalidPathException e) {
			System.out.println("skipped: this system has no file called " + name);
			assumeTrue(false, name);
		}
	}

	private void delete(String name) {
		try {
			Files.delete(in.resolve(name));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static byte[] packed() throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var out = new GZIPOutputStream(bytes)) {
			out.write("A text that is packed.".getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	private interface Reading {
		ReadDocument read(Path file, IProgressMonitor monitor);
	}

	/** Reads every file in a way of its own. */
	private record Reader(Reading reading) implements DocumentReader {

		@Override
		public String id() {
			return "test";
		}

		@Override
		public Set<String> mediaTypes() {
			return Set.of("text/plain");
		}

		@Override
		public Set<String> fileEndings() {
			return Set.of("txt");
		}

		@Override
		public boolean accepts(Path file, byte[] head) {
			return true;
		}

		@Override
		public ReadDocument read(Path file, IProgressMonitor monitor) {
			return reading.read(file, monitor);
		}
	}
}
