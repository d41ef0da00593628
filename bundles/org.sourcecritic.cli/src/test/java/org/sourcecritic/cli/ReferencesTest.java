package org.sourcecritic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.exchange.json.JsonValues;

/** References that are read from texts: listed, and put into claims. */
@NonNullByDefault({})
class ReferencesTest {

	private static final String SENTENCE = "Some forty men carried the stones.";
	private static final String TEXT = SENTENCE
			+ """
					1 Nobody was paid for it.2

					It is said that the clerk kept a second book.

					1 Report by the head of the works, 26 December 1944, GARF, f. 9414, op. 1, d. 1155, ll. 5-6.
					2 Letter of the clerk, 3 May 1945, GARF, f. 9414, op. 1, d. 1155, l. 6ob; Ida Marten, The Lower Canal (Hollen: Brook, 1931), p. 12.
					""";

	@TempDir
	private Path folder;

	@Test
	void givenATextWhenItsReferencesAreListedThenEachIsTakenApart() throws Exception {
		var corpus = Cli.corpus(folder, "one", TEXT);

		var answer = Cli.json(Cli.ok("references", corpus, "--json"));

		var references = Cli.objects(answer.get("references"));
		assertThat(references).extracting(reference -> reference.get("setting").toString()).containsExactly("TEXT",
				"NOTE", "NOTE", "NOTE");
		var report = references.get(1);
		var citation = (Map<?, ?>) report.get("citation");
		assertThat(citation.get("kind")).isEqualTo("ARCHIVE");
		assertThat(List.of(citation.get("archive"), citation.get("fond"), citation.get("opis"), citation.get("delo"),
				citation.get("folios"), citation.get("date"), citation.get("noteLabel")))
				.containsExactly("GARF", "9414", "1", "1155", "5–6", "1944-12-26", "1");
		assertThat(citation.get("origin")).isEqualTo("READ");
		assertThat(((Map<?, ?>) report.get("place")).keySet().toString())
				.isEqualTo("[start, end, levels, leaves]");
		assertThat(((Map<?, ?>) references.getLast().get("citation")).get("author")).isEqualTo("Ida Marten");
		assertThat(((Map<?, ?>) references.getFirst().get("citation")).get("strength")).isEqualTo("ANONYMOUS");
		assertThat(answer.get("offsetUnit")).isEqualTo("UTF-16");
		assertThat(Cli.ok("references", corpus, "--document", "one")).contains("GARF, 9414, 1, 1155",
				"The Lower Canal");
	}

	@Test
	void givenOneLeafForTwoDocumentsWhenListedThenItIsAFinding() throws Exception {
		var corpus = Cli.corpus(folder, "one", TEXT);

		var findings = Cli.objects(Cli.json(Cli.ok("references", corpus, "--json")).get("findings"));

		assertThat(findings).singleElement().satisfies(finding -> {
			assertThat(finding.get("kind")).isEqualTo("LEAF_COLLISION");
			assertThat(finding.get("document")).isEqualTo("one");
			assertThat(Cli.objects(finding.get("places"))).hasSize(2);
		});
	}

	@Test
	void givenASourcedClaimWhenPutThenItHasWhatItsNoteSaysAndPuttingItAgainChangesNothing() throws Exception {
		var corpus = Cli.corpus(folder, "one", TEXT);
		var table = Files.writeString(folder.resolve("claims.csv"),
				"document,start,end,tag\none,0,%d,sourced\n".formatted(SENTENCE.length()));

		assertThat(Cli.ok("put", corpus, table, "--annotator", "Anna", "--json")).contains("\"added\":1", "\"read\":1");

		var before = Cli.ok("annotations", corpus, "--json");
		var citations = Cli.objects(Cli.objects(Cli.json(before).get("annotations")).getFirst().get("citations"));
		assertThat(citations).singleElement().satisfies(citation -> {
			assertThat(citation.get("delo")).isEqualTo("1155");
			assertThat(citation.get("noteLabel")).isEqualTo("1");
			assertThat(citation.get("description")).asString().containsIgnoringCase("report");
		});
		assertThat(Cli.ok("put", corpus, table, "--annotator", "Anna", "--json"))
				.contains("\"added\":0,\"replaced\":0,\"unchanged\":1", "\"read\":0");
		assertThat(Cli.ok("annotations", corpus, "--json")).isEqualTo(before);
	}

	@Test
	void givenCitationsInTheFileThenEachIsCompletedByTheReferenceThatSaysNothingElse() throws Exception {
		var corpus = Cli.corpus(folder, "one", TEXT);
		int end = TEXT.indexOf("it.2") + 4;
		var told = Files.writeString(folder.resolve("told.csv"),
				"document,start,end,tag,citation.author,citation.via\none,36,%d,sourced,Ida Marten,mine\n"
						.formatted(end));
		var open = Files.writeString(folder.resolve("open.csv"),
				"document,start,end,tag,citation.via\none,37,%d,sourced,mine\n".formatted(end));

		assertThat(Cli.ok("put", corpus, told, "--annotator", "Anna", "--json")).contains("\"read\":1");
		var run = Cli.run("put", corpus, open, "--annotator", "Anna", "--json");

		assertThat(run.out()).contains("\"added\":1", "\"read\":0");
		assertThat(run.errorLines()).singleElement().asString().contains("open.csv", "2");
		var claims = Cli.objects(Cli.json(Cli.ok("annotations", corpus, "--json")).get("annotations"));
		var completed = Cli.objects(claims.getFirst().get("citations")).getFirst();
		assertThat(completed.get("title")).isEqualTo("The Lower Canal");
		assertThat(completed.get("via")).isEqualTo("mine");
		assertThat(JsonValues.many(completed.get("readFields")).toString()).contains("title").doesNotContain("via",
				"author");
	}
}
