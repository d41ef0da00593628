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

/** Figures that are read from texts: listed, and put into claims. */
@NonNullByDefault({})
class FiguresTest {

	private static final String TEXT = """
			They had 300 mules in the spring. The company sold 20 mules, the clerk wrote.1

			Nobody knows why between 14 and 18 million people should have believed it.

			1 Book of rents, leaf 4.
			""";
	private static final String PEOPLE = "between 14 and 18 million people";

	@TempDir
	private Path folder;

	@Test
	void givenATextWhenItsFiguresAreListedThenEachHasItsValuesAndTheGradeOfItsSource() throws Exception {
		var corpus = Cli.corpus(folder, "one", TEXT);

		var figures = figures(Cli.ok("figures", corpus, "--json"));

		assertThat(figures).extracting(figure -> figure.get("low").toString()).containsExactly("300", "20", "14000000");
		assertThat(figures).extracting(figure -> figure.get("sourcing").toString())
				.containsExactly("MARKED_LATER", "MARKED", "BARE");
		var people = figures.getLast();
		assertThat(people.keySet().toString()).isEqualTo("[document, start, end, quote, low, high, bound, kind, cue, "
				+ "unit, what, population, place, per, estimatedBy, period, estimatedOn, parts, confidence, doubts, "
				+ "clause, sentence, sourcing, marker, taggedBy]");
		assertThat(people.get("high")).hasToString("18000000");
		assertThat(people.get("bound")).isEqualTo("RANGE");
		assertThat(people.get("kind")).isEqualTo("COUNT");
		assertThat(people.get("what")).isEqualTo("people");
		assertThat(people.get("start")).hasToString(Integer.toString(TEXT.indexOf(PEOPLE)));
		assertThat(people.get("quote")).isEqualTo("between 14 and 18 million");
		assertThat(people.get("taggedBy")).isEqualTo(List.of());
		assertThat(figures.getFirst().get("marker")).isEqualTo("note-marker-1");
		assertThat(Cli.ok("figures", corpus, "--document", "one")).contains("14000000", "BARE", "people");
		assertThat(Cli.run("figures", corpus, "--document", "none").code()).isEqualTo(2);
	}

	@Test
	void givenNumbersThatEstimateNothingWhenListedThenOnlyOnRequest() throws Exception {
		var corpus = Cli.corpus(folder, "one", TEXT);

		assertThat(Cli.ok("figures", corpus, "--json")).doesNotContain("noEstimate");
		assertThat(Cli.ok("figures", corpus, "--json", "--all")).contains("\"noEstimate\":\"");
		assertThat(Cli.ok("figures", corpus, "--all").lines().count())
				.isGreaterThan(Cli.ok("figures", corpus).lines().count());
	}

	@Test
	void givenAnEstimateWithoutValuesWhenPutThenItHasThoseOfTheTextAndThoseOfTheFileStay() throws Exception {
		var corpus = Cli.corpus(folder, "one", TEXT);
		int start = TEXT.indexOf(PEOPLE);
		var table = Files.writeString(folder.resolve("claims.csv"), """
				id,document,start,end,tag,estimate.what,estimate.low
				a,one,%d,%d,estimated,souls,
				b,one,%d,%d,sourced,,
				""".formatted(start, start + PEOPLE.length(), start, start + PEOPLE.length()));

		assertThat(Cli.ok("put", corpus, table, "--annotator", "Anna", "--json")).contains("\"added\":2", "\"read\":1");

		var claims = JsonValues.many(Cli.json(Cli.ok("annotations", corpus, "--json")).get("annotations"));
		assertThat(claims).hasSize(2);
		var estimated = claims.stream().map(Map.class::cast).filter(c -> "a".equals(c.get("id"))).findFirst()
				.orElseThrow();
		var estimate = (Map<?, ?>) estimated.get("estimate");
		assertThat(estimate.keySet().toString()).isEqualTo("[low, high, unit, what, population, place, period, bound, "
				+ "kind, per, cue, estimatedBy, estimatedOn, estimatedOnOriginal, estimatedOnCalendar, basis, origin, "
				+ "readFields]");
		assertThat(estimate.get("low")).hasToString("14000000");
		assertThat(estimate.get("high")).hasToString("18000000");
		assertThat(estimate.get("what")).isEqualTo("souls");
		assertThat(estimate.get("origin")).isEqualTo("READ");
		assertThat(JsonValues.many(estimate.get("readFields")).toString()).contains("low", "high", "bound")
				.doesNotContain("what");
		assertThat(Cli.ok("figures", corpus, "--json")).contains("\"taggedBy\":[\"anna\"]");
	}

	@Test
	void givenAPutWhenItIsPutAgainThenNothingChanges() throws Exception {
		var corpus = Cli.corpus(folder, "one", TEXT);
		var table = Files.writeString(folder.resolve("claims.csv"), "document,start,end,tag\none,0,32,estimated\n");
		Cli.ok("put", corpus, table, "--annotator", "Anna");
		var exported = folder.resolve("exported.csv");
		Cli.ok("export", corpus, "--format", "csv", "--out", exported);
		var before = Cli.ok("annotations", corpus, "--json");
		assertThat(before).contains("\"low\":300");

		for (var again : List.of(table, exported)) {
			assertThat(Cli.ok("put", corpus, again, "--annotator", "Anna", "--json"))
					.contains("\"added\":0,\"replaced\":0,\"unchanged\":1", "\"read\":0");
		}
		assertThat(Cli.ok("annotations", corpus, "--json")).isEqualTo(before);
	}

	@Test
	void givenSeveralFiguresInOneRowThenNoneIsReadUnlessTheFileHasTheAmountOfOne() throws Exception {
		var corpus = Cli.corpus(folder, "one", TEXT);
		int end = TEXT.indexOf('\n');
		var open = Files.writeString(folder.resolve("open.csv"),
				"document,start,end,tag\none,0,%d,estimated\n".formatted(end));

		var run = Cli.run("put", corpus, open, "--annotator", "Anna", "--json");

		assertThat(run.out()).contains("\"added\":1", "\"read\":0");
		assertThat(run.errorLines()).singleElement().asString().contains("open.csv", "2");
		var told = Files.writeString(folder.resolve("told.csv"),
				"document,start,end,tag,estimate.low\none,1,%d,estimated,20\n".formatted(end));
		assertThat(Cli.ok("put", corpus, told, "--annotator", "Anna", "--json")).contains("\"read\":1");
	}

	@Test
	void givenTheWishNotToReadWhenPutThenClaimsAreAsInTheFile() throws Exception {
		var corpus = Cli.corpus(folder, "one", TEXT);
		var table = Files.writeString(folder.resolve("claims.csv"), "document,start,end,tag\none,0,32,estimated\n");

		assertThat(Cli.ok("put", corpus, table, "--annotator", "Anna", "--no-reading", "--json"))
				.contains("\"read\":0");
		assertThat(Cli.ok("annotations", corpus, "--json")).contains("\"estimate\":null");
	}

	private static List<Map<?, ?>> figures(String text) throws Exception {
		return Cli.objects(Cli.json(text).get("figures"));
	}
}
