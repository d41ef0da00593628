package org.sourcecritic.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcecritic.core.FolderCopy;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.SmallDisk;
import org.sourcecritic.core.corpus.CorpusStore;

/** Whatever becomes of the index, what it counts is right. */
@NonNullByDefault({})
class DamagedIndexTest {

	private static final String TEXT = "The dyke broke twice. Some 300 people drowned the clerk wrote.";
	private static final NullProgressMonitor MONITOR = new NullProgressMonitor();

	@TempDir
	Path folder;
	private Path corpus;

	@BeforeEach
	void makeIndex() throws Exception {
		try (var store = SmallCorpus.with(folder, TEXT, TEXT)) {
			var random = new Random(5);
			for (var i = 0; i < 40; i++) {
				SmallCorpus.add(store, SmallCorpus.set(store, random.nextBoolean() ? "d1" : "d2"),
						new RandomAnnotation(random).on(TEXT, "a" + i));
			}
			store.index().bringUpToDate(MONITOR);
			corpus = store.folder();
		}
		assertThat(files()).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 })
	void aBitThatFellOver(int which) throws Exception {
		var random = new Random(which);
		for (var file : files()) {
			var bytes = Files.readAllBytes(file);
			if (bytes.length > 0) {
				bytes[random.nextInt(bytes.length)] ^= 1 << random.nextInt(8);
				Files.write(file, bytes);
			}
		}
		assertCountsAreRight(corpus);
	}

	@Test
	void everySingleFileCutShortOrGone() throws Exception {
		var whole = FolderCopy.of(corpus, folder.resolve("whole"));
		for (var file : files()) {
			var name = corpus.relativize(file);
			var cut = FolderCopy.of(whole, folder.resolve("cut-" + file.getFileName()));
			Files.write(cut.resolve(name), java.util.Arrays.copyOf(Files.readAllBytes(file), 10));
			assertCountsAreRight(cut);
			var gone = FolderCopy.of(whole, folder.resolve("gone-" + file.getFileName()));
			Files.delete(gone.resolve(name));
			assertCountsAreRight(gone);
		}
	}

	@Test
	void somethingElseInItsPlace() throws Exception {
		FolderCopy.delete(corpus.resolve(".sourcecritic/index"));
		Files.writeString(corpus.resolve(".sourcecritic/index"), "no folder");
		assertCountsAreRight(corpus);
	}

	@Test
	void anIndexThatSomebodyElseWrites() throws Exception {
		try (var writer = CorpusStore.openForWriting(corpus, "me")) {
			writer.index().bringUpToDate(MONITOR);
			SmallCorpus.tag(writer, SmallCorpus.set(writer, "d1"), "polemical", 0, 3);
			assertCountsAreRight(corpus);
			writer.save();
			assertCountsAreRight(corpus);
		}
	}

	@Test
	void aMediumThatCannotBeWritten() throws Exception {
		var home = System.getProperty("user.home");
		System.setProperty("user.home", folder.resolve("home").toString());
		try (var disk = SmallDisk.mount(folder.resolve("disk"), "10m")) {
			var copy = FolderCopy.of(corpus, disk.root().resolve("corpus"));
			FolderCopy.delete(copy.resolve(".sourcecritic"));
			disk.makeReadOnly();
			assertCountsAreRight(copy);
			assertCountsAreRight(copy);
			assertThat(copy.resolve(".sourcecritic")).doesNotExist();
		} finally {
			System.setProperty("user.home", home);
		}
	}

	@Test
	void aDiskThatIsFull() throws Exception {
		try (var disk = SmallDisk.mount(folder.resolve("disk"), "2m")) {
			var copy = FolderCopy.of(corpus, disk.root().resolve("corpus"));
			FolderCopy.delete(copy.resolve(".sourcecritic"));
			disk.fill();
			assertCountsAreRight(copy);
		}
	}

	@Test
	void aDiskThatBecomesFullWhileOneWorks() throws Exception {
		try (var disk = SmallDisk.mount(folder.resolve("disk"), "2m")) {
			var copy = FolderCopy.of(corpus, disk.root().resolve("corpus"));
			try (var store = CorpusStore.openForReading(copy)) {
				store.index().bringUpToDate(MONITOR);
				var filler = disk.fill();
				var set = copy.resolve("annotations/first-reader/d1.xmi");
				var said = Files.readString(set).replace("=\"sourced\"", "=\"SOURCED\"");
				Files.delete(filler);
				Files.writeString(set, said);
				disk.fill();
				store.refresh();
				assertCountsAreRight(store);
			}
		}
	}

	/** A set whose content changed while size and time stayed the same has another file key: it was replaced whole. */
	@Test
	void aSetThatWasReplacedWithTheSameSizeAndTime() throws Exception {
		var set = corpus.resolve("annotations/first-reader/d1.xmi");
		var time = Files.getLastModifiedTime(set);
		var other = Files.readString(set).replace("sourced", "SOURCED");
		var replacement = folder.resolve("replacement");
		Files.writeString(replacement, other);
		Files.setLastModifiedTime(replacement, FileTime.from(time.toInstant()));
		Files.move(replacement, set, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		assertCountsAreRight(corpus);
	}

	private List<Path> files() throws IOException {
		try (var files = Files.list(corpus.resolve(".sourcecritic/index"))) {
			return files.sorted().toList();
		}
	}

	private static void assertCountsAreRight(Path corpus) throws Exception {
		try (var store = CorpusStore.openForReading(corpus)) {
			assertCountsAreRight(store);
		}
	}

	private static void assertCountsAreRight(CorpusStore store) throws Exception {
		store.index().bringUpToDate(MONITOR);
		try (var snapshot = store.index().snapshot().orElseThrow()) {
			for (var field : ClaimField.values()) {
				if (field.kind().isCountable()) {
					assertThat(snapshot.aggregate("", List.of(field), MONITOR)).as(field.queryName())
							.isEqualTo(NaiveCount.of(store, claim -> true, List.of(field)));
				}
			}
		}
	}
}
