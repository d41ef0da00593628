package org.sourcecritic.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.ClaimChange;
import org.sourcecritic.core.corpus.CorpusOperation.ChangeClaims;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.query.AggregateTable.Row;
import org.sourcecritic.model.ModelFactory;

@NonNullByDefault({})
class ClaimIndexTest {

	private static final String TEXT = "The dyke broke twice. Some 300 people drowned the clerk wrote.";
	private static final NullProgressMonitor MONITOR = new NullProgressMonitor();

	@TempDir
	Path folder;
	private CorpusStore store;

	@BeforeEach
	void open() throws Exception {
		store = SmallCorpus.with(folder, TEXT, TEXT);
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	@Test
	void rowsAreCountedAndSortedByTheirValues() throws Exception {
		tag("d2", "sourced", 0, 8);
		tag("d1", "sourced", 0, 8);
		tag("d1", "estimated", 0, 8);
		tag("d1", "estimated", 9, 14);
		assertThat(aggregate("", ClaimField.TAG, ClaimField.DOCUMENT)).isEqualTo(
				new AggregateTable(List.of(ClaimField.TAG, ClaimField.DOCUMENT),
						List.of(new Row(List.of("estimated", "d1"), 2, 1, 11),
								new Row(List.of("sourced", "d1"), 1, 1, 11),
								new Row(List.of("sourced", "d2"), 1, 1, 11)),
						4, 2, 22));
	}

	@Test
	void aShareIsPerThousandWordsOfTheCountedDocuments() throws Exception {
		tag("d1", "sourced", 0, 8);
		tag("d2", "sourced", 0, 8);
		var all = aggregate("", ClaimField.TAG).rows().get(0);
		assertThat(all.perThousandWords()).hasValue(2 * 1_000.0 / 22);
		var one = aggregate("document:d1", ClaimField.TAG).rows().get(0);
		assertThat(one.perThousandWords()).hasValue(1_000.0 / 11);
	}

	@Test
	void aClaimWithTwoValuesCountsUnderBothAndOnceInTheTotal() throws Exception {
		var annotation = SmallCorpus.annotation("a", "sourced", TEXT, 0, 8);
		for (var author : List.of("Gorgas", "Haskin")) {
			var citation = ModelFactory.eINSTANCE.createCitation();
			citation.setAuthor(author);
			annotation.getCitations().add(citation);
		}
		SmallCorpus.add(store, SmallCorpus.set(store, "d1"), annotation);
		tag("d1", "sourced", 9, 14);
		var table = aggregate("", ClaimField.AUTHOR);
		assertThat(table.rows().stream().map(Row::values)).containsExactly(List.of(""), List.of("Gorgas"),
				List.of("Haskin"));
		assertThat(table.total()).isEqualTo(2);
	}

	@ParameterizedTest
	@EnumSource(ClaimField.class)
	void everyFieldIsCountedByOrSaysThatItCanNotBe(ClaimField field) throws Exception {
		tag("d1", "sourced", 0, 8);
		assertThat(ClaimField.named(field.queryName())).contains(field);
		if (field.kind().isCountable()) {
			assertThat(aggregate("", field)).isEqualTo(NaiveCount.of(store, claim -> true, List.of(field)));
		} else {
			assertThatIllegalArgumentException().isThrownBy(() -> aggregate("", field));
		}
	}

	@Test
	void moreThanThreeFieldsNoneAndOneTwiceAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> aggregate(""));
		assertThatIllegalArgumentException().isThrownBy(() -> aggregate("", ClaimField.TAG, ClaimField.TAG));
		assertThatIllegalArgumentException().isThrownBy(
				() -> aggregate("", ClaimField.TAG, ClaimField.KIND, ClaimField.DOCUMENT, ClaimField.ANNOTATOR));
		assertThat(ClaimField.named("nonsense")).isEmpty();
	}

	@Test
	void thereIsNoSnapshotBeforeTheIndexIsComplete() throws Exception {
		assertThat(store.index().snapshot()).isEmpty();
		var canceled = new NullProgressMonitor();
		canceled.setCanceled(true);
		assertThatExceptionOfType(OperationCanceledException.class)
				.isThrownBy(() -> store.index().bringUpToDate(canceled));
		assertThat(store.index().snapshot()).isEmpty();
		store.index().bringUpToDate(MONITOR);
		try (var snapshot = store.index().snapshot().orElseThrow()) {
			assertThat(snapshot.count("", MONITOR)).isZero();
		}
	}

	@Test
	void aSnapshotStaysAsItWasAndListenersHearOfTheNext() throws Exception {
		tag("d1", "sourced", 0, 8);
		store.index().bringUpToDate(MONITOR);
		var heard = new CountDownLatch(1);
		try (var listening = store.index().addListener(heard::countDown);
				var before = store.index().snapshot().orElseThrow()) {
			tag("d1", "polemical", 9, 14);
			assertThat(heard.await(20, TimeUnit.SECONDS)).isTrue();
			assertThat(before.count("", MONITOR)).isEqualTo(1);
			try (var after = store.index().snapshot().orElseThrow()) {
				assertThat(after.count("", MONITOR)).isEqualTo(2);
			}
		}
	}

	@Test
	void claimsAreFoundInTheOrderAskedFor() throws Exception {
		tag("d1", "sourced", 9, 14);
		tag("d1", "estimated", 0, 8);
		tag("d2", "polemical", 0, 3);
		assertThat(quotes(ClaimOrder.BY_PLACE)).containsExactly("The dyke", "broke", "The");
		assertThat(quotes(ClaimOrder.by(new ClaimOrder.Key(ClaimField.QUOTE, List.of(), false))))
				.containsExactly("broke", "The", "The dyke");
		assertThat(quotes(ClaimOrder.by(new ClaimOrder.Key(ClaimField.QUOTE, List.of(), true))))
				.containsExactly("The dyke", "The", "broke");
		assertThat(quotes(
				ClaimOrder.by(new ClaimOrder.Key(ClaimField.TAG, List.of("polemical", "sourced", "estimated"), false))))
				.containsExactly("The", "broke", "The dyke");
		assertThat(quotes(ClaimOrder.by(new ClaimOrder.Key(ClaimField.DOCUMENT, List.of("d2"), false),
				new ClaimOrder.Key(ClaimField.TAG, List.of(), true)))).containsExactly("The", "broke", "The dyke");
	}

	@Test
	void quotesThatBeginAlikeAreOrderedByTheRest() throws Exception {
		var alike = "Some people who drowned in the flood ";
		var set = SmallCorpus.set(store, "d1");
		for (var end : List.of("b", "c", "a")) {
			var annotation = SmallCorpus.annotation(end, "sourced", TEXT, 0, 8);
			annotation.getSpans().get(0).setQuote(alike + end);
			SmallCorpus.add(store, set, annotation);
		}
		assertThat(quotes(ClaimOrder.by(new ClaimOrder.Key(ClaimField.QUOTE, List.of(), false))))
				.containsExactly(alike + "a", alike + "b", alike + "c");
		assertThat(quotes(ClaimOrder.by(new ClaimOrder.Key(ClaimField.QUOTE, List.of(), true))))
				.containsExactly(alike + "c", alike + "b", alike + "a");
	}

	@Test
	void thePlaceOfAClaimIsFoundAgainAfterItChanged() throws Exception {
		var claim = tag("d1", "sourced", 9, 14);
		tag("d1", "estimated", 0, 8);
		var after = EcoreUtil.copy(claim.annotation());
		after.setNote("seen");
		store.execute(new ChangeClaims("note", List.of(new ClaimChange(claim.set(), claim.annotation(), after))), null);
		store.index().bringUpToDate(MONITOR);
		try (var snapshot = store.index().snapshot().orElseThrow()) {
			var found = snapshot.find("", ClaimOrder.BY_PLACE, MONITOR);
			assertThat(found.place(claim.set(), claim.id())).hasValue(1);
			assertThat(found.get(1)).isEqualTo(
					new FoundClaim(claim.set(), claim.id(), "sourced", 9, "broke", "seen"));
			assertThat(found.place(claim.set(), "nobody")).isEmpty();
		}
	}

	@Test
	void whatIsWrongWithAQueryIsSaidWithItsColumn() throws Exception {
		store.index().bringUpToDate(MONITOR);
		try (var snapshot = store.index().snapshot().orElseThrow()) {
			assertThatExceptionOfType(QueryException.class)
					.isThrownBy(() -> snapshot.count("tag:sourced tags:x", MONITOR))
					.satisfies(e -> assertThat(e.column()).isEqualTo(13));
		}
	}

	private List<String> quotes(ClaimOrder order) throws Exception {
		store.index().bringUpToDate(MONITOR);
		try (var snapshot = store.index().snapshot().orElseThrow()) {
			var found = snapshot.find("", order, MONITOR);
			var quotes = new String[found.size()];
			for (var place = 0; place < quotes.length; place++) {
				quotes[place] = found.get(place).quote();
			}
			return Arrays.asList(quotes);
		}
	}

	private AggregateTable aggregate(String query, ClaimField... by) throws Exception {
		store.index().bringUpToDate(MONITOR);
		try (var snapshot = store.index().snapshot().orElseThrow()) {
			return snapshot.aggregate(query, List.of(by), MONITOR);
		}
	}

	private Claim tag(String document, String tag, int start, int end) throws Exception {
		return SmallCorpus.tag(store, SmallCorpus.set(store, document), tag, start, end);
	}
}
