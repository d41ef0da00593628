package org.sourcecritic.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.check.CorpusCheck;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.text.TextDigest;
import org.sourcecritic.model.xmi.ModelXmi;

class GeneratedCorpusTest {

	private static final CorpusPlan PLAN = CorpusPlan.of(20, 2_000, 3, 1);

	@TempDir
	Path folder;

	@Test
	void theProductFindsNothingWrongInIt() throws IOException, CorpusException {
		try (var store = store(PLAN, "one")) {
			assertThat(store.problems()).isEmpty();
			assertThat(CorpusCheck.problems(store)).isEmpty();
			assertThat(store.documents()).hasSize(20);
			assertThat(store.sets()).hasSize(60);
			assertThat(store.claims()).hasSize(2_000);
		}
	}

	@Test
	void theProductWouldWriteTheSameBytes() throws IOException, CorpusException {
		try (var store = store(PLAN, "one")) {
			for (var key : store.sets()) {
				assertThat(ModelXmi.write(store.set(key).orElseThrow()))
						.isEqualTo(Files.readAllBytes(store.folder().resolve(CorpusFolder.set(key))));
			}
			for (var document : store.documents()) {
				assertThat(ModelXmi.write(document)).isEqualTo(
						Files.readAllBytes(store.folder().resolve(CorpusFolder.document(document.getId()))));
			}
			assertThat(ModelXmi.write(store.corpus()))
					.isEqualTo(Files.readAllBytes(store.folder().resolve(CorpusFolder.CORPUS)));
			assertThat(ModelXmi.write(store.codebook()))
					.isEqualTo(Files.readAllBytes(store.folder().resolve(CorpusFolder.CODEBOOK)));
		}
	}

	@Test
	void theSamePlanGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
		var one = digests(GeneratedCorpus.make(PLAN, SmallBook.TEXT, folder.resolve("one")));
		var same = digests(GeneratedCorpus.make(PLAN, SmallBook.TEXT, folder.resolve("same")));
		var other = digests(
				GeneratedCorpus.make(CorpusPlan.of(20, 2_000, 3, 2), SmallBook.TEXT, folder.resolve("other")));

		assertThat(same).isEqualTo(one).hasSizeGreaterThan(120);
		assertThat(other.keySet()).isEqualTo(one.keySet());
		assertThat(other.entrySet()).doesNotContainAnyElementsOf(one.entrySet().stream()
				.filter(file -> file.getKey().startsWith("annotations") || file.getKey().startsWith("documents"))
				.toList());
	}

	@Test
	void claimsOverlapAsOftenAsPlanned() throws IOException, CorpusException {
		try (var none = store(new CorpusPlan(20, 400, 1, 10, 0, 1), "none");
				var half = store(new CorpusPlan(20, 400, 1, 10, 0.5, 1), "half")) {
			assertThat(overlapping(none)).isZero();
			assertThat(overlapping(half)).isBetween(140L, 260L);
		}
	}

	@Test
	void aFolderOfTheSamePlanIsUsedAgain() throws IOException {
		assertThat(GeneratedCorpus.make(PLAN, SmallBook.TEXT, folder.resolve("one")).reused()).isFalse();
		assertThat(GeneratedCorpus.make(PLAN, SmallBook.TEXT, folder.resolve("one")).reused()).isTrue();
		assertThat(GeneratedCorpus.make(CorpusPlan.of(5, 100, 2, 1), SmallBook.TEXT, folder.resolve("one")).reused())
				.isFalse();
	}

	@Test
	void aFolderThatWasNotGeneratedIsLeftAlone() throws IOException {
		var mine = Files.writeString(Files.createDirectory(folder.resolve("mine")).resolve("letter.txt"), "Dear");

		assertThatThrownBy(() -> GeneratedCorpus.make(PLAN, SmallBook.TEXT, folder.resolve("mine")))
				.isInstanceOf(IOException.class).hasMessageContaining("not generated");
		assertThat(mine).hasContent("Dear");
	}

	private CorpusStore store(CorpusPlan plan, String name) throws IOException, CorpusException {
		return CorpusStore
				.openForReading(GeneratedCorpus.make(plan, SmallBook.TEXT, folder.resolve(name)).folder());
	}

	/** Claims that begin before an earlier one in their set has ended; claims in two parts are left out. */
	private static long overlapping(CorpusStore store) {
		return store.sets().stream().mapToLong(key -> {
			var end = 0;
			var count = 0L;
			for (var claim : store.claims(key).stream().filter(c -> c.annotation().getSpans().size() == 1).toList()) {
				count += claim.start() < end ? 1 : 0;
				end = Math.max(end, endOf(claim));
			}
			return count;
		}).sum();
	}

	private static int endOf(Claim claim) {
		return List.copyOf(claim.annotation().getSpans()).getLast().getEnd();
	}

	private static Map<String, String> digests(GeneratedCorpus corpus) throws IOException {
		var digests = new TreeMap<String, String>();
		try (var files = Files.walk(corpus.folder())) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				digests.put(corpus.folder().relativize(file).toString(),
						TextDigest.ofUtf8(Files.readAllBytes(file)));
			}
		}
		return digests;
	}
}
