package org.sourcecritic.ingest.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.ingest.markup.Outline;

/** A document that LibreOffice has written, where it is installed. */
@NonNullByDefault({})
class DocxOfAnotherProgramTest {

	private static final long PATIENCE = 120;
	private static final String SOURCE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
			 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
			 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
			 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2"
			 office:mimetype="application/vnd.oasis.opendocument.text">
			<office:meta><dc:title>The ferry of Au</dc:title></office:meta>
			<office:automatic-styles><style:style style:name="Page" style:family="paragraph">
			<style:paragraph-properties fo:break-before="page"/></style:style></office:automatic-styles>
			<office:body><office:text>
			<text:h text:outline-level="1">On the river</text:h>
			<text:p>The ferry sank<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>
			<text:p>Town book, leaf 12.</text:p></text:note-body></text:note>, and nobody <text:span>knew</text:span><text:note
			 text:note-class="endnote"><text:note-citation>i</text:note-citation><text:note-body><text:p>Not even the miller.</text:p>
			</text:note-body></text:note> why.</text:p>
			<text:p text:style-name="Quotations">We heard a cry.</text:p>
			<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/><table:table-header-rows>
			<table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell><table:table-cell><text:p>Carts</text:p>
			</table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>1871</text:p>
			</table:table-cell><table:table-cell><text:p>14</text:p></table:table-cell></table:table-row></table:table>
			<text:p text:style-name="Page">Next, on a new page.</text:p>
			</office:text></office:body></office:document>
			""";

	@TempDir
	private Path folder;

	@Test
	void aDocumentOfLibreOfficeIsReadWhole() throws Exception {
		Files.writeString(folder.resolve("ferry.fodt"), SOURCE);
		Assumptions.assumeTrue(converted(), "LibreOffice is not installed");

		var read = new DocxReader().read(folder.resolve("ferry.docx"), new NullProgressMonitor());

		assertThat(Outline.of(read)).containsExactly("HEADING: On the river",
				"PARAGRAPH: The ferry sank1, and nobody knewi why.", "NOTE_MARKER 1: 1 -> 1 Town book, leaf 12.",
				"NOTE_MARKER i: i -> i Not even the miller.", "BLOCK_QUOTATION: We heard a cry.",
				"TABLE: Year\tCarts\n1871\t14", "PAGE_BREAK: @Next, on a n", "PARAGRAPH: Next, on a new page.",
				"NOTE 1: 1 Town book, leaf 12.", "NOTE i: i Not even the miller.");
		assertThat(Outline.cells(read)).contains("1,1 14 | 1871 _ Carts");
		assertThat(read.card()).containsEntry("title", "The ferry of Au");
	}

	private boolean converted() throws IOException, InterruptedException {
		try {
			var office = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
					"--headless", "--convert-to", "docx", "--outdir", folder.toString(),
					folder.resolve("ferry.fodt").toString()).redirectErrorStream(true)
					.redirectOutput(folder.resolve("said.txt").toFile()).start();
			if (!office.waitFor(PATIENCE, TimeUnit.SECONDS)) {
				office.destroyForcibly();
			}
			return Files.exists(folder.resolve("ferry.docx"));
		} catch (IOException e) {
			System.out.println("Skipped, soffice can't be run: " + e.getMessage());
			return false;
		}
	}
}
