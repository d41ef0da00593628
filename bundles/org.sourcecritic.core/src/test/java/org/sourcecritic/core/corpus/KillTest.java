package org.sourcecritic.core.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.FolderCopy;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.edit.ClaimEditing;

/**
 * Kills a process at a random moment of a thousand quick actions, twenty times. What it said it had done more than a
 * second before must be there, exactly once; what it did later may be there.
 */
@NonNullByDefault({})
class KillTest {

	private static final String TEXT = "All that was done before the lights went out is written down. ".repeat(40);
	private static final int ROUNDS = 20;
	private static final int ACTIONS = 1_000;

	@TempDir
	Path folder;

	/** An action as the process told it: what an id should be afterwards. */
	private record Told(long nanos, String id, String state) {}

	@Test
	void everythingOlderThanASecondIsThereExactlyOnce() throws Exception {
		var seed = Long.getLong("sourcecritic.seed", System.nanoTime());
		System.out.println("KillTest: -Dsourcecritic.seed=" + seed);
		var random = new Random(seed);
		SmallCorpus.with(folder, TEXT).close();
		var template = folder.resolve("corpus");
		var actions = 0;
		for (var round = 0; round < ROUNDS; round++) {
			actions += killOnce(FolderCopy.of(template, folder.resolve("round" + round)), random);
		}
		assertThat(actions).as("actions before the kills").isPositive();
		System.out.printf("KillTest: %d processes killed after %d actions%n", ROUNDS, actions);
	}

	private static int killOnce(Path corpus, Random random) throws Exception {
		var life = Duration.ofMillis(random.nextInt(2_500)).toNanos();
		var process = ChildJvm.start(Quick.class, corpus.toString(), Long.toString(random.nextLong()));
		var told = new ArrayList<Told>();
		var killed = 0L;
		var tried = "";
		try (var said = process.inputReader()) {
			assertThat(said.readLine()).isEqualTo("begin");
			var begun = System.nanoTime();
			var killer = new Thread(() -> {
				try {
					TimeUnit.NANOSECONDS.sleep(life);
				} catch (InterruptedException e) {
					return;
				}
				// not the process itself: that would close what it said last
				process.toHandle().destroyForcibly();
			});
			killer.start();
			for (var line = said.readLine(); line != null; line = said.readLine()) {
				var parts = line.split(" ");
				if (parts.length == 2) {
					tried = parts[1];
				} else if (parts.length == 3) {
					tried = "";
					told.add(new Told(System.nanoTime(), parts[1], parts[2]));
				}
			}
			killer.join();
			killed = begun + life;
		}
		process.waitFor();
		check(corpus, told, killed, tried);
		return told.size();
	}

	/**
	 * Reads three times: under the journal, when it was replayed, and when it was folded.
	 *
	 * @param tried
	 *     the id of the action at which it died
	 */
	private static void check(Path corpus, List<Told> told, long killed, String tried) throws Exception {
		try (var reader = CorpusStore.openForReading(corpus)) {
			check(reader, told, killed, tried);
		}
		try (var writer = CorpusStore.openForWriting(corpus, "after")) {
			check(writer, told, killed, tried);
		}
		try (var reader = CorpusStore.openForReading(corpus)) {
			check(reader, told, killed, tried);
		}
	}

	private static void check(CorpusStore store, List<Told> told, long killed, String tried) {
		assertThat(store.problems()).isEmpty();
		var set = new SetKey("d1", store.annotators().get(0).getSlug());
		var ids = store.claims(set).stream().map(Claim::id).toList();
		assertThat(new HashSet<>(ids)).as("nothing is there twice").hasSameSizeAs(ids);
		var surely = new LinkedHashMap<String, String>();
		var perhaps = new LinkedHashMap<String, Set<String>>();
		for (var action : told) {
			if (killed - action.nanos() > TimeUnit.SECONDS.toNanos(1)) {
				surely.put(action.id(), action.state());
			} else {
				perhaps.computeIfAbsent(action.id(), id -> new HashSet<>()).add(action.state());
			}
		}
		surely.remove(tried);
		surely.forEach((id, state) -> {
			var allowed = new HashSet<>(perhaps.getOrDefault(id, Set.of()));
			allowed.add(state);
			assertThat(allowed).as(id).contains(stateOf(store, set, id));
		});
	}

	private static String stateOf(CorpusStore store, SetKey set, String id) {
		return store.claim(set, id).map(claim -> Optional.ofNullable(claim.annotation().getNote()).orElse("plain"))
				.orElse("gone");
	}

	/** Does a thousand actions and tells each: number, id, and the state it has then. */
	static final class Quick {
		public static void main(String[] arguments) throws Exception {
			var random = new Random(Long.parseLong(arguments[1]));
			try (var store = CorpusStore.openForWriting(Path.of(arguments[0]), "quick")) {
				var set = SmallCorpus.set(store, "d1");
				System.out.println("begin");
				for (var i = 0; i < ACTIONS; i++) {
					var id = act(store, set, random, "a" + i);
					var state = stateOf(store, set, id);
					System.out.println(i + " " + id + " " + state);
					if (random.nextInt(200) == 0) {
						store.save();
					}
					TimeUnit.MILLISECONDS.sleep(random.nextInt(4));
				}
			}
		}

		private static String act(CorpusStore store, SetKey set, Random random, String newId) throws Exception {
			var claims = store.claims(set);
			if (claims.size() > 3 && random.nextInt(4) == 0) {
				var claim = claims.get(random.nextInt(claims.size()));
				System.out.println("try " + claim.id());
				store.execute(random.nextBoolean()
						? ClaimEditing.delete(List.of(claim))
						: ClaimEditing.changeNote(claim, "note-" + newId), null);
				if (random.nextInt(3) == 0) {
					store.undo();
				}
				return claim.id();
			}
			var start = random.nextInt(TEXT.length() - 10);
			System.out.println("try " + newId);
			SmallCorpus.add(store, set, SmallCorpus.annotation(newId, "sourced", TEXT, start, start + 5));
			if (random.nextInt(10) == 0) {
				store.undo();
				store.redo();
			}
			return newId;
		}
	}
}
