package org.sourcecritic.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
	void givenExceptionsOfTheFileSystemWhenTheReasonIsAskedForThenItIsOneForPeople() {
		assertThat(AtomicFile.reason(new NoSuchFileException("x"))).isEqualTo(Messages.text("AtomicFile_missing"));
		assertThat(AtomicFile.reason(new AccessDeniedException("x"))).isEqualTo(Messages.text("AtomicFile_denied"));
		assertThat(AtomicFile.reason(new FileSystemException("x", null, "No space left"))).isEqualTo("No space left");
		assertThat(AtomicFile.reason(new IOException("one\ntwo"))).isEqualTo("one");
	}
}
