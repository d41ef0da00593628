package org.sourcecritic.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.sourcecritic.core.FolderCopy;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.ClaimChange;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusOperation.ChangeClaims;
import org.sourcecritic.core.corpus.CorpusOperation.ImportDocuments;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.IncomingDocument;
import org.sourcecritic.core.corpus.IncomingDocuments;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.xmi.ModelXmi;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to a corpus, the index counts what a walk over all claims counts. */
@NonNullByDefault({})
class ClaimIndexPropertyTest {

	private static final String TEXT = "The dyke broke twice. Some 300 people drowned the clerk wrote.";

	private static final List<ClaimOrder> ORDERS = List.of(ClaimOrder.BY_PLACE,
			ClaimOrder.by(new ClaimOrder.Key(ClaimField.QUOTE, List.of(), true)),
			ClaimOrder.by(new ClaimOrder.Key(ClaimField.KIND, List.of(), false),
					new ClaimOrder.Key(ClaimField.ANNOTATOR, List.of(), true)),
			ClaimOrder.by(new ClaimOrder.Key(ClaimField.TAG, List.of("polemical", "sourced"), true),
					new ClaimOrder.Key(ClaimField.NOTE, List.of(), false)));

	@Property(tries = 15, shrinking = ShrinkingMode.OFF)
	void everyCountIsThatOfAWalk(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int steps) throws Exception {
		var random = new Random(seed);
		var folder = Files.createTempDirectory("corpus");
		var store = SmallCorpus.with(folder, TEXT, TEXT + " " + TEXT);
		try {
			SmallCorpus.set(store, "d1");
			store.annotatorNamed("Second reader");
			for (var step = 0; step < steps; step++) {
				store = step(store, random, folder, step);
				if (random.nextInt(3) == 0) {
					assertCountsAreRight(store, random);
				}
			}
			assertCountsAreRight(store, random);
			assertOthersCountRight(store, random, folder);
		} finally {
			store.close();
			FolderCopy.delete(folder);
		}
	}

	/** An order that is asked for again and again while claims come and go is that of claims put in order at once. */
	@Property(tries = 10, shrinking = ShrinkingMode.OFF)
	void aKeptOrderIsThatOfASort(@ForAll long seed, @ForAll @IntRange(min = 0, max = 3) int chosen) throws Exception {
		var random = new Random(seed);
		var folder = Files.createTempDirectory("corpus");
		var store = SmallCorpus.with(folder, TEXT, TEXT + " " + TEXT);
		try {
			SmallCorpus.set(store, "d1");
			for (var step = 0; step < 12; step++) {
				store = step(store, random, folder, step);
				store.index().bringUpToDate(new NullProgressMonitor());
				try (var snapshot = store.index().snapshot().orElseThrow()) {
					var kept = listed(snapshot.find("", ORDERS.get(chosen), new NullProgressMonitor()));
					snapshot.find("", ORDERS.get((chosen + 1) % ORDERS.size()), new NullProgressMonitor());
					assertThat(kept).isEqualTo(
							listed(snapshot.find("", ORDERS.get(chosen), new NullProgressMonitor())));
				}
			}
		} finally {
			store.close();
			FolderCopy.delete(folder);
		}
	}

	private static CorpusStore step(CorpusStore store, Random random, Path folder, int step) throws Exception {
		switch (random.nextInt(10)) {
			case 0 -> undoUnlessOthersChangedIt(store::undo);
			case 1 -> undoUnlessOthersChangedIt(store::redo);
			case 2 -> store.save();
			case 3 -> {
				return reopened(store, random, folder, step);
			}
			case 4 -> {
				store.save();
				changeOutside(store, random);
				store.refresh();
			}
			default -> store.execute(operation(store, random, folder, step), null);
		}
		return store;
	}

	@FunctionalInterface
	private interface Step {
		boolean take() throws CorpusException;
	}

	private static void undoUnlessOthersChangedIt(Step step) {
		try {
			step.take();
		} catch (CorpusException e) {
			assertThat(e.getMessage()).containsAnyOf("any more", "has annotations");
		}
	}

	/** Closed and opened again, or found as a killed process left it. */
	private static CorpusStore reopened(CorpusStore store, Random random, Path folder, int step) throws Exception {
		var place = store.folder();
		if (random.nextBoolean()) {
			place = FolderCopy.of(place, folder.resolve("killed" + step));
		}
		store.close();
		return CorpusStore.openForWriting(place, "me");
	}

	private static void changeOutside(CorpusStore store, Random random) throws Exception {
		var keys = store.sets();
		if (keys.isEmpty()) {
			return;
		}
		var key = keys.get(random.nextInt(keys.size()));
		var file = store.folder().resolve("annotations/" + key.annotator() + "/" + key.document() + ".xmi");
		if (random.nextInt(4) == 0) {
			Files.delete(file);
			return;
		}
		var set = ModelXmi.copy(store.set(key).orElseThrow());
		if (!set.getAnnotations().isEmpty() && random.nextBoolean()) {
			set.getAnnotations().remove(random.nextInt(set.getAnnotations().size()));
		}
		var other = new RandomAnnotation(random).on(TEXT, "outside" + random.nextInt());
		if (random.nextBoolean()) {
			other.setTag("unknown");
		}
		set.getAnnotations().add(other);
		var membership = ModelFactory.eINSTANCE.createMembership();
		membership.setId("m" + random.nextInt());
		membership.setQuestion("q" + random.nextInt(2));
		var about = ModelFactory.eINSTANCE.createClaimReference();
		about.setDocument(key.document());
		about.setAnnotator(key.annotator());
		about.setId(other.getId());
		membership.setAnnotation(about);
		set.getMemberships().add(membership);
		Files.write(file, ModelXmi.write(set));
	}

	private static CorpusOperation operation(CorpusStore store, Random random, Path folder, int step)
			throws IOException {
		if (random.nextInt(8) == 0 || store.documents().isEmpty()) {
			var file = Files.writeString(folder.resolve("more" + step + ".txt"), TEXT);
			return new ImportDocuments("import",
					IncomingDocuments.of(List.of(
							new IncomingDocument(file, "text/plain", TEXT, List.of(), java.util.Map.of(), List.of()))));
		}
		var changes = new ArrayList<ClaimChange>();
		var touched = new HashSet<String>();
		for (var i = random.nextInt(6); i >= 0; i--) {
			var claims = store.claims().toList();
			var claim = claims.isEmpty() ? null : claims.get(random.nextInt(claims.size()));
			if (claim == null || random.nextInt(3) > 0 || !touched.add(claim.id())) {
				changes.add(new ClaimChange(key(store, random), null,
						new RandomAnnotation(random).on(TEXT, "a" + step + "-" + i + "-" + random.nextInt())));
			} else if (random.nextBoolean()) {
				changes.add(new ClaimChange(claim.set(), claim.annotation(), null));
			} else {
				var after = EcoreUtil.copy(claim.annotation());
				after.setTag("polemical");
				changes.add(new ClaimChange(claim.set(), claim.annotation(), after));
			}
		}
		return new ChangeClaims("changes", changes);
	}

	private static SetKey key(CorpusStore store, Random random) {
		var documents = store.documents();
		var annotators = store.annotators();
		return new SetKey(documents.get(random.nextInt(documents.size())).getId(),
				annotators.get(random.nextInt(annotators.size())).getSlug());
	}

	private static void assertCountsAreRight(CorpusStore store, Random random) throws Exception {
		store.index().bringUpToDate(new NullProgressMonitor());
		try (var snapshot = store.index().snapshot().orElseThrow()) {
			assertOrderIsRight(store, snapshot);
			for (var i = 0; i < 5; i++) {
				var by = fields(random);
				assertThat(snapshot.aggregate("", by, new NullProgressMonitor())).as("%s", by)
						.isEqualTo(NaiveCount.of(store, claim -> true, by));
			}
			for (var field : List.of(ClaimField.TAG, ClaimField.KIND, ClaimField.VOICE, ClaimField.QUESTION)) {
				assertQueryIsRight(store, snapshot, random, field);
			}
		}
	}

	private static void assertQueryIsRight(CorpusStore store, ClaimSnapshot snapshot, Random random, ClaimField field)
			throws Exception {
		var values = store.claims().flatMap(claim -> NaiveCount.values(store, claim, field).stream()).distinct()
				.sorted().toList();
		if (values.isEmpty()) {
			return;
		}
		var value = values.get(random.nextInt(values.size()));
		Predicate<Claim> has = claim -> NaiveCount.values(store, claim, field).contains(value);
		var by = fields(random);
		var query = field.queryName() + ":" + value;
		assertThat(snapshot.aggregate(query, by, new NullProgressMonitor())).as("%s by %s", query, by)
				.isEqualTo(NaiveCount.of(store, has, by));
		assertThat(snapshot.count("NOT " + query, new NullProgressMonitor()))
				.isEqualTo(store.claims().filter(has.negate()).count());
		assertSameOrderOfFewerClaims(snapshot, query, ORDERS.get(random.nextInt(ORDERS.size())));
	}

	/** What a query finds stands in the same order whether or not all claims were asked for in it before. */
	private static void assertSameOrderOfFewerClaims(ClaimSnapshot snapshot, String query, ClaimOrder order)
			throws Exception {
		var other = ORDERS.get((ORDERS.indexOf(order) + 1) % ORDERS.size());
		snapshot.find("", other, new NullProgressMonitor());
		var sorted = listed(snapshot.find(query, order, new NullProgressMonitor()));
		snapshot.find("", order, new NullProgressMonitor());
		var picked = listed(snapshot.find(query, order, new NullProgressMonitor()));
		assertThat(picked).as("%s by %s", query, order).isEqualTo(sorted);
		assertThat(picked).hasSize((int) snapshot.count(query, new NullProgressMonitor()));
	}

	private static List<FoundClaim> listed(FoundClaims found) throws Exception {
		var claims = new ArrayList<FoundClaim>();
		for (var place = 0; place < found.size(); place++) {
			claims.add(found.get(place));
		}
		return claims;
	}

	private static void assertOrderIsRight(CorpusStore store, ClaimSnapshot snapshot) throws Exception {
		var found = snapshot.find("", ClaimOrder.BY_PLACE, new NullProgressMonitor());
		var listed = new ArrayList<String>();
		for (var place = 0; place < found.size(); place++) {
			var claim = found.get(place);
			assertThat(found.place(claim.set(), claim.id())).hasValue(place);
			listed.add(claim.set().document() + " " + claim.start() + " " + claim.set().annotator() + " " + claim.id());
		}
		var expected = store.claims()
				.sorted(Comparator.comparing(Claim::document).thenComparing(Claim::start)
						.thenComparing(Claim::annotator))
				.map(claim -> claim.document() + " " + claim.start() + " " + claim.annotator() + " " + claim.id())
				.toList();
		assertThat(listed).containsExactlyInAnyOrderElementsOf(expected);
		assertThat(listed.stream().map(ClaimIndexPropertyTest::place))
				.containsExactlyElementsOf(expected.stream().map(ClaimIndexPropertyTest::place).toList());
	}

	private static String place(String listed) {
		return listed.substring(0, listed.lastIndexOf(' '));
	}

	private static List<ClaimField> fields(Random random) {
		var fields = new ArrayList<>(
				Arrays.stream(ClaimField.values()).filter(field -> field.kind().isCountable()).toList());
		Collections.shuffle(fields, random);
		return List.copyOf(fields.subList(0, 1 + random.nextInt(AggregateTable.MOST_FIELDS)));
	}

	/** One who reads beside the writer, and one who finds what a killed process left. */
	private static void assertOthersCountRight(CorpusStore store, Random random, Path folder) throws Exception {
		try (var reader = CorpusStore.openForReading(store.folder())) {
			assertCountsAreRight(reader, random);
		}
		var killed = FolderCopy.of(store.folder(), folder.resolve("killed"));
		try (var reader = CorpusStore.openForReading(killed)) {
			assertCountsAreRight(reader, random);
		}
	}
}
