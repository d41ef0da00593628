package org.sourcecritic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NonNullByDefault({})
class QueryTest {

	private static final String CSV = """
			id,document,start,end,tag,annotator,estimate.low,estimate.unit
			a,one,0,4,estimated,Anna,1200,persons
			b,one,0,4,sourced,Anna,,
			c,two,0,3,estimated,Ben,10,carts
			""";

	@TempDir
	private Path folder;
	private Path corpus;

	@BeforeEach
	void corpus() throws Exception {
		corpus = Cli.corpus(folder, "one", "Some twelve hundred came.", "two", "The end.");
		Cli.ok("put", corpus, Files.writeString(folder.resolve("claims.csv"), CSV), "--annotator", "Anna");
	}

	@Test
	void givenAQueryWhenListedCountedAndExportedThenItsClaimsOnly() throws Exception {
		var query = "kind:estimated AND low:[1000 TO *]";
		assertThat(Cli.ok("annotations", corpus, "--json", "--query", query)).contains("\"id\":\"a\"")
				.doesNotContain("\"id\":\"b\"", "\"id\":\"c\"");
		assertThat(Cli.ok("aggregate", corpus, "--by", "tag", "--csv", "--query", query))
				.isEqualTo("tag,count,documents,perThousandWords\nestimated,1,1,250.000\n");
		var out = folder.resolve("out.csv");
		assertThat(Cli.ok("export", corpus, "--format", "csv", "--out", out, "--query", query)).startsWith("1 ");
		assertThat(Files.readString(out)).contains("persons").doesNotContain("carts");
	}

	@Test
	void givenAWrongQueryThenOneLineNamesItsColumn() {
		for (var command : new String[]{ "annotations", "aggregate", "export" }) {
			var run = switch (command) {
				case "aggregate" -> Cli.run(command, corpus, "--by", "tag", "--query", "tag:sourced tags:x");
				case "export" -> Cli.run(command, corpus, "--format", "csv", "--out", folder.resolve("out.csv"),
						"--query",
						"tag:sourced tags:x");
				default -> Cli.run(command, corpus, "--query", "tag:sourced tags:x");
			};
			assertThat(run.code()).isEqualTo(2);
			assertThat(run.errorLines()).singleElement().asString().contains("--query", "column 13", "tags");
		}
		assertThat(folder.resolve("out.csv")).doesNotExist();
	}

	/** What stands in them now would be refused, and size, time and key are as they were. */
	@Test
	void givenAnUnchangedCorpusWhenCountedThenNoSetIsOpened() throws Exception {
		var counted = Cli.ok("aggregate", corpus, "--by", "tag,document,unit", "--json");
		for (var set : new String[]{ "annotations/anna/one.xmi", "annotations/ben/two.xmi" }) {
			overwrite(corpus.resolve(set));
		}
		assertThat(Cli.run("annotations", corpus).code()).isEqualTo(2);
		assertThat(Cli.ok("aggregate", corpus, "--by", "tag,document,unit", "--json")).isEqualTo(counted);
	}

	private static void overwrite(Path file) throws IOException {
		var time = Files.getLastModifiedTime(file);
		Files.write(file, new byte[(int) Files.size(file)], StandardOpenOption.WRITE);
		Files.setLastModifiedTime(file, time);
	}
}
