package org.sourcecritic.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.exchange.ExchangeException;

@NonNullByDefault({})
class AtomicFileTest {

	@TempDir
	private Path folder;

	@Test
	void givenAnOlderFileWhenWrittenThenItIsReplacedAndNothingElseIsThere() throws Exception {
		var file = Files.writeString(folder.resolve("a.csv"), "old");
		AtomicFile.write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
		assertThat(file).hasContent("new");
		assertThat(folder.toFile().list()).containsExactly("a.csv");
	}

	@Test
	void givenAFailureOrACancelWhenWrittenThenTheOlderFileStaysAndNothingElseIsThere() throws Exception {
		var file = Files.writeString(folder.resolve("a.csv"), "old");
		assertThatExceptionOfType(ExchangeException.class).isThrownBy(() -> AtomicFile.write(file, out -> {
			out.write(1);
			throw new IOException("disk full");
		})).withMessageContaining("a.csv").withMessageContaining("disk full");
		assertThatExceptionOfType(OperationCanceledException.class).isThrownBy(() -> AtomicFile.write(file, out -> {
			throw new OperationCanceledException();
		}));
		assertThat(file).hasContent("old");
		assertThat(folder.toFile().list()).containsExactly("a.csv");
	}

	@Test
	void givenAFolderOrNoFolderWhenWrittenThenItIsRefused() {
		assertThatExceptionOfType(ExchangeException.class)
				.isThrownBy(() -> AtomicFile.write(folder, out -> out.write(1)));
		assertThatExceptionOfType(ExchangeException.class)
				.isThrownBy(() -> AtomicFile.write(folder.resolve("none/a.csv"), out -> out.write(1)));
	}

	@Test
	void givenNoRegularFileWhenWrittenThenItIsRefusedAndStays() throws Exception {
		var pipe = folder.resolve("pipe");
		var made = pipe("mkfifo", pipe);
		if (!made) {
			System.out.println("skipped: this system makes no named pipes");
		}
		assumeTrue(made);
		assertThatExceptionOfType(ExchangeException.class)
				.isThrownBy(() -> AtomicFile.write(pipe, out -> out.write(1)))
				.withMessageContaining(Messages.text("AtomicFile_isNoFile"));
		assertThat(Files.isRegularFile(pipe)).isFalse();
	}

	private static boolean pipe(String command, Path path) throws InterruptedException {
		try {
			return new ProcessBuilder(command, path.toString()).start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}
}
