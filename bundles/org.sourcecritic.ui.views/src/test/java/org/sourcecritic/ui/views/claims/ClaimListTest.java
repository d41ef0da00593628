package org.sourcecritic.ui.views.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.ClaimChange;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.IncomingDocument;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.ModelFactory;

class ClaimListTest {

	private static final ClaimList.Listener DEAF = new ClaimList.Listener() {
		@Override
		public void added(ClaimList.Place place, boolean newGroup) {
			// nobody listens
		}

		@Override
		public void removed(ClaimList.Place place, boolean emptied) {
			// nobody listens
		}
	};

	@TempDir
	Path folder = Path.of("");

	private CorpusStore store;
	private final ClaimList list = new ClaimList();

	ClaimListTest() throws CorpusException, IOException {
		Path corpus = Files.createTempDirectory("claims").resolve("corpus");
		store = CorpusStore.create(corpus, "Test", "anne");
	}

	@BeforeEach
	void importDocument() throws CorpusException, IOException {
		Path file = Files.writeString(folder.resolve("letter.txt"), "x".repeat(1000));
		store.execute(new CorpusOperation.ImportDocuments("import", List
				.of(new IncomingDocument(file, "text/plain", "x".repeat(1000), List.of(), Map.of(), List.of()))), null);
	}

	@AfterEach
	void closeCorpus() throws CorpusException {
		store.close();
	}

	@Test
	void filterAndGroupsGoTogether() {
		list.setAll(store, List.of(claim("a", "sourced", 5, "the dyke"), claim("b", "sourced", 1, "The Dykes"),
				claim("c", "polemical", 3, "dyke"), claim("d", "estimated", 2, "men")).stream());

		list.group(Grouping.TAG);
		list.filter(new ClaimFilter(" DYKE", Optional.empty(), Optional.empty()));

		assertThat(list.groups()).extracting(ClaimGroup::key).containsExactly("polemical", "sourced");
		assertThat(list.groups().get(1).rows()).extracting(row -> row.claim().id()).containsExactly("b", "a");
		assertThat(list.shown()).isEqualTo(3);
		assertThat(list.count()).isEqualTo(4);

		list.filter(new ClaimFilter("", Optional.of("estimated"), Optional.of("letter")));
		assertThat(list.groups()).extracting(ClaimGroup::key).containsExactly("estimated");
	}

	@Test
	void singleChangesLeadWhereANewListLeads() {
		long seed = new Random().nextLong();
		var random = new Random(seed);
		List<Claim> claims = new ArrayList<>();
		list.group(Grouping.values()[random.nextInt(4)]);
		list.sort(ClaimColumn.values()[random.nextInt(6)].order());
		list.filter(new ClaimFilter("1", Optional.empty(), Optional.empty()));
		list.setAll(store, claims.stream());
		var mirror = new Mirror();

		for (int i = 0; i < 300; i++) {
			Claim old = claims.isEmpty() || random.nextBoolean() ? null : claims.remove(random.nextInt(claims.size()));
			Claim young = old != null && random.nextBoolean()
					? null
					: claim(old == null ? "id" + i : old.id(),
							List.of("sourced", "estimated", "polemical").get(random.nextInt(3)), random.nextInt(900),
							"quote " + random.nextInt(30));
			if (young != null) {
				claims.add(young);
			}
			list.apply(store, List.of(new ClaimChange(key(), old == null ? null : old.annotation(),
					young == null ? null : young.annotation())), mirror);
		}

		assertThat(mirror.groups).as("seed %d", seed).isEqualTo(ids());
		List<List<String>> stepwise = ids();
		list.setAll(store, claims.stream());
		assertThat(stepwise).as("seed %d", seed).isEqualTo(ids());
		for (Claim claim : claims) {
			list.place(claim).ifPresent(place -> assertThat(list.row(place).orElseThrow().claim().id())
					.as("seed %d", seed).isEqualTo(claim.id()));
		}
	}

	@Test
	void tensOfThousandsStayFluent() {
		var random = new Random(1);
		List<Claim> claims = new ArrayList<>();
		for (int i = 0; i < 50_000; i++) {
			claims.add(claim("id" + i, "sourced", random.nextInt(900), "quote " + i));
		}
		list.setAll(store, claims.stream());
		long start = System.nanoTime();
		for (int i = 0; i < 100; i++) {
			list.apply(store, List.of(new ClaimChange(key(), null, claim("new" + i, "estimated", i, "x").annotation())),
					DEAF);
		}
		long each = (System.nanoTime() - start) / 100;
		System.out.printf("one claim more among 50,000: %.2f ms%n", each / 1e6);
		assertThat(each).isLessThan(16_000_000);
	}

	/** Does to lists of ids what the list tells it. */
	private final class Mirror implements ClaimList.Listener {

		private final List<List<String>> groups = new ArrayList<>();

		@Override
		public void added(ClaimList.Place place, boolean newGroup) {
			if (newGroup) {
				groups.add(place.group(), new ArrayList<>());
			}
			groups.get(place.group()).add(place.row(), list.row(place).orElseThrow().claim().id());
		}

		@Override
		public void removed(ClaimList.Place place, boolean emptied) {
			groups.get(place.group()).remove(place.row());
			if (emptied) {
				groups.remove(place.group());
			}
		}
	}

	private List<List<String>> ids() {
		return list.groups().stream().map(group -> group.rows().stream().map(row -> row.claim().id()).toList())
				.toList();
	}

	private static SetKey key() {
		return new SetKey("letter", "anne");
	}

	private static Claim claim(String id, String tag, int start, String quote) {
		Annotation annotation = ModelFactory.eINSTANCE.createAnnotation();
		annotation.setId(id);
		annotation.setTag(tag);
		var span = ModelFactory.eINSTANCE.createSpan();
		span.setStart(start);
		span.setEnd(start + 5);
		span.setQuote(quote);
		annotation.getSpans().add(span);
		return new Claim(key(), annotation);
	}
}
