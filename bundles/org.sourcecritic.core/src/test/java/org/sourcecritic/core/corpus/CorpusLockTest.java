package org.sourcecritic.core.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.FolderCopy;
import org.sourcecritic.core.SmallCorpus;

@NonNullByDefault({})
class CorpusLockTest {

	@TempDir
	Path folder;

	@Test
	void aSecondStoreInThisProcessIsRefusedAndTheFirstKeepsTheLock() throws Exception {
		try (var store = SmallCorpus.with(folder, "Text.")) {
			for (var i = 0; i < 2; i++) {
				assertThatThrownBy(() -> CorpusStore.openForWriting(store.folder(), "Other"))
						.isInstanceOfSatisfying(CorpusLockedException.class, e -> {
							assertThat(e.holder()).contains(SmallCorpus.READER,
									Long.toString(ProcessHandle.current().pid()));
							assertThat(e).hasMessageContaining(e.holder())
									.hasMessageContaining(store.folder().toString());
						});
			}
			assertThat(child(store.folder())).contains(SmallCorpus.READER);
		}
		assertThat(child(folder.resolve("corpus"))).startsWith("opened");
	}

	/** What another process says when it opens the corpus for writing. */
	private static String child(Path corpus) throws Exception {
		var process = ChildJvm.start(OpenAndSay.class, corpus.toString());
		try {
			process.getOutputStream().close();
			var said = new String(process.getInputStream().readAllBytes());
			process.waitFor();
			return said;
		} finally {
			process.destroyForcibly();
		}
	}

	@Test
	void theLockOfAnotherProcessNamesItAndDiesWithIt() throws Exception {
		SmallCorpus.with(folder, "Text.").close();
		var corpus = folder.resolve("corpus");
		var process = ChildJvm.start(OpenAndSay.class, corpus.toString());
		try (var said = process.inputReader()) {
			assertThat(said.readLine()).isEqualTo("opened");
			var files = FolderCopy.digests(corpus);
			assertThatThrownBy(() -> CorpusStore.openForWriting(corpus, "me"))
					.isInstanceOfSatisfying(CorpusLockedException.class,
							e -> assertThat(e.holder()).contains("Child", Long.toString(process.pid())));
			CorpusStore.openForReading(corpus).close();
			assertThat(FolderCopy.digests(corpus)).isEqualTo(files);
		} finally {
			process.destroyForcibly().waitFor();
		}
		CorpusStore.openForWriting(corpus, "me").close();
		assertThat(Files.size(corpus.resolve(".sourcecritic/lock"))).isZero();
	}

	/** Opens for writing, says so or why not, and waits for the end of its input. */
	static final class OpenAndSay {
		public static void main(String[] arguments) throws Exception {
			try (var store = CorpusStore.openForWriting(Path.of(arguments[0]), "Child")) {
				System.out.println("opened");
				System.in.read();
			} catch (CorpusLockedException e) {
				System.out.println(e.getMessage());
			}
		}
	}
}
