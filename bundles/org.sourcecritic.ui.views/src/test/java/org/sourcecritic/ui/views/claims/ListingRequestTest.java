package org.sourcecritic.ui.views.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.corpus.ClaimChange;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.IncomingDocument;
import org.sourcecritic.core.corpus.IncomingDocuments;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.QueryException;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.ui.SharedSnapshot;

/** What lists and facets show of a real corpus. */
@NonNullByDefault({})
class ListingRequestTest {

	private static final ListingRequest ALL = new ListingRequest(ClaimsQuery.ALL, ClaimSort.BY_PLACE, Grouping.NONE,
			Set.of());

	@TempDir
	Path folder = Path.of("");

	private CorpusStore store;
	private SharedSnapshot snapshot;

	@BeforeEach
	void corpus() throws Exception {
		store = CorpusStore.create(folder.resolve("corpus"), "Test", "anne");
		String text = "x".repeat(1000);
		Path file = Files.writeString(folder.resolve("letter.txt"), text);
		store.execute(new CorpusOperation.ImportDocuments("import",
				IncomingDocuments
						.of(List.of(new IncomingDocument(file, "text/plain", text, List.of(), Map.of(), List.of())))),
				null);
		var key = new SetKey("letter", store.annotatorNamed("anne").getSlug());
		store.execute(new CorpusOperation.ChangeClaims("tag", List.of(claim(key, "a", "sourced", 5, "the dyke"),
				claim(key, "b", "sourced", 1, "The dykes"), claim(key, "c", "polemical", 3, "a dyke"),
				claim(key, "d", "estimated", 2, "men"))), null);
		store.index().bringUpToDate(new NullProgressMonitor());
		snapshot = new SharedSnapshot(store.index().snapshot().orElseThrow());
	}

	@AfterEach
	void close() throws Exception {
		snapshot.release();
		store.close();
	}

	@Test
	void claimsStandInTheOrderOfTheirPlacesOrTheOtherWayRound() throws Exception {
		assertThat(ids(ALL)).containsExactly("b", "d", "c", "a");
		assertThat(ids(new ListingRequest(ClaimsQuery.ALL, new ClaimSort(ClaimColumn.POSITION, true), Grouping.NONE,
				Set.of()))).containsExactly("a", "c", "d", "b");
	}

	@Test
	void aColumnSortsByWhatItSays() throws Exception {
		var byTag = ClaimSort.BY_PLACE.clicked(ClaimColumn.TAG);
		assertThat(ids(new ListingRequest(ClaimsQuery.ALL, byTag, Grouping.NONE, Set.of())))
				.containsExactly("d", "c", "b", "a");
		assertThat(ids(new ListingRequest(ClaimsQuery.ALL, byTag.clicked(ClaimColumn.TAG), Grouping.NONE, Set.of())))
				.containsExactly("b", "a", "c", "d");
	}

	@Test
	void groupsAreCountedAndTheOpenOneIsListed() throws Exception {
		var request = new ListingRequest(ClaimsQuery.ALL.withTyped("dyke*"), ClaimSort.BY_PLACE, Grouping.TAG,
				Set.of("sourced"));

		try (var listing = find(request)) {
			assertThat(rows(listing)).containsExactly("Polemical 1", "Sourced 2", "b", "a");
			assertThat(listing.found()).isEqualTo(3);
			assertThat(listing.all()).isEqualTo(4);
			var key = new SetKey("letter", "anne");
			assertThat(listing.row(key, "a")).hasValue(3);
			assertThat(listing.row(key, "c")).as("in a closed group").isEmpty();
			assertThat(listing.head("sourced")).hasValue(1);
			assertThat(listing.headOf(3)).hasValue(1);
		}
	}

	@Test
	void halfAQueryStaysHalfBesideWhatIsChosen() {
		for (var half : List.of("dyke AND", "tag:", "a) OR (b", "\"dyke")) {
			var query = ClaimsQuery.ALL.withTyped(half).toggled(ClaimField.TAG, "sourced");
			assertThatThrownBy(() -> find(new ListingRequest(query, ClaimSort.BY_PLACE, Grouping.NONE, Set.of())))
					.as(half).isInstanceOf(QueryException.class);
		}
	}

	@Test
	void aFieldsOwnChoiceDoesNotNarrowItsCounts() throws Exception {
		var query = ClaimsQuery.ALL.toggled(ClaimField.TAG, "sourced").toggled(ClaimField.TAG, "estimated");

		var counts = FacetCounts.of(query, snapshot, List.of(ClaimField.TAG, ClaimField.DOCUMENT), Set.of(),
				new NullProgressMonitor());

		assertThat(counts.values().get(ClaimField.TAG)).containsExactly(new FacetCounts.Value("sourced", 2),
				new FacetCounts.Value("estimated", 1), new FacetCounts.Value("polemical", 1));
		assertThat(counts.values().get(ClaimField.DOCUMENT)).containsExactly(new FacetCounts.Value("letter", 3));
		assertThat(counts.fields()).contains(ClaimField.TAG, ClaimField.KIND).doesNotContain(ClaimField.PLACE);
		assertThat(counts.shown(ClaimField.TAG, Set.of("polemical"), 1)).extracting(FacetCounts.Value::value)
				.containsExactly("sourced", "polemical");
	}

	@Test
	void aChosenValueThatIsGoneCanStillBeTakenAway() throws Exception {
		var query = ClaimsQuery.ALL.toggled(ClaimField.TAG, "gone");

		var counts = FacetCounts.of(query, snapshot, List.of(ClaimField.TAG), Set.of(), new NullProgressMonitor());

		assertThat(counts.values().get(ClaimField.TAG)).contains(new FacetCounts.Value("gone", 0));
	}

	@Test
	void theMatrixHasTheSumsOfItsCells() throws Exception {
		var matrix = MatrixCounts.of(snapshot, new NullProgressMonitor());

		assertThat(matrix.count("letter", "sourced")).isEqualTo(2);
		assertThat(matrix.ofTag("polemical")).isEqualTo(1);
		assertThat(matrix.ofDocument("letter")).isEqualTo(4);
		assertThat(matrix.total()).isEqualTo(4);
	}

	@Test
	void whoComesTooLateForASnapshotIsSentAway() throws Exception {
		var late = new SharedSnapshot(store.index().snapshot().orElseThrow());
		late.release();

		assertThatThrownBy(() -> ALL.find(store, late, new NullProgressMonitor()))
				.isInstanceOf(OperationCanceledException.class);
	}

	private Listing find(ListingRequest request) throws Exception {
		return request.find(store, snapshot, new NullProgressMonitor());
	}

	private List<String> ids(ListingRequest request) throws Exception {
		try (var listing = find(request)) {
			return rows(listing);
		}
	}

	private static List<String> rows(Listing listing) throws Exception {
		List<String> rows = new ArrayList<>();
		for (int row = 0; row < listing.count(); row++) {
			rows.add(switch (listing.row(row)) {
				case ListedRow.Entry entry -> entry.claim().id();
				case ListedRow.Head(ListedGroup group) -> group.label() + ' ' + group.size();
			});
		}
		return rows;
	}

	private static ClaimChange claim(SetKey key, String id, String tag, int start, String quote) {
		Annotation annotation = ModelFactory.eINSTANCE.createAnnotation();
		annotation.setId(id);
		annotation.setTag(tag);
		var span = ModelFactory.eINSTANCE.createSpan();
		span.setStart(start);
		span.setEnd(start + 5);
		span.setQuote(quote);
		annotation.getSpans().add(span);
		return new ClaimChange(key, null, annotation);
	}
}
