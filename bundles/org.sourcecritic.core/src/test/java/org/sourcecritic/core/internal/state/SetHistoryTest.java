package org.sourcecritic.core.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.internal.disk.CorpusFolder;

@NonNullByDefault({})
class SetHistoryTest {

	private static final SetKey SET = new SetKey("d1", "me");

	@TempDir
	Path root;

	@Test
	void theLastTwentyAreKeptAndBeforeThoseOneADay() throws Exception {
		var folder = new CorpusFolder(root);
		var file = folder.file(CorpusFolder.set(SET));
		Files.createDirectories(file.getParent());
		var history = new SetHistory(folder);
		history.keep(SET, Instant.EPOCH);
		assertThat(folder.history(SET)).doesNotExist();
		var noon = Instant.parse("1931-05-01T12:00:00Z");
		for (var i = 0; i < 100; i++) {
			var next = Files.writeString(root.resolve("next"), "version " + i);
			Files.move(next, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
			history.keep(SET, noon.plus(Duration.ofHours(6).multipliedBy(i)));
		}
		try (var kept = Files.list(folder.history(SET))) {
			var versions = kept.sorted().toList();
			assertThat(versions).hasSize(20 + 21);
			assertThat(versions.getLast()).hasContent("version 99");
			assertThat(versions.get(0)).hasContent("version 1");
			assertThat(versions.get(versions.size() - 20)).hasContent("version 80");
		}
	}
}
