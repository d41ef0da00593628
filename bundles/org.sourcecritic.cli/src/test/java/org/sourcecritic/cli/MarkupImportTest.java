package org.sourcecritic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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

	@Test
	void givenADocumentOfAWordProcessorWhenImportedThenItsNotesStandAfterTheBody() throws Exception {
		var w = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
		var type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
		var relationships = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
				+ "<Relationship Id=\"r\" Type=\"" + type + "%s\" Target=\"%s\"/></Relationships>";
		var docx = folder.resolve("salt.docx");
		try (var zip = new ZipOutputStream(Files.newOutputStream(docx))) {
			put(zip, "_rels/.rels", relationships.formatted("officeDocument", "word/document.xml"));
			put(zip, "word/_rels/document.xml.rels", relationships.formatted("footnotes", "footnotes.xml"));
			put(zip, "word/document.xml", "<w:document" + w + "><w:body><w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>"
					+ "<w:r><w:t>The salt</w:t></w:r></w:p><w:p><w:r><w:br w:type=\"page\"/><w:t>It was sold.</w:t></w:r>"
					+ "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:body></w:document>");
			put(zip, "word/footnotes.xml", "<w:footnotes" + w + "><w:footnote w:id=\"2\"><w:p><w:r><w:t>Book of rents, "
					+ "leaf 4.</w:t></w:r></w:p></w:footnote></w:footnotes>");
		}

		assertThat(imported(docx)).contains("\"id\":\"salt\"");
	}

	private static void put(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
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
				"{\"id\":\"page-break-1\",\"kind\":\"PAGE_BREAK\",\"spans\":[{\"start\":10,\"end\":10}],",
				"{\"id\":\"note-marker-1\",\"kind\":\"NOTE_MARKER\",\"spans\":[{\"start\":22,\"end\":23}],\"label\":\"1\","
						+ "\"target\":\"note-1\"}");
		assertThat(Cli.ok("sentences", corpus, "salt")).contains("10\t23\tIt was sold.1");
		assertThat(Cli.ok("check", corpus, "--json")).isEqualTo("{\"findings\":[]}\n");
		return Cli.ok("list", corpus, "--json");
	}
}
