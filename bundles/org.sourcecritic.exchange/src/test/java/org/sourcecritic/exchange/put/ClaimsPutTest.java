package org.sourcecritic.exchange.put;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcecritic.core.check.CorpusCheck;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.exchange.ExchangeException;
import org.sourcecritic.exchange.ExchangeFormats;
import org.sourcecritic.exchange.TestCorpus;
import org.sourcecritic.exchange.internal.Messages;
import org.sourcecritic.exchange.put.PutOptions.BadRows;
import org.sourcecritic.exchange.put.PutOptions.OtherContent;
import org.sourcecritic.exchange.put.PutOptions.UnknownTags;

@NonNullByDefault({})
class ClaimsPutTest {

	private static final PutOptions STRICT = PutOptions.strict("Anna");
	private static final String HEADER = "id,document,start,end,spans,quote,tag,note,annotator";

	@TempDir
	private Path folder;
	private CorpusStore store;

	@BeforeEach
	void makeCorpus() throws Exception {
		store = TestCorpus.with(folder, "a😊b and another text.", "Second.");
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	@Test
	void givenRowsWithoutIdWhenPutTwiceThenTheSecondPutChangesNothing() throws Exception {
		var rows = new String[]{ HEADER, ",d1,0,4,,a😊b,sourced,,", ",d1,,,0-1;9-16,a … another,estimated,n,", };

		var first = TestCorpus.put(store, STRICT, rows);
		var second = TestCorpus.put(store, STRICT, rows);

		assertThat(first).extracting(PutReport::added, PutReport::unchanged).containsExactly(2L, 0L);
		assertThat(second).extracting(PutReport::added, PutReport::unchanged).containsExactly(0L, 2L);
		assertThat(claims()).extracting(Claim::annotator).containsOnly("anna");
		assertThat(claims().get(0).id()).matches("[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab].*");
		assertThat(store.annotator("anna").orElseThrow().getDisplayName()).isEqualTo("Anna");
	}

	@Test
	void givenAPutWhenUndoneThenTagsAndClaimsAreGoneAtOnce() throws Exception {
		TestCorpus.put(store,
				new PutOptions(Optional.of("Anna"), UnknownTags.ADD, OtherContent.REFUSE, BadRows.STOP_ALL), HEADER,
				"x,d1,0,1,,,rumour,,", "y,d2,0,1,,,sourced,,Ben");
		assertThat(store.tag("rumour").orElseThrow().getKind()).isEqualTo("rumour");
		assertThat(claims()).hasSize(2);

		store.undo();

		assertThat(claims()).isEmpty();
		assertThat(store.tag("rumour")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			x,d9,0,1,,,sourced,,        | Put_unknownDocument
			x,d1,0,1,,,rumour,,         | Put_unknownTag
			x,d1,0,99,,,sourced,,       | Put_outside
			x,d1,2,4,,,sourced,,        | Put_insidePair
			x,d1,3,3,,,sourced,,        | Put_empty
			x,d1,0,4,,abc,sourced,,     | Put_otherQuote
			x,d1,,,0-4;3-6,,sourced,,   | Put_overlap
			x y,d1,0,1,,,sourced,,      | Put_badId
			x,d1,0,1,,,sourced,\u0001,  | Put_badCharacter
			there,d1,0,1,,,sourced,new, | Put_otherContent
			there,d2,0,1,,,sourced,,    | Put_idInOtherSet
			there,d1,0,1,,,sourced,,Ben | Put_idInOtherSet
			good,d1,0,1,,,sourced,2,    | Put_idTwice
			""")
	void givenABadRowWhenPutThenNothingIsPutAndTheRowIsNamed(String row, String message) throws Exception {
		TestCorpus.put(store, STRICT, HEADER, "there,d1,0,1,,,sourced,,");

		assertThatExceptionOfType(ExchangeException.class)
				.isThrownBy(() -> TestCorpus.put(store, STRICT, HEADER, "good,d1,0,1,,,sourced,1,", row))
				.satisfies(e -> {
					assertThat(e.problems()).hasSize(1);
					assertThat(e.problems().get(0).toString()).contains("claims.csv").contains("3");
					var fixed = Messages.text(message, "\u0000", "\u0000", "\u0000").split("\u0000");
					assertThat(e.getMessage()).contains(fixed);
				});

		assertThat(claims()).extracting(Claim::id).containsExactly("there");
	}

	@Test
	void givenAQuoteThatContradictsItsOffsetsWhenPutThenTheQuoteWinsAndIsReported() throws Exception {
		var report = TestCorpus.put(store, STRICT, HEADER, "x,d1,0,7,,another,sourced,,", "y,d1,90,99,,a😊b,sourced,,",
				"z,d1,,,3-4;12-16,b … text,sourced,,");

		assertThat(report.added()).isEqualTo(3);
		assertThat(report.remarks()).hasSize(3)
				.allSatisfy(remark -> assertThat(remark.toString()).contains("stands at"));
		assertThat(claims()).extracting(claim -> claim.id() + " " + spans(claim)).containsExactlyInAnyOrder(
				"x [9-16 another MOVED]", "y [0-4 a😊b MOVED]", "z [3-4 b EXACT, 17-21 text MOVED]");
		assertThat(TestCorpus.put(store, STRICT, HEADER, "x,d1,0,7,,another,sourced,,").unchanged()).isEqualTo(1);
	}

	@Test
	void givenAQuoteThatMayStandInSeveralPlacesWhenPutThenItIsDoubtful() throws Exception {
		var report = TestCorpus.put(store, STRICT, HEADER, "x,d1,12,14,,an,sourced,,");

		assertThat(report.remarks()).singleElement().asString().contains("several places");
		assertThat(claims()).extracting(ClaimsPutTest::spans).containsExactly("[9-11 an DOUBTFUL]");
		assertThat(CorpusCheck.problems(store)).extracting(CorpusCheck.Problem::kind)
				.containsExactly(CorpusCheck.Kind.DOUBTFUL_ANCHOR);
	}

	private static String spans(Claim claim) {
		return claim.annotation().getSpans().stream()
				.map(span -> span.getStart() + "-" + span.getEnd() + " " + span.getQuote() + " " + span.getAnchor())
				.toList().toString();
	}

	@Test
	void givenBadRowsWhenTheyAreSkippedThenAllAreListedAndTheOthersPut() throws Exception {
		var skipping = new PutOptions(Optional.of("Anna"), UnknownTags.REFUSE, OtherContent.REFUSE, BadRows.SKIP);

		var report = TestCorpus.put(store, skipping, HEADER, "x,d9,0,1,,,sourced,,", "y,d1,0,1,,,sourced,,",
				"z,d1,x,1,,,sourced,,", "w,d1,0");

		assertThat(report.added()).isEqualTo(1);
		assertThat(report.problems()).extracting(p -> p.place().number()).containsExactly(2L, 4L, 5L);
	}

	@Test
	void givenOtherContentWhenReplacingThenItIsReplacedAndKeepsItsDate() throws Exception {
		TestCorpus.put(store, STRICT, HEADER, "x,d1,0,1,,,sourced,,");
		var created = claims().get(0).annotation().getCreated();
		var replacing = new PutOptions(Optional.of("Anna"), UnknownTags.REFUSE, OtherContent.REPLACE, BadRows.STOP_ALL);

		var report = TestCorpus.put(store, replacing, HEADER, "x,d1,0,4,,,polemical,new,");

		assertThat(report.replaced()).isEqualTo(1);
		assertThat(claims().get(0).annotation()).satisfies(a -> {
			assertThat(a.getTag()).isEqualTo("polemical");
			assertThat(a.getCreated()).isEqualTo(created);
			assertThat(a.getModified()).isNotNull();
		});
	}

	@Test
	void givenNamesOfTagsAndAnnotatorsInOtherCaseWhenPutThenTheyAreFound() throws Exception {
		TestCorpus.put(store, STRICT, HEADER, "x,d1,0,1,,,SOURCED,,");
		TestCorpus.put(store, STRICT, HEADER, "y,d1.txt,0,1,,,sourced,,ANNA");
		assertThat(claims()).extracting(Claim::tag).containsOnly("sourced");
		assertThat(claims()).extracting(Claim::annotator).containsOnly("anna");
	}

	@Test
	void givenNobodyWhenPutThenTheRowIsRefused() {
		var nobody = new PutOptions(Optional.empty(), UnknownTags.REFUSE, OtherContent.REFUSE, BadRows.STOP_ALL);
		assertThatExceptionOfType(ExchangeException.class)
				.isThrownBy(() -> TestCorpus.put(store, nobody, HEADER, "x,d1,0,1,,,sourced,,"))
				.withMessageContaining(Messages.text("Put_noAnnotator"));
	}

	@Test
	void givenASetWhoseTextHasChangedWhenPutThenTheRowIsRefused() throws Exception {
		TestCorpus.put(store, STRICT, HEADER, "x,d1,0,1,,,sourced,,");
		store.close();
		Files.writeString(store.folder().resolve("texts/d1.txt"), "Another text altogether.");

		try (var reading = CorpusStore.openForReading(store.folder())) {
			var file = Files.writeString(folder.resolve("c.csv"), HEADER + "\ny,d1,0,1,,,sourced,,\n");
			var put = new ClaimsPut(reading, ExchangeFormats.builtIn().get(0).read(file, null), STRICT);
			assertThatExceptionOfType(ExchangeException.class).isThrownBy(() -> put.check(null))
					.withMessageContaining(Messages.text("Put_readOnlySet", "anna", "d1"));
		}
	}

	@Test
	void givenAStoreForReadingWhenCheckedThenItSaysWhatWouldHappen() throws Exception {
		try (var reading = CorpusStore.openForReading(store.folder())) {
			var file = Files.writeString(folder.resolve("c.csv"), HEADER + "\ny,d1,0,1,,,sourced,,\n");
			var report = new ClaimsPut(reading, ExchangeFormats.builtIn().get(0).read(file, null), STRICT).check(null);
			assertThat(report.added()).isEqualTo(1);
		}
		assertThat(claims()).isEmpty();
	}

	private List<Claim> claims() {
		return store.sets().stream().sorted().map(k -> store.claims(k)).flatMap(List::stream).toList();
	}
}
