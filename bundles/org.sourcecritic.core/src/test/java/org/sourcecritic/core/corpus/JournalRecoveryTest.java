package org.sourcecritic.core.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.CorpusImage;
import org.sourcecritic.core.FolderCopy;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.corpus.CorpusOperation.ChangeClaims;
import org.sourcecritic.core.corpus.CorpusOperation.ImportDocuments;
import org.sourcecritic.core.internal.disk.DiskSteps;
import org.sourcecritic.core.internal.disk.Messages;
import org.sourcecritic.core.internal.state.JournalContent;

@NonNullByDefault({})
class JournalRecoveryTest {

	private static final String TEXT = "One barn, two barns, three barns, and nobody to count them.";

	@TempDir
	Path folder;

	private static void add(CorpusStore store, SetKey set, String id, int start) throws Exception {
		SmallCorpus.add(store, set, SmallCorpus.annotation(id, "sourced", TEXT, start, start + 3));
	}

	private static void delete(CorpusStore store, SetKey set, String id) throws Exception {
		store.execute(new ChangeClaims("delete",
				List.of(new ClaimChange(set, store.claim(set, id).orElseThrow().annotation(), null))), null);
	}

	@Test
	void whatAKilledProcessDidIsThereOnce() throws Exception {
		var crashed = folder.resolve("crashed");
		Map<String, String> image;
		try (var store = SmallCorpus.with(folder, TEXT)) {
			var set = SmallCorpus.set(store, "d1");
			add(store, set, "a", 0);
			store.save();
			add(store, set, "b", 4);
			delete(store, set, "a");
			add(store, set, "c", 10);
			store.undo();
			store.redo();
			image = CorpusImage.of(store);
			FolderCopy.of(store.folder(), crashed);
		}
		try (var reader = CorpusStore.openForReading(crashed)) {
			assertThat(CorpusImage.of(reader)).isEqualTo(image);
		}
		for (var again = 0; again < 2; again++) {
			try (var store = CorpusStore.openForWriting(crashed, "me")) {
				assertThat(CorpusImage.of(store)).isEqualTo(image);
				assertThat(store.problems()).isEmpty();
			}
			assertThat(FolderCopy.journal(crashed)).isEmpty();
		}
	}

	@Test
	void aJournalCutAnywhereGivesABeginning() throws Exception {
		var images = new ArrayList<Map<String, String>>();
		var crashed = folder.resolve("crashed");
		try (var store = SmallCorpus.with(folder, TEXT)) {
			var set = SmallCorpus.set(store, "d1");
			add(store, set, "a", 0);
			store.save();
			images.add(CorpusImage.of(store));
			add(store, set, "b", 4);
			images.add(CorpusImage.of(store));
			delete(store, set, "a");
			images.add(CorpusImage.of(store));
			store.undo();
			images.add(CorpusImage.of(store));
			FolderCopy.of(store.folder(), crashed);
		}
		var whole = FolderCopy.journal(crashed);
		var part = onlyPart(crashed);
		var complete = 0;
		for (var length = 0; length <= whole.length; length++) {
			Files.write(part, Arrays.copyOf(whole, length));
			var ends = length > 0 && whole[length - 1] == '\n';
			complete += ends ? 1 : 0;
			var read = JournalContent.read(part.getParent());
			assertThat(read.lines()).as("cut at %d", length).hasSize(complete);
			assertThat(read.problems()).as("cut at %d", length).isEmpty();
			if (ends || length % 50 == 0) {
				try (var reader = CorpusStore.openForReading(crashed)) {
					assertThat(CorpusImage.of(reader)).as("cut at %d", length).isEqualTo(images.get(complete));
				}
			}
		}
		assertThat(complete).isEqualTo(images.size() - 1);
	}

	private static Path onlyPart(Path corpus) throws IOException {
		try (var parts = Files.list(corpus.resolve(".sourcecritic/journal"))) {
			return parts.reduce((one, other) -> {
				throw new AssertionError("two parts");
			}).orElseThrow();
		}
	}

	@Test
	void aDamagedLineIsAProblemAndWhatStandsBeforeItCounts() throws Exception {
		var crashed = folder.resolve("crashed");
		try (var store = SmallCorpus.with(folder, TEXT)) {
			var set = SmallCorpus.set(store, "d1");
			store.save();
			add(store, set, "a", 0);
			add(store, set, "b", 4);
			add(store, set, "c", 10);
			FolderCopy.of(store.folder(), crashed);
		}
		var part = onlyPart(crashed);
		var lines = Files.readString(part).split("\n");
		lines[1] = lines[1].replace("sourced", "sauced");
		Files.writeString(part, String.join("\n", lines) + "\n");
		try (var reader = CorpusStore.openForReading(crashed)) {
			assertThat(reader.claims()).extracting(Claim::id).containsExactly("a");
			assertThat(reader.problems()).singleElement().satisfies(problem -> {
				assertThat(problem.line()).isEqualTo(2);
				assertThat(problem.file()).isEqualTo(part);
			});
		}
		try (var store = CorpusStore.openForWriting(crashed, "me")) {
			store.save();
		}
		try (var files = Files.walk(crashed)) {
			assertThat(files.map(Path::toString)).as("the damaged part is kept for whoever can mend it")
					.anyMatch(name -> name.endsWith(".damaged"));
		}
	}

	@Test
	void aCrashAtAnyStepOfFoldingLosesNothingAndDoublesNothing() throws Exception {
		var crashes = new ArrayList<Path>();
		var corpus = folder.resolve("corpus");
		Map<String, String> image;
		SmallCorpus.with(folder, TEXT, TEXT).close();
		var observed = new boolean[1];
		DiskSteps steps = (step, file) -> {
			if (observed[0]) {
				crashes.add(FolderCopy.of(corpus, folder.resolve("crash" + crashes.size())));
			}
		};
		try (var store = CorpusStore.openForWriting(corpus, "me", steps)) {
			var one = SmallCorpus.set(store, "d1");
			var two = SmallCorpus.set(store, "d2");
			add(store, one, "a", 0);
			add(store, two, "b", 4);
			store.save();
			add(store, one, "c", 10);
			add(store, two, "d", 10);
			delete(store, one, "a");
			delete(store, two, "b");
			store.undo();
			image = CorpusImage.of(store);
			observed[0] = true;
			store.save();
			observed[0] = false;
			crashes.add(FolderCopy.of(corpus, folder.resolve("crash" + crashes.size())));
		}
		assertThat(crashes).hasSizeGreaterThan(6);
		for (var crash : crashes) {
			try (var reader = CorpusStore.openForReading(crash)) {
				assertThat(CorpusImage.of(reader)).isEqualTo(image);
			}
			try (var store = CorpusStore.openForWriting(crash, "me")) {
				assertThat(CorpusImage.of(store)).isEqualTo(image);
			}
			try (var reader = CorpusStore.openForReading(crash)) {
				assertThat(CorpusImage.of(reader)).isEqualTo(image);
				assertThat(reader.problems()).isEmpty();
			}
		}
	}

	@Test
	void aCrashAtAnyStepOfAnImportItsUndoAndRedoLeavesAllOrNothing() throws Exception {
		var crashes = new ArrayList<Path>();
		var corpus = folder.resolve("corpus");
		SmallCorpus.with(folder, TEXT).close();
		var observed = new boolean[1];
		DiskSteps steps = (step, file) -> {
			if (observed[0]) {
				crashes.add(FolderCopy.of(corpus, folder.resolve("crash" + crashes.size())));
			}
		};
		Map<String, String> without;
		Map<String, String> with;
		try (var store = CorpusStore.openForWriting(corpus, "me", steps)) {
			without = CorpusImage.of(store);
			observed[0] = true;
			store.execute(
					new ImportDocuments("import", IncomingDocuments.of(List.of(incoming("new"), incoming("newer")))),
					null);
			with = CorpusImage.of(store);
			store.undo();
			store.redo();
			observed[0] = false;
		}
		assertThat(crashes).hasSizeGreaterThan(12);
		for (var crash : crashes) {
			try (var store = CorpusStore.openForWriting(crash, "me")) {
				assertThat(CorpusImage.of(store)).isIn(without, with);
				assertThat(store.problems()).isEmpty();
				for (var document : store.documents()) {
					assertThat(store.text(document.getId()).text()).isEqualTo(TEXT);
				}
			}
			assertThat(FolderCopy.digests(crash).keySet()).as(crash.toString())
					.hasSize(Files.exists(crash.resolve("texts/new.txt")) ? 14 : 8);
		}
	}

	@Test
	void aCrashWhileDocumentsAreGatheredLeavesNothingOfThem() throws Exception {
		var crash = folder.resolve("crash");
		Map<String, String> image;
		try (var store = SmallCorpus.with(folder, TEXT)) {
			image = CorpusImage.of(store);
			var document = incoming("new");
			store.execute(new ImportDocuments("import", (recipient, monitor) -> {
				recipient.take(document);
				assertThat(failure(() -> FolderCopy.of(store.folder(), crash))).isNull();
			}), null);
			assertThat(store.documentIds()).contains("new");
		}
		assertThat(FolderCopy.textsWaiting(crash)).containsOnlyKeys("new.txt");
		try (var store = CorpusStore.openForWriting(crash, "me")) {
			assertThat(CorpusImage.of(store)).isEqualTo(image);
			assertThat(FolderCopy.textsWaiting(crash)).isEmpty();
		}
	}

	private IncomingDocument incoming(String name) throws IOException {
		var file = Files.writeString(folder.resolve(name + ".txt"), TEXT);
		return new IncomingDocument(file, "text/plain", TEXT, List.of(), Map.of(), List.of());
	}

	@Test
	void aStepThatFailsChangesNothing() throws Exception {
		SmallCorpus.with(folder, TEXT).close();
		var corpus = folder.resolve("corpus");
		var refused = new String[]{ "" };
		DiskSteps steps = (step, file) -> {
			if (step.equals(refused[0])) {
				throw new IOException("No space left on device");
			}
		};
		try (var store = CorpusStore.openForWriting(corpus, "me", steps)) {
			var set = SmallCorpus.set(store, "d1");
			add(store, set, "a", 0);
			var image = CorpusImage.of(store);
			refused[0] = "append";
			assertThat(failure(() -> add(store, set, "b", 4))).hasMessageContaining(Messages.format("Reason_full"));
			assertThat(CorpusImage.of(store)).isEqualTo(image);
			refused[0] = "move";
			var files = FolderCopy.digests(corpus);
			assertThat(failure(() -> store
					.execute(new ImportDocuments("import", IncomingDocuments.of(List.of(incoming("new")))), null)))
					.isInstanceOf(CorpusException.class);
			assertThat(CorpusImage.of(store)).isEqualTo(image);
			assertThat(FolderCopy.digests(corpus)).isEqualTo(files);
			for (var step : List.of("write", "rename", "drop")) {
				refused[0] = step;
				assertThat(failure(store::save)).isInstanceOf(CorpusException.class);
				assertThat(CorpusImage.of(store)).isEqualTo(image);
				try (var reader = CorpusStore.openForReading(FolderCopy.of(corpus, folder.resolve(step)))) {
					assertThat(CorpusImage.of(reader)).isEqualTo(image);
				}
			}
			refused[0] = "";
			store.save();
			assertThat(FolderCopy.journal(corpus)).isEmpty();
		}
	}

	@FunctionalInterface
	private interface Attempt {
		void make() throws Exception;
	}

	private static Throwable failure(Attempt attempt) {
		return org.assertj.core.api.Assertions.catchThrowable(attempt::make);
	}
}
