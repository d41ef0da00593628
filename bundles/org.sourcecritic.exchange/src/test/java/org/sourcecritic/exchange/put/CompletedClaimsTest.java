package org.sourcecritic.exchange.put;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.corpus.ClaimChange;
import org.sourcecritic.core.corpus.CorpusOperation.ChangeClaims;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.exchange.ExchangeException;
import org.sourcecritic.exchange.ExchangeFormats;
import org.sourcecritic.exchange.TestCorpus;
import org.sourcecritic.exchange.put.ClaimCompletion.Completed;
import org.sourcecritic.exchange.put.PutOptions.BadRows;
import org.sourcecritic.exchange.put.PutOptions.OtherContent;
import org.sourcecritic.exchange.put.PutOptions.UnknownTags;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.Estimate;
import org.sourcecritic.model.ModelFactory;

/** Claims to which something is added that was read from the text. */
@NonNullByDefault({})
class CompletedClaimsTest {

	private static final PutOptions STRICT = PutOptions.strict("Anna");
	private static final PutOptions REPLACING = new PutOptions(Optional.of("Anna"), UnknownTags.REFUSE,
			OtherContent.REPLACE, BadRows.STOP_ALL);
	private static final String HEADER = "id,document,start,end,tag,note,estimate.what";
	private static final String ROW = "a,d1,0,4,estimated,,";

	@TempDir
	private Path folder;
	private CorpusStore store;

	@BeforeEach
	void makeCorpus() throws Exception {
		store = TestCorpus.with(folder, "Some 20 mules.");
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	@Test
	void givenReadValuesWhenPutAgainThenNothingIsChanged() throws Exception {
		var first = put(STRICT, reads("20"), ROW);
		assertThat(first).extracting(PutReport::added, PutReport::completed).containsExactly(1L, 1L);
		assertThat(estimate().getLow()).isEqualTo("20");
		assertThat(estimate().getReadFields()).containsExactly("low");

		assertThat(put(STRICT, reads("20"), ROW).unchanged()).isEqualTo(1);
		assertThat(put(STRICT, ClaimCompletion.NONE, ROW).unchanged()).as("without reading").isEqualTo(1);
		assertThat(put(STRICT, reads("21"), ROW).unchanged()).as("by a better reader").isEqualTo(1);
		assertThat(estimate().getLow()).isEqualTo("20");
	}

	@Test
	void givenABetterReaderWhenReplacingThenItsValuesReplaceThoseThatWereRead() throws Exception {
		put(STRICT, reads("20"), ROW);

		assertThat(put(REPLACING, reads("21"), ROW).replaced()).isEqualTo(1);
		assertThat(estimate().getLow()).isEqualTo("21");
		assertThat(put(REPLACING, reads("21"), ROW).unchanged()).isEqualTo(1);
	}

	@Test
	void givenAConfirmedValueWhenReplacingThenNothingReadTakesItsPlace() throws Exception {
		put(STRICT, reads("20"), ROW);
		confirm();

		assertThatExceptionOfType(ExchangeException.class).isThrownBy(() -> put(STRICT, reads("21"), ROW));
		assertThat(estimate().getLow()).isEqualTo("20");
		put(REPLACING, reads("21"), ROW);
		assertThat(claim().getEstimate()).as("the file has none").isNull();
	}

	@Test
	void givenOtherContentThenWhatWasReadHidesNothing() throws Exception {
		put(STRICT, reads("20"), ROW);

		assertThatExceptionOfType(ExchangeException.class)
				.isThrownBy(() -> put(STRICT, reads("20"), "a,d1,0,4,estimated,a note,"));
		assertThatExceptionOfType(ExchangeException.class)
				.isThrownBy(() -> put(STRICT, reads("20"), "a,d1,0,4,estimated,,mules"));
		assertThat(put(STRICT, reads("20"), "b,d1,0,4,estimated,,mules", "b,d1,0,4,estimated,,mules").added())
				.isEqualTo(1);
	}

	@Test
	void givenARemarkThenItIsToldOfWhatIsPutAndNotOfWhatIsThere() throws Exception {
		ClaimCompletion open = (set, annotation, kind) -> new Completed(annotation, Optional.of(kind + "?"));

		assertThat(put(STRICT, open, ROW).remarks()).singleElement().asString().endsWith("ESTIMATED?");
		assertThat(put(STRICT, open, ROW).remarks()).isEmpty();
		assertThat(put(REPLACING, open, "a,d1,0,4,estimated,new,").completed()).isZero();
	}

	/** Reads this number, whatever the text says. */
	private static ClaimCompletion reads(String low) {
		return (set, annotation, kind) -> {
			var read = EcoreUtil.copy(annotation);
			if (read.getEstimate() == null) {
				read.setEstimate(ModelFactory.eINSTANCE.createEstimate());
			}
			read.getEstimate().setLow(new BigDecimal(low));
			read.getEstimate().getReadFields().add("low");
			return new Completed(read, Optional.empty());
		};
	}

	private void confirm() throws Exception {
		var before = claim();
		var after = EcoreUtil.copy(before);
		after.getEstimate().getReadFields().clear();
		store.execute(new ChangeClaims("confirm",
				List.of(new ClaimChange(new SetKey("d1", "anna"), before, after))), null);
	}

	private Annotation claim() {
		return store.claim(new SetKey("d1", "anna"), "a").orElseThrow().annotation();
	}

	private Estimate estimate() {
		return claim().getEstimate();
	}

	private PutReport put(PutOptions options, ClaimCompletion completion, String... rows) throws Exception {
		var file = Files.writeString(folder.resolve("claims.csv"), HEADER + "\n" + String.join("\n", rows) + "\n");
		return new ClaimsPut(store, ExchangeFormats.builtIn().get(0).read(file, null), options, completion).put(null);
	}
}
