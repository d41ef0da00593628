package org.sourcecritic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file with markup to what the commands show of it. */
@NonNullByDefault({})
class MarkupImportTest {

	private static final String TEXT = "The salt\n\nIt was sold.1\n\n1 Book of rents, leaf 4.";
	private static final String SEGMENTS = "0\t8\theading-1\tThe salt\n10\t10\tpage-break-1\t\n"
			+ "10\t23\tparagraph-1\tIt was sold.1\n22\t23\tnote-marker-1 -> note-1\t1\n"
			+ "25\t49\tnote-1\t1 Book of rents, leaf 4.\n";

	@TempDir
	private Path folder;

	@Test
	void givenAWebPageWhenImportedThenItsNotesStandAfterTheBody() throws Exception {
		var page = Files.writeString(folder.resolve("salt.html"), """
				<html lang="en"><head><title>The salt</title></head><body><h1>The salt</h1>
				<span role="doc-pagebreak" aria-label="7"></span><p>It was sold.<a id="r" href="#n"><sup>1</sup></a></p>
				<p id="n"><a href="#r">1</a> Book of rents, leaf 4.</p></body></html>
				""");

		assertThat(imported(page)).contains("\"title\":\"The salt\"");
	}

	@Test
	void givenATextInTeiWhenImportedThenItsNotesStandAfterTheBody() throws Exception {
		var tei = Files.writeString(folder.resolve("salt.xml"),
				"""
						<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>The salt</title></titleStmt>
						</fileDesc></teiHeader><text><body><head>The salt</head><pb n="7"/><p>It was sold.<note place="foot">Book of
						rents, leaf 4.</note></p></body></text></TEI>
						""");

		assertThat(imported(tei)).contains("\"title\":\"The salt\"");
	}

	/** Imports a file, compares what the commands tell, and returns the list of documents. */
	private String imported(Path file) {
		var corpus = folder.resolve("corpus");
		Cli.ok("new", corpus);
		var told = Cli.run("import", corpus, file);

		assertThat(told.code()).as(told.err()).isZero();
		assertThat(Cli.ok("text", corpus, "salt")).isEqualTo(TEXT);
		assertThat(Cli.ok("segments", corpus, "salt")).isEqualTo(SEGMENTS);
		assertThat(Cli.ok("segments", corpus, "salt", "--json")).contains(
				"{\"id\":\"page-break-1\",\"kind\":\"PAGE_BREAK\",\"spans\":[{\"start\":10,\"end\":10}],\"label\":\"7\"",
				"{\"id\":\"note-marker-1\",\"kind\":\"NOTE_MARKER\",\"spans\":[{\"start\":22,\"end\":23}],\"label\":\"1\","
						+ "\"target\":\"note-1\"}");
		assertThat(Cli.ok("sentences", corpus, "salt")).contains("10\t23\tIt was sold.1");
		assertThat(Cli.ok("check", corpus, "--json")).isEqualTo("{\"findings\":[]}\n");
		return Cli.ok("list", corpus, "--json");
	}
}
