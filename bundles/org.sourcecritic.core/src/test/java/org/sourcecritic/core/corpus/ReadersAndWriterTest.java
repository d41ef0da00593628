package org.sourcecritic.core.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.edit.ClaimEditing;
import org.sourcecritic.model.xmi.ModelXmi;

@NonNullByDefault({})
class ReadersAndWriterTest {

	private static final String TEXT = "Many read while one writes. ".repeat(20);

	@TempDir
	Path folder;

	@Test
	void whatIsHandedOutIsWholeAndStaysAsItIsWhileOthersWrite() throws Exception {
		try (var store = SmallCorpus.with(folder, TEXT); var threads = Executors.newFixedThreadPool(4)) {
			var set = SmallCorpus.set(store, "d1");
			var done = new AtomicBoolean();
			var readers = new ArrayList<Future<Integer>>();
			for (var i = 0; i < 2; i++) {
				readers.add(threads.submit(() -> read(store, set, done)));
			}
			var writers = List.of(threads.submit(() -> write(store, set, "x")),
					threads.submit(() -> write(store, set, "y")));
			for (var writer : writers) {
				writer.get();
			}
			done.set(true);
			for (var reader : readers) {
				assertThat(reader.get()).isPositive();
			}
			assertThat(store.claims(set)).hasSize(2 * 75);
		}
	}

	private static Void write(CorpusStore store, SetKey set, String name) throws Exception {
		for (var i = 0; i < 100; i++) {
			SmallCorpus.add(store, set, SmallCorpus.annotation(name + i, "sourced", TEXT, i, i + 5));
			if (i % 4 == 3) {
				store.execute(ClaimEditing.delete(List.of(store.claim(set, name + (i - 1)).orElseThrow())), null);
			}
			if (i % 20 == 0) {
				store.save();
			}
		}
		return null;
	}

	private static int read(CorpusStore store, SetKey set, AtomicBoolean done) {
		var rounds = 0;
		while (!done.get() || rounds == 0) {
			var claims = store.claims(set);
			var ids = claims.stream().map(Claim::id).toList();
			store.set(set).ifPresent(snapshot -> {
				var bytes = ModelXmi.write(snapshot);
				assertThat(ModelXmi.write(snapshot)).isEqualTo(bytes);
			});
			assertThat(claims.stream().map(Claim::id)).isEqualTo(ids).doesNotHaveDuplicates();
			assertThat(store.claims("d1")).isNotNull();
			rounds++;
		}
		return rounds;
	}

	@Test
	void aListenerThatFailsHarmsNobody() throws Exception {
		var reported = new ArrayList<Throwable>();
		Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> reported.add(e));
		try (var store = SmallCorpus.with(folder, TEXT)) {
			var set = SmallCorpus.set(store, "d1");
			var heard = new ArrayList<CorpusEvent>();
			store.addListener(event -> {
				throw new IllegalStateException("listener");
			});
			var subscription = store.addListener(heard::add);
			SmallCorpus.add(store, set, SmallCorpus.annotation("a", "sourced", TEXT, 0, 4));
			assertThat(heard).hasSize(1);
			assertThat(reported).hasSize(1);
			subscription.close();
			assertThat(store.undo()).isTrue();
			assertThat(heard).hasSize(1);
		} finally {
			Thread.currentThread().setUncaughtExceptionHandler(null);
		}
	}
}
