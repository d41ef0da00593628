package org.sourcecritic.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.corpus.CorpusStore;

class SourceFilesTest {

	private static final Locale BEFORE = Locale.getDefault();

	private final Path folder;

	SourceFilesTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@BeforeAll
	static void inEnglish() {
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterAll
	static void inTheLanguageAsItWas() {
		Locale.setDefault(BEFORE);
	}

	@Test
	void foldersAreReadToTheirEndsInTheOrderOfThePaths() throws IOException {
		file("in/b.txt");
		file("in/a/z.txt");
		file("in/a/deep/er/x.txt");
		file("in/.hidden.txt");
		file("in/.git/config");
		file("alone.txt");

		SourceFiles found = of(folder.resolve("in"), folder.resolve("alone.txt"));

		assertThat(names(found.files())).containsExactly("alone.txt", "in/a/deep/er/x.txt", "in/a/z.txt", "in/b.txt");
		assertThat(found.failed()).isEmpty();
		assertThat(found.remarks()).isEmpty();
	}

	@Test
	void whatIsNamedComesAsOftenAndEvenIfHiddenAndWhatIsFoundComesOnce() throws IOException {
		Path a = file("in/a.txt");
		file("in/sub/b.txt");
		Path hidden = file("in/.hidden/.c.txt");

		SourceFiles found = of(a, a, hidden, folder.resolve("in/sub"), folder.resolve("in"), folder.resolve("in"),
				hidden.getParent(), folder.resolve("none.txt"));

		assertThat(names(found.files())).containsExactly("in/.hidden/.c.txt", "in/a.txt", "in/a.txt", "in/sub/b.txt",
				"none.txt");
		assertThat(found.failed()).isEmpty();
	}

	@Test
	void aLoopOfLinksIsSaidOnceAndNothingIsReadTwice() throws IOException {
		file("in/one/a.txt");
		file("in/two/b.txt");
		link("in/loop", "in");
		link("in/one/two", "in/two");
		link("in/two/one", "in/one");
		link("in/again.txt", "in/two/b.txt");

		SourceFiles found = of(folder.resolve("in"));

		assertThat(names(found.files())).containsExactly("in/one/a.txt", "in/two/b.txt");
		assertThat(names(found.remarks().stream().map(FileRemark::file).toList())).containsExactly("in/again.txt",
				"in/loop", "in/one/two", "in/two/one");
		assertThat(found.remarks()).extracting(FileRemark::message)
				.containsOnly("is a link to what is read already");
		assertThat(found.failed()).isEmpty();
	}

	@Test
	void linksToOtherPlacesAreFollowedToTheirEnds() throws IOException {
		file("far/c.txt");
		file("farther/d.txt");
		file("single.txt");
		file("in/a.txt");
		link("in/far", "far");
		link("far/farther", "farther");
		link("farther/back", "in");
		link("in/single", "single.txt");
		link("in/nowhere", "gone.txt");
		Files.createSymbolicLink(folder.resolve("in/itself"), Path.of("itself"));

		SourceFiles found = of(folder.resolve("in"));

		assertThat(names(found.files())).containsExactly("in/a.txt", "in/far/c.txt", "in/far/farther/d.txt",
				"in/single");
		assertThat(names(found.remarks().stream().map(FileRemark::file).toList()))
				.containsExactly("in/far/farther/back");
		assertThat(found.failed()).containsExactly(
				new FailedFile(folder.resolve("in/itself"), "is a link that leads nowhere"),
				new FailedFile(folder.resolve("in/nowhere"), "is a link that leads nowhere"));
	}

	@Test
	void aNamedLinkToAFolderIsReadAndOneThatIsNamedTwiceIsReadOnce() throws IOException {
		file("far/c.txt");
		link("near", "far");

		assertThat(names(of(folder.resolve("near")).files())).containsExactly("near/c.txt");
		assertThat(names(of(folder.resolve("near"), folder.resolve("far")).files())).containsExactly("far/c.txt");
	}

	@Test
	void aCorpusIsLeftOutAndAFolderWithoutFilesIsNamed() throws Exception {
		CorpusStore.create(folder.resolve("in/corpus"), "Letters", "me").close();
		link("in/link", "in/corpus");
		Files.createDirectories(folder.resolve("empty/er"));

		SourceFiles found = of(folder.resolve("in"), folder.resolve("in/corpus"), folder.resolve("empty"));

		assertThat(found.files()).isEmpty();
		assertThat(found.remarks()).extracting(FileRemark::file).containsExactly(folder.resolve("in/corpus"),
				folder.resolve("in/link"));
		assertThat(found.failed()).containsExactly(
				new FailedFile(folder.resolve("empty"), "is a folder without files"),
				new FailedFile(folder.resolve("in/corpus"), "is a corpus, its texts are documents already"));
	}

	@Test
	void aFolderThatMayNotBeReadIsNamed() throws IOException {
		file("in/a.txt");
		Path closed = file("in/closed/b.txt").getParent();
		Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
		boolean readable = Files.isReadable(closed);
		try {
			if (readable) {
				System.out.println("skipped: this user may read everything");
			}
			assumeTrue(!readable, "this user may read everything");

			SourceFiles found = of(folder.resolve("in"));

			assertThat(names(found.files())).containsExactly("in/a.txt");
			assertThat(found.failed()).containsExactly(new FailedFile(closed, "may not be read"));
		} finally {
			Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
		}
	}

	@Test
	void cancellingEndsTheSearch() throws IOException {
		file("in/a.txt");
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);

		assertThatThrownBy(() -> SourceFiles.of(List.of(folder.resolve("in")), cancelled))
				.isInstanceOf(OperationCanceledException.class);
	}

	private Path file(String name) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, "A text.");
	}

	private void link(String name, String target) throws IOException {
		Files.createSymbolicLink(folder.resolve(name), folder.resolve(target));
	}

	private List<String> names(List<Path> files) {
		return files.stream().map(file -> folder.relativize(file).toString()).toList();
	}

	private static SourceFiles of(Path... named) {
		return SourceFiles.of(Stream.of(named).toList(), new NullProgressMonitor());
	}
}
