package org.sourcecritic.core.internal.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.junit.jupiter.api.Test;

class ReasonTest {

	@Test
	void givenExceptionsOfTheFileSystemThenTheReasonIsOneForPeople() {
		assertThat(Reason.of(new NoSuchFileException("x"))).isEqualTo(Messages.format("Reason_missing"));
		assertThat(Reason.of(new AccessDeniedException("x"))).isEqualTo(Messages.format("Reason_denied"));
		assertThat(Reason.of(new FileSystemException("x", null, "No space left on device")))
				.isEqualTo(Messages.format("Reason_full"));
		assertThat(Reason.of(new FileSystemException("x", null, "Read-only file system")))
				.isEqualTo(Messages.format("Reason_readOnly"));
		assertThat(Reason.of(new IOException("one\ntwo"))).isEqualTo("one two");
	}
}
