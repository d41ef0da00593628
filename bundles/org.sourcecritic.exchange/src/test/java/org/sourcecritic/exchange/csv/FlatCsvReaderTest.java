package org.sourcecritic.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcecritic.exchange.ExchangeException;
import org.sourcecritic.exchange.IncomingClaims;
import org.sourcecritic.exchange.OffsetUnit;
import org.sourcecritic.model.Stance;

@NonNullByDefault({})
class FlatCsvReaderTest {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "document,start,end,tag,note\nd,1,2,t,\"a, \"\"b\"\"\"\n",
			"\uFEFFdocument;start;end;tag;note\r\nd;1;2;t;\"a, \"\"b\"\"\"\r\n",
			"document\tstart\tend\ttag\tnote\nd\t1\t2\tt\t\"a, \"\"b\"\"\"",
			"tag,note,end,start,document\nt,\"a, \"\"b\"\"\",2,1,d" })
	void givenAnySeparatorLineEndOrOrderWhenReadThenTheRowIsTheSame(String content) throws Exception {
		var read = read(content);
		assertThat(read.problems()).isEmpty();
		assertThat(read.remarks()).isEmpty();
		assertThat(read.claims()).singleElement().satisfies(c -> {
			assertThat(c.document()).isEqualTo("d");
			assertThat(c.attributes().getNote()).isEqualTo("a, \"b\"");
			assertThat(c.spans().get(0).start()).hasValue(1);
			assertThat(c.place().number()).isEqualTo(2);
		});
	}

	@Test
	void givenRowsOverSeveralLinesWhenReadThenRowsAreCountedAsInASpreadsheet() throws Exception {
		var read = read("document,start,end,tag,quote\nd,1,2,t,\"two\nlines\"\nd,x,2,t,\nd,1,2,,\nd,,,t,\n");
		assertThat(read.claims().get(0).quote()).contains("two\nlines");
		assertThat(read.problems()).extracting(p -> p.place().number()).containsExactly(3L, 4L, 5L);
	}

	@Test
	void givenAQuoteWithCrLfWhenReadThenItsLinesEndInLf() throws Exception {
		var read = read("document,start,end,tag,quote\r\nd,1,2,t,\"two\r\nlines\"\r\n");
		assertThat(read.claims().get(0).quote()).contains("two\nlines");
	}

	@Test
	void givenCodePointsOnlyWhenReadThenTheyAreTaken() throws Exception {
		var read = read("document,startCodePoint,endCodePoint,tag,colour\nd,1,2,t,red\nd,,,t,\n");
		assertThat(read.claims().get(0).spans().get(0).unit()).isEqualTo(OffsetUnit.CODE_POINTS);
		assertThat(read.remarks()).singleElement().satisfies(r -> assertThat(r.message()).contains("colour"));
		assertThat(read.problems()).hasSize(1);
	}

	@Test
	void givenATurkishLocaleWhenReadThenWordsAreUnderstood() throws Exception {
		var before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("tr-TR"));
			var read = read("document,start,end,tag,stance,citation.kind\nd,1,2,t,ironic,archive\n");
			assertThat(read.claims().get(0).attributes().getStance()).isEqualTo(Stance.IRONIC);
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void givenSeveralCitationsWhenReadThenTheyWinOverTheColumns() throws Exception {
		var read = read("document,start,end,tag,citation.author,citations\n"
				+ "d,1,2,t,A,\"[{\"\"author\"\":\"\"A\"\"},{\"\"author\"\":\"\"B\"\",\"\"year\"\":1931}]\"\n"
				+ "d,1,2,t,A,no json\n");
		assertThat(read.claims().get(0).attributes().getCitations()).extracting(c -> c.getAuthor())
				.containsExactly("A", "B");
		assertThat(read.problems()).hasSize(1);
	}

	@Test
	void givenBadWordsWhenReadThenTheColumnIsNamed() throws Exception {
		var read = read("document,start,end,spans,tag,stance,estimate.low,estimate.origin\nd,1,2,,t,x,,\n"
				+ "d,1,2,,t,,x,\nd,1,2,,t,,1,x\nd,,,1-3-4,t,,,\n");
		assertThat(read.problems()).extracting(p -> p.message()).satisfiesExactly(
				m -> assertThat(m).startsWith("stance: "), m -> assertThat(m).startsWith("estimate.low: "),
				m -> assertThat(m).startsWith("estimate.origin: "), m -> assertThat(m).contains("1-3-4"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "document,start,end\nd,1,2\n", "document,tag,start\nd,t,1\n",
			"document,document,tag\n", "document,start,end,tag\nd,1,2,\"t\n",
			"document,start,end,tag\nd,1,2,\"t\"x\n" })
	void givenNoSuchTableWhenReadThenItIsRefusedInOneLine(String content) {
		assertThatExceptionOfType(ExchangeException.class).isThrownBy(() -> read(content)).satisfies(e -> {
			assertThat(e.problems()).hasSize(1);
			assertThat(e.getMessage()).contains("claims.csv").doesNotContain("\n");
		});
	}

	@Test
	void givenNoUtf8WhenReadThenItIsRefused() throws Exception {
		var file = folder.resolve("claims.csv");
		Files.write(file, "document,start,end,tag,note\nd,1,2,t,Größe\n".getBytes(StandardCharsets.ISO_8859_1));
		assertThatExceptionOfType(ExchangeException.class).isThrownBy(() -> new FlatCsv().read(file, null))
				.withMessageContaining("UTF-8");
		assertThatExceptionOfType(ExchangeException.class)
				.isThrownBy(() -> new FlatCsv().read(folder.resolve("none.csv"), null));
	}

	@Test
	void givenACancelledMonitorWhenReadThenItStops() throws Exception {
		var monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		var file = Files.writeString(folder.resolve("c.csv"), "document,start,end,tag\n" + "d,1,2,t\n".repeat(5000));
		assertThatExceptionOfType(OperationCanceledException.class)
				.isThrownBy(() -> new FlatCsv().read(file, monitor));
	}

	private IncomingClaims read(String content) throws Exception {
		return new FlatCsv().read(Files.writeString(folder.resolve("claims.csv"), content), null);
	}
}
