package org.sourcecritic.core.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.CorpusImage;
import org.sourcecritic.core.FolderCopy;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.SmallDisk;
import org.sourcecritic.core.corpus.CorpusOperation.ImportDocuments;
import org.sourcecritic.core.corpus.CorpusOperation.ReplaceText;
import org.sourcecritic.core.internal.disk.Messages;

/** On a small disk in memory, which only the administrator can make. */
@NonNullByDefault({})
class FullDiskTest {

	private static final String TEXT = "The cellar is full to the brim.";

	@TempDir
	Path folder;
	private SmallDisk small;
	private Path disk;

	@BeforeEach
	void mount() throws Exception {
		small = SmallDisk.mount(folder.resolve("disk"), "400k");
		disk = small.root();
	}

	@AfterEach
	void unmount() throws Exception {
		if (small != null) {
			small.close();
		}
	}

	@Test
	void onAFullDiskNothingIsHalfDoneAndNothingIsLost() throws Exception {
		try (var store = SmallCorpus.with(disk, TEXT)) {
			var set = SmallCorpus.set(store, "d1");
			SmallCorpus.add(store, set, SmallCorpus.annotation("a", "sourced", TEXT, 0, 3));
			store.save();
			SmallCorpus.add(store, set, SmallCorpus.annotation("b", "sourced", TEXT, 4, 10));
			var text = TEXT.repeat(1_000);
			var large = Files.writeString(folder.resolve("large.txt"), text);
			var filler = small.fill();
			var files = FolderCopy.digests(store.folder());
			var failed = 0;
			var image = CorpusImage.of(store);
			for (var i = 0; i < 200 && failed < 3; i++) {
				var annotation = SmallCorpus.annotation("c" + i, "sourced", TEXT, 4, 10);
				annotation.setNote("x".repeat(3_000));
				var failure = catchThrowable(() -> SmallCorpus.add(store, set, annotation));
				if (failure == null) {
					image = CorpusImage.of(store);
				} else {
					assertThat(failure).isInstanceOf(CorpusException.class)
							.hasMessageContaining(Messages.format("Reason_full"));
					failed++;
				}
			}
			assertThat(failed).isEqualTo(3);
			assertThat(CorpusImage.of(store)).isEqualTo(image);
			assertThatThrownBy(store::save).isInstanceOf(CorpusException.class)
					.hasMessageContaining(store.folder().toString());
			assertThatThrownBy(() -> store.execute(new ImportDocuments("import",
					IncomingDocuments.of(
							List.of(new IncomingDocument(large, "text/plain", text, List.of(), Map.of(), List.of())))),
					null))
					.isInstanceOf(CorpusException.class);
			assertThatThrownBy(() -> store.execute(new ReplaceText("replace", "d1",
					new IncomingDocument(large, "text/plain", text, List.of(), Map.of(), List.of()), Set.of()), null))
					.isInstanceOf(CorpusException.class).hasMessageContaining(Messages.format("Reason_full"));
			assertThat(FolderCopy.digests(store.folder())).isEqualTo(files);
			try (var reader = CorpusStore.openForReading(store.folder())) {
				assertThat(CorpusImage.of(reader)).isEqualTo(image);
			}
			Files.delete(filler);
			store.save();
			try (var reader = CorpusStore.openForReading(store.folder())) {
				assertThat(CorpusImage.of(reader)).isEqualTo(image);
			}
			assertThat(FolderCopy.journal(store.folder())).isEmpty();
		}
	}

	@Test
	void aReadOnlyDiskCanBeReadAndIsNamedWhenWritten() throws Exception {
		SmallCorpus.with(disk, TEXT).close();
		small.makeReadOnly();
		var corpus = disk.resolve("corpus");
		try (var store = CorpusStore.openForReading(corpus)) {
			assertThat(store.documents()).hasSize(1);
		}
		assertThatThrownBy(() -> CorpusStore.openForWriting(corpus, "me")).isInstanceOf(CorpusException.class)
				.isNotInstanceOf(CorpusLockedException.class).hasMessageContaining(corpus.toString());
		assertThatThrownBy(() -> CorpusStore.create(disk.resolve("new"), "x", "me"))
				.isInstanceOf(CorpusException.class).hasMessageContaining(disk.resolve("new").toString());
	}
}
