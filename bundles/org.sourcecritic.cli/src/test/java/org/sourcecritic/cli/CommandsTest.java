package org.sourcecritic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcecritic.exchange.json.JsonValues;

@NonNullByDefault({})
class CommandsTest {

	private static final String CSV = """
			id,document,start,end,spans,quote,tag,note,annotator,estimate.low,estimate.high,estimate.unit
			a,one,0,9,,,estimated,,,1600000,46.5,persons
			b,one,0,9,,,sourced,"a, ""note""\",,,,
			c,two,,,0-3;4-7,,polemical,,Ben,,,
			""";

	private final Locale before = Locale.getDefault();

	@TempDir
	private Path folder;

	@AfterEach
	void restoreLocale() {
		Locale.setDefault(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en-US", "tr-TR", "de-DE" })
	void givenTextsAndATableWhenPutThenEveryCommandSaysTheSameInAnyLocale(String locale) throws Exception {
		Locale.setDefault(Locale.forLanguageTag(locale));
		var corpus = Cli.corpus(folder, "one", "Some 1,200 İıßé 😊.\nMore.", "two", "The end.");
		var table = Files.writeString(folder.resolve("claims.csv"), CSV);

		assertThat(Cli.ok("put", corpus, table, "--annotator", "Anna", "--json")).isEqualTo(
				"{\"added\":3,\"replaced\":0,\"unchanged\":0,\"relations\":0,\"skipped\":0,\"read\":0}\n");

		assertThat(Cli.ok("list", corpus, "--json")).matches("\\{\"documents\":\\[\\{\"id\":\"one\",\"title\":null,"
				+ "\"length\":25,\"digest\":\"[0-9a-f]{64}\",\"sets\":\\[\\{\"annotator\":\"anna\",\"count\":2,"
				+ "\"state\":\"IN_PROGRESS\"}],\"countsByTag\":\\{\"estimated\":1,\"sourced\":1}},\\{\"id\":\"two\".*"
				+ "\"offsetUnit\":\"UTF-16\"}\n");
		assertThat(Cli.ok("aggregate", corpus, "--by", "tag,document", "--json")).isEqualTo(
				"{\"by\":[\"tag\",\"document\"],\"rows\":["
						+ "{\"tag\":\"estimated\",\"document\":\"one\",\"count\":1,\"documents\":1,\"perThousandWords\":250.000},"
						+ "{\"tag\":\"polemical\",\"document\":\"two\",\"count\":1,\"documents\":1,\"perThousandWords\":500.000},"
						+ "{\"tag\":\"sourced\",\"document\":\"one\",\"count\":1,\"documents\":1,\"perThousandWords\":250.000}],"
						+ "\"total\":3,\"documents\":2,\"words\":6}\n");
		assertThat(Cli.ok("aggregate", corpus, "--by", "annotator,tag,unit", "--csv")).isEqualTo(
				"annotator,tag,unit,count,documents,perThousandWords\nanna,estimated,persons,1,1,166.667\n"
						+ "anna,sourced,,1,1,166.667\nben,polemical,,1,1,166.667\n");
		assertThat(Cli.ok("sentences", corpus, "one", "--json")).startsWith(
				"{\"document\":\"one\",\"sentences\":[{\"start\":0,\"end\":19}")
				.endsWith("\"offsetUnit\":\"UTF-16\"}\n");
		assertThat(Cli.ok("text", corpus, "one")).isEqualTo("Some 1,200 İıßé 😊.\nMore.");
		assertThat(Cli.ok("check", corpus, "--json")).isEqualTo("{\"findings\":[]}\n");
	}

	@Test
	void givenClaimsWhenListedThenTheJsonHasTheAgreedShape() throws Exception {
		var corpus = corpusWithClaims();

		var all = Cli.json(Cli.ok("annotations", corpus, "--json"));
		assertThat(all.get("offsetUnit")).isEqualTo("UTF-16");
		var annotations = JsonValues.many(all.get("annotations"));
		assertThat(annotations).hasSize(3);
		var first = annotations.get(0) instanceof Map<?, ?> object ? object : Map.of();
		assertThat(first.keySet().toString())
				.isEqualTo("[id, document, annotator, tag, kind, spans, note, voice, stance, "
						+ "speaker, certainty, assessment, assessmentReason, estimate, citations, polemic, relations]");
		assertThat(first.get("spans")).hasToString("[{start=0, end=9, quote=Some 1,20, anchor=EXACT}]");
		assertThat(first.get("estimate")).asString().startsWith("{low=1600000, high=46.5, unit=persons,");
		assertThat(Cli.ok("annotations", corpus, "--json", "--annotator", "Ben")).contains("\"id\":\"c\"")
				.doesNotContain("\"id\":\"a\"");
		assertThat(Cli.ok("annotations", corpus, "--json", "--document", "one")).doesNotContain("\"id\":\"c\"");
	}

	@Test
	void givenATextWithANoteWhenItsSegmentsAreListedThenTheMarkerLeadsToTheNote() throws Exception {
		var corpus = Cli.corpus(folder, "one", "It was sold.1 So be it.\n\n1 Book of rents, leaf 4.\n");

		assertThat(Cli.ok("segments", corpus, "one", "--json")).isEqualTo("{\"document\":\"one\",\"segments\":["
				+ "{\"id\":\"paragraph-1\",\"kind\":\"PARAGRAPH\",\"spans\":[{\"start\":0,\"end\":23}],\"label\":null,"
				+ "\"target\":null},{\"id\":\"note-marker-1\",\"kind\":\"NOTE_MARKER\",\"spans\":[{\"start\":12,"
				+ "\"end\":13}],\"label\":\"1\",\"target\":\"note-1\"},{\"id\":\"note-1\",\"kind\":\"NOTE\",\"spans\":["
				+ "{\"start\":25,\"end\":49}],\"label\":\"1\",\"target\":null}],\"offsetUnit\":\"UTF-16\"}\n");
		assertThat(Cli.ok("segments", corpus, "one")).isEqualTo("0\t23\tparagraph-1\tIt was sold.1 So be it.\n"
				+ "12\t13\tnote-marker-1 -> note-1\t1\n25\t49\tnote-1\t1 Book of rents, leaf 4.\n");
	}

	@Test
	void givenClaimsWhenListedForPeopleThenRowsAreAligned() throws Exception {
		var corpus = corpusWithClaims();
		assertThat(Cli.ok("annotations", corpus).lines()).hasSize(4).element(2).asString().contains("one", "sourced",
				"anna", "a, \"note\"");
		assertThat(Cli.ok("list", corpus)).contains("anna 2").contains("polemical 1");
		assertThat(Cli.ok("sentences", corpus, "two")).isEqualTo("0\t8\tThe end.\n");
		assertThat(Cli.ok("aggregate", corpus, "--by", "tag")).contains("polemical  1").contains("3");
		assertThat(Cli.ok("check", corpus)).hasLineCount(1);
		assertThat(Cli.ok("formats")).contains(".jsonld");
		assertThat(Cli.ok("formats", "--json")).startsWith("{\"formats\":[{\"id\":\"csv\"");
	}

	@Test
	void givenACardWhenImportedThenItsTitleIsListed() throws Exception {
		var corpus = folder.resolve("c");
		Cli.ok("new", corpus);
		var text = Files.writeString(folder.resolve("x.txt"), "Text.");
		assertThat(Cli.ok("import", corpus, text, text, "--card", "title=Mémoires", "--card", "genre=memoir", "--json"))
				.isEqualTo("{\"documents\":[{\"id\":\"x\",\"length\":5,\"segments\":1,\"file\":\"" + text + "\"},"
						+ "{\"id\":\"x-2\",\"length\":5,\"segments\":1,\"file\":\"" + text
						+ "\"}],\"failed\":[],\"offsetUnit\":\"UTF-16\"}\n");
		assertThat(Cli.ok("list", corpus, "--json")).contains("\"title\":\"Mémoires\"");
		assertThat(Cli.ok("list", corpus)).contains("Mémoires");
	}

	@Test
	void givenATextInUtf16WithCrLfWhenImportedThenTheStoredBytesArePrinted() throws Exception {
		var corpus = folder.resolve("c");
		Cli.ok("new", corpus);
		var text = folder.resolve("x.txt");
		Files.write(text, "\uFEFFГАРФ\r\n😊".getBytes(StandardCharsets.UTF_16LE));
		Cli.ok("import", corpus, text);
		assertThat(Cli.run("text", corpus, "x").bytes()).isEqualTo(Files.readAllBytes(corpus.resolve("texts/x.txt")))
				.isEqualTo("ГАРФ\n😊".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void givenFormFeedsWhenImportedThenTheyArePageBreaksAndListed() throws Exception {
		var corpus = folder.resolve("c");
		Cli.ok("new", corpus);
		var run = Cli.run("import", corpus, Files.writeString(folder.resolve("x.txt"), "One.\fTwo.\fThree."));
		assertThat(run.code()).isZero();
		assertThat(run.errorLines()).singleElement().asString().contains("x.txt", "2");
		assertThat(Cli.ok("segments", corpus, "x")).contains("4\t5\tpage-break-1\t", "9\t10\tpage-break-2\t");
		assertThat(Cli.ok("text", corpus, "x")).isEqualTo("One.\nTwo.\nThree.");
	}

	@Test
	void givenAWarningWhenExportedThenItIsOnStandardErrorAndTheFileIsWhole() throws Exception {
		var corpus = corpusWithClaims();
		for (var format : new String[]{ "csv", "w3c" }) {
			var run = Cli.run("export", corpus, "--format", format, "--out", folder.resolve("out." + format),
					"--annotator",
					"anna");
			assertThat(run.code()).isZero();
			assertThat(run.out()).contains("2");
			assertThat(run.err()).isEmpty();
		}
		assertThat(folder.resolve("out.csv")).content().hasLineCount(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "w3c" })
	void givenAnExportWhenPutIntoAnotherCorpusThenItsAnnotationsAreTheSame(String format) throws Exception {
		var corpus = corpusWithClaims();
		var file = folder.resolve("exported");
		Cli.ok("export", corpus, "--format", format, "--out", file);
		var other = Cli.corpus(Files.createDirectory(folder.resolve("other")), "two", "The end.", "one",
				"Some 1,200 men.\nMore.");

		Cli.ok("put", other, file);

		for (var document : new String[]{ "one", "two" }) {
			assertThat(Cli.ok("annotations", other, "--document", document, "--json"))
					.isEqualTo(Cli.ok("annotations", corpus, "--document", document, "--json"));
		}
	}

	@Test
	void givenABetterTextWhenItReplacesTheOldOneThenClaimsGoWithTheirWords() throws Exception {
		var corpus = corpusWithClaims();
		var better = Files.writeString(folder.resolve("better.txt"), "Preface.\n\nSome 1,200 men.\n");

		var said = Cli.ok("replace", corpus, "one", better, "--json");

		assertThat(said).startsWith("{\"id\":\"one\",\"length\":26,\"segments\":").contains("\"moved\":")
				.contains("\"offsetUnit\":\"UTF-16\"");
		assertThat(Cli.ok("text", corpus, "one")).isEqualTo("Preface.\n\nSome 1,200 men.\n");
		assertThat(Cli.ok("annotations", corpus, "--document", "one", "--json")).contains("\"anchor\":\"MOVED\"",
				"\"start\":10,\"end\":19");
		assertThat(Cli.ok("replace", corpus, "one", better)).startsWith("annotator  exact");
		assertThat(Cli.run("replace", corpus, "none", better).code()).isEqualTo(2);
		assertThat(Cli.run("replace", corpus, "one", folder.resolve("none.txt")).code()).isEqualTo(2);
	}

	@Test
	void givenHelpWhenAskedForThenEveryCommandHasItInBothLanguages() {
		for (var locale : new String[]{ "en", "de" }) {
			Locale.setDefault(Locale.forLanguageTag(locale));
			var all = Cli.ok("--help");
			for (var command : new String[]{ "new", "import", "replace", "list", "text", "segments", "sentences",
					"figures",
					"annotations",
					"put",
					"export",
					"formats", "aggregate", "check" }) {
				assertThat(all).contains("\n  " + command);
				var help = Cli.ok(command, "--help");
				assertThat(help.lines().count()).as(help).isGreaterThan(4);
				assertThat(help).contains("sourcecritic " + command).doesNotContain("usage.");
			}
		}
		assertThat(Cli.ok("put", "--help")).contains("Aufruf:", "Optionen:", "Parameter:");
	}

	private Path corpusWithClaims() throws Exception {
		var corpus = Cli.corpus(folder, "one", "Some 1,200 men.\nMore.", "two", "The end.");
		Cli.ok("put", corpus, Files.writeString(folder.resolve("claims.csv"), CSV), "--annotator", "Anna");
		return corpus;
	}

	@Test
	void tellsItsVersion() {
		assertThat(Cli.ok("--version")).startsWith("Source Critic").hasLineCount(1);
		assertThat(Cli.ok("-V")).isEqualTo(Cli.ok("--version"));
	}
}
