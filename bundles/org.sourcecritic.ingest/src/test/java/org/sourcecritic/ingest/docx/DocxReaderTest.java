package org.sourcecritic.ingest.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcecritic.ingest.DocumentReaders;
import org.sourcecritic.ingest.ReadDocument;
import org.sourcecritic.ingest.UnreadableDocumentException;
import org.sourcecritic.ingest.markup.Outline;
import org.sourcecritic.model.SegmentKind;

class DocxReaderTest {

	private static final Locale BEFORE = Locale.getDefault();
	private static final String STYLES = """
			<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-AT"/></w:rPr></w:rPrDefault></w:docDefaults>
			<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
			<w:style w:styleId="Mein"><w:name w:val="My own"/><w:basedOn w:val="berschrift1"/></w:style>
			<w:style w:styleId="Text"><w:name w:val="Body"/><w:basedOn w:val="Text"/></w:style>
			<w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
			<w:style w:styleId="Einzug"><w:name w:val="Set off"/><w:pPr><w:ind w:left="567" w:right="567"/></w:pPr></w:style>
			""";

	private final Path folder;

	DocxReaderTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@BeforeAll
	static void inEnglish() {
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterAll
	static void inTheLanguageAsItWas() {
		Locale.setDefault(BEFORE);
	}

	@Test
	void stylesSayWhatAParagraphIs() throws Exception {
		ReadDocument read = read(
				new DocxFile(p("On the ice", "<w:pStyle w:val='Mein'/>") + p("It was built in 1871.", "")
						+ p("We dug.", "<w:pStyle w:val='Zitat'/>") + p("By night.", "<w:pStyle w:val='Einzug'/>")
						+ p("Not set off.", "<w:pStyle w:val='Einzug'/><w:ind w:right='0'/>")
						+ p("Later", "<w:outlineLvl w:val='1'/>")
						+ p("No heading", "<w:pStyle w:val='Mein'/><w:outlineLvl w:val='9'/>")
						+ p("End.", "<w:pStyle w:val='Text'/>") + p(" ", "")).with("styles", STYLES));

		assertThat(Outline.of(read)).containsExactly("HEADING: On the ice", "PARAGRAPH: It was built in 1871.",
				"BLOCK_QUOTATION: We dug.", "BLOCK_QUOTATION: By night.", "PARAGRAPH: Not set off.", "HEADING: Later",
				"PARAGRAPH: No heading", "PARAGRAPH: End.");
		assertThat(read.text()).startsWith("On the ice\n\nIt was built in 1871.\n\n").endsWith("\n\nEnd.");
		assertThat(read.card()).isEqualTo(Map.of("language", "de-AT"));
	}

	@ParameterizedTest
	@CsvSource({ "false", "true" })
	void notesHaveTheNumbersTheProgramGivesThem(boolean strict) throws Exception {
		DocxFile file = new DocxFile(
				"<w:p>" + r("Sold") + "<w:r><w:footnoteReference w:id='2'/></w:r>" + r(" in spring")
						+ "<w:r><w:endnoteReference w:id='1'/></w:r>" + r(" or not")
						+ "<w:r><w:footnoteReference w:id='4' w:customMarkFollows='1'/><w:t>*</w:t></w:r>" + r(", then")
						+ "<w:r><w:footnoteReference w:id='3'/></w:r>" + r(".") + "</w:p>")
				.with("footnotes", "<w:footnote w:type='separator' w:id='0'><w:p>" + r("---") + "</w:p></w:footnote>"
						+ note("footnote", 3, "Third leaf.") + note("footnote", 2, "First leaf.")
						+ "<w:footnote w:id='4'><w:p>" + r("*") + r(" Own sign.") + "</w:p></w:footnote>"
						+ note("footnote", 9, "Nobody asks."))
				.with("endnotes", note("endnote", 1, "At the end."));

		ReadDocument read = read(strict ? file.strict() : file);

		assertThat(read.text()).isEqualTo("Sold1 in springi or not*, then2.\n\n1 First leaf.\nMore.\n\n* Own sign.\n\n"
				+ "2 Third leaf.\nMore.\n\n3 Nobody asks.\nMore.\n\ni At the end.\nMore.");
		assertThat(Outline.of(read, SegmentKind.NOTE_MARKER)).containsExactly(
				"NOTE_MARKER 1: 1 -> 1 First leaf.", "NOTE_MARKER i: i -> i At the end.",
				"NOTE_MARKER *: * -> * Own sign.",
				"NOTE_MARKER 2: 2 -> 2 Third leaf.");
		assertThat(Outline.remarks(read)).containsExactly("A note has no marker");
	}

	@ParameterizedTest
	@CsvSource({ "decimal,1,9", "lowerRoman,i,ix", "upperRoman,I,IX", "lowerLetter,a,i", "upperLetter,A,I",
			"chicago,*,***" })
	void notesAreNumberedAsTheSettingsSay(String format, String first, String ninth) throws Exception {
		String references = "<w:r><w:footnoteReference w:id='%d'/></w:r>";
		StringBuilder body = new StringBuilder();
		for (int i = 1; i <= 9; i++) {
			body.append(r("w")).append(references.formatted(i));
		}
		ReadDocument read = read(new DocxFile("<w:p>" + body + "</w:p>").with("settings",
				"<w:footnotePr><w:numFmt w:val='" + format
						+ "'/></w:footnotePr><w:endnotePr><w:numFmt w:val='decimal'/>"
						+ "</w:endnotePr>"));

		assertThat(Outline.of(read, SegmentKind.NOTE_MARKER)).startsWith("NOTE_MARKER " + first + ": " + first)
				.endsWith("NOTE_MARKER " + ninth + ": " + ninth);
	}

	@Test
	void pagesBeginWhereTheProgramBrokeThem() throws Exception {
		ReadDocument read = read(new DocxFile("<w:p>" + r("The fer")
				+ "<w:r><w:lastRenderedPageBreak/><w:t>ry sank.</w:t></w:r>"
				+ "<w:r><w:br w:type='page'/></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>Then.</w:t></w:r></w:p>"
				+ "<w:p><w:pPr><w:sectPr><w:type w:val='continuous'/></w:sectPr></w:pPr>" + r("Same page.") + "</w:p>"
				+ "<w:p><w:pPr><w:sectPr/></w:pPr>" + r("Last of a part.") + "</w:p>" + p("New part.", "")));

		assertThat(Outline.of(read)).containsExactly("PARAGRAPH: The ferry sank.", "PAGE_BREAK: @ry sank.\n\nTh",
				"PAGE_BREAK: @Then.\n\nSame ", "PARAGRAPH: Then.", "PARAGRAPH: Same page.",
				"PARAGRAPH: Last of a part.",
				"PAGE_BREAK: @New part.", "PARAGRAPH: New part.");
	}

	@Test
	void onlyWhatIsSeenIsText() throws Exception {
		ReadDocument read = read(new DocxFile("<w:p>" + r("Kept ") + "<w:ins>" + r("put in ")
				+ "</w:ins><w:del><w:r><w:delText>gone"
				+ "</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/>"
				+ "</w:rPr><w:t>seen </w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGEREF x</w:instrText>"
				+ "</w:r>" + r("code") + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("12")
				+ "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:fldSimple w:instr='DATE'>" + r(" May")
				+ "</w:fldSimple>"
				+ "<w:r><w:tab/><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:br/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t>"
				+ "<w:sym w:font='Wingdings' w:char='F0E0'/><w:sym w:char='2192'/></w:r><w:r><w:t>10</w:t></w:r><w:r><w:rPr>"
				+ "<w:vertAlign w:val='superscript'/></w:rPr><w:t>6</w:t></w:r><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"
				+ "<w:r><w:commentReference w:id='1'/></w:r><w:hyperlink r:id='r'>" + r(" link")
				+ "</w:hyperlink><w:ruby><w:rt>"
				+ r("しお") + "</w:rt><w:rubyBase>" + r("塩") + "</w:rubyBase></w:ruby></w:p>")
				.with("header", "<w:p>" + r("THE SALT") + "</w:p>").with("footer", "<w:p/>"));

		assertThat(read.text())
				.isEqualTo("Kept put in seen 12 May\ta\u2011b\nc\u00ADd\uFFFD→10⁶x=1 link塩");
		assertThat(Outline.remarks(read)).containsExactly("A hidden piece of text was left out",
				"A running head or foot of a page was left out", "A reading aid beside a character was left out",
				"A deletion by tracked changes was left out", "An insertion by tracked changes was taken as text",
				"A character that is not in Unicode is shown as U+FFFD: Wingdings F0E0",
				"A comment in the margin was left out");
	}

	@Test
	void aTextBoxStandsOnceAfterItsParagraph() throws Exception {
		ReadDocument read = read(
				new DocxFile("<w:p>" + r("Before ") + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'>"
						+ "<w:drawing><a:blip/><w:txbxContent>" + p("In the box.", "") + p("Still.", "")
						+ "</w:txbxContent></w:drawing>"
						+ "</mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + p("In the box.", "")
						+ "</w:txbxContent></w:pict>"
						+ "</mc:Fallback></mc:AlternateContent></w:r>" + r("and after.") + "</w:p>" + p("Next.", "")));

		assertThat(read.text()).isEqualTo("Before and after.\n\nIn the box.\n\nStill.\n\nNext.");
		assertThat(Outline.remarks(read)).containsExactly("A picture was left out",
				"A text box became text where it is anchored");
	}

	@Test
	void cellsKnowTheirHeadings() throws Exception {
		ReadDocument read = read(new DocxFile("<w:tbl><w:tblPr/><w:tr><w:trPr><w:tblHeader/></w:trPr>" + tc("", "")
				+ tc("<w:gridSpan w:val='2'/>", "Town") + "</w:tr><w:tr><w:trPr><w:tblHeader/></w:trPr>" + tc("", "")
				+ tc("", "1931") + tc("", "1932") + "</w:tr><w:tr>" + tc("<w:vMerge w:val='restart'/>", "Au")
				+ tc("", "12")
				+ tc("", "7*") + "</w:tr><w:tr>" + tc("<w:vMerge/>", "") + tc("", "13")
				+ "<w:tc><w:tbl><w:tr>" + tc("", "in") + tc("", "ner") + "</w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>"
				+ p("* Until May.", "")));

		assertThat(read.text()).isEqualTo("\tTown\n\t1931\t1932\nAu\t12\t7*\n\t13\tin ner\n\n* Until May.");
		assertThat(Outline.cells(read)).containsExactly("0,0 ", "0,1 Town", "1,0 ", "1,1 1931", "1,2 1932", "2,0 Au",
				"2,1 12 | Au _ Town 1931", "2,2 7* | Au _ Town 1932 # * Until May.", "3,1 13 | Au _ Town 1931",
				"3,2 in ner | Au _ Town 1932");
	}

	@Test
	void theFirstRowAndColumnAreHeadingsWhereTheTableSaysSo() throws Exception {
		String rows = "<w:tr>" + tc("", "Year") + tc("", "Carts") + "</w:tr><w:tr>" + tc("", "1871") + tc("", "14")
				+ "</w:tr></w:tbl>";

		assertThat(Outline.cells(read(new DocxFile("<w:tbl><w:tblPr><w:tblLook w:val='04A0'/></w:tblPr>" + rows))))
				.contains("1,1 14 | 1871 _ Carts");
		assertThat(Outline.cells(read(new DocxFile("<w:tbl><w:tblPr><w:tblLook w:val='0400'/></w:tblPr>" + rows))))
				.contains("1,1 14");
	}

	@Test
	void coreProperties() throws Exception {
		ReadDocument read = read(new DocxFile(p("Salt.", "")).withPart("docProps/core.xml",
				"""
						<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
						xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>The salt</dc:title>
						<dc:creator>Anna Huber;Ben Maier</dc:creator><cp:lastModifiedBy>Somebody</cp:lastModifiedBy>
						<dcterms:created>2020-01-01T00:00:00Z</dcterms:created><dc:language>en</dc:language></cp:coreProperties>
						"""));

		assertThat(read.card()).isEqualTo(
				Map.of("title", "The salt", "author", "Anna Huber; Ben Maier", "language", "en"));
	}

	@Test
	void badArchivesAreRefusedInOneLine() throws Exception {
		assertRefused(Files.writeString(folder.resolve("a.docx"), "Just text."),
				"is no DOCX file: it is no ZIP archive or a damaged one");
		assertRefused(
				Files.write(folder.resolve("b.docx"), new byte[]{ (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0 }),
				"is an old Word file (DOC) or has a password; save it as DOCX without a password");
		assertRefused(zip("c.docx", "a.txt"), "is a ZIP archive without a document of a word processor");
		assertRefused(zip("d.docx", "../../escape.xml"),
				"holds a file whose name leads out of the archive: ../../escape.xml");
		assertRefused(zip("e.docx", "/etc/passwd"), "holds a file whose name leads out of the archive: /etc/passwd");
		assertRefused(zip("f.docx", "c:\\x.xml"), "holds a file whose name leads out of the archive: c:\\x.xml");
		assertRefused(zip("g.docx", "a.xml", "A.XML"), "holds two files of the name A.XML");
		String[] many = new String[OfficePackage.MOST_ENTRIES + 1];
		for (int i = 0; i < many.length; i++) {
			many[i] = "n" + i;
		}
		assertRefused(zip("h.docx", many), "holds more than 10000 files");
		assertRefused(new DocxFile(p(" ", "")).write(folder.resolve("i.docx")), "holds no text");
		assertRefused(new DocxFile("").withPart("word/document.xml", "<sheet/>").write(folder.resolve("j.docx")),
				"is a ZIP archive without a document of a word processor");
	}

	@Test
	void zipBombsAreRefusedBeforeTheyAreUnpacked() throws Exception {
		assertRefused(bomb("a.docx", 1, 50),
				"holds a file that unpacks to more than 200 times its size: word/document.xml");
		assertRefused(bomb("b.docx", 600, 1), "would unpack to more than 500 MB");
	}

	@Test
	void entitiesInAPartAreRefusedWithTheirPlace() throws Exception {
		Path file = new DocxFile("").withPart("word/document.xml",
				"<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><d>&x;</d>").write(folder.resolve("x.docx"));

		assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableDocumentException.class)
				.hasMessageMatching("\\Q" + file + ": word/document.xml, line 1, column \\E\\d+: a document type .*");
		Path malformed = new DocxFile("<w:p>").write(folder.resolve("y.docx"));
		assertThatThrownBy(() -> read(malformed))
				.hasMessageMatching("\\Q" + malformed + ": word/document.xml, line 1, column \\E\\d+: [^\\n]*");
	}

	@Test
	void readingStopsWhenCancelled() throws Exception {
		StringBuilder body = new StringBuilder();
		for (int i = 0; i < 50_000; i++) {
			body.append(p(Integer.toHexString(i * 0x9E3779B1), ""));
		}
		Path file = new DocxFile(body.toString()).write(folder.resolve("long.docx"));
		var monitor = new NullProgressMonitor() {
			@Override
			public void worked(int work) {
				setCanceled(true);
			}
		};

		assertThatThrownBy(() -> new DocxReader().read(file, monitor)).isInstanceOf(OperationCanceledException.class);
	}

	// ---- fixtures

	private static String p(String words, String properties) {
		return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(words) + "</w:p>";
	}

	private static String r(String words) {
		return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
	}

	private static String tc(String properties, String words) {
		return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(words, "") + "</w:tc>";
	}

	private static String note(String kind, int id, String words) {
		return "<w:" + kind + " w:id='" + id + "'><w:p><w:r><w:" + kind + "Ref/></w:r>" + r(" " + words) + "</w:p>"
				+ p("More.", "") + "</w:" + kind + ">";
	}

	private Path zip(String name, String... entries) throws IOException {
		Path file = folder.resolve(name);
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (String entry : entries) {
				zip.putNextEntry(new ZipEntry(entry));
				zip.write("a".getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return file;
	}

	/** One entry that is packed tightly, or many small ones that are together too large. */
	private Path bomb(String name, int files, int megabytes) throws IOException {
		Path file = folder.resolve(name);
		byte[] zeros = new byte[1_000_000];
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (int i = 0; i < files; i++) {
				zip.putNextEntry(new ZipEntry(i == 0 ? "word/document.xml" : "word/" + i + ".xml"));
				for (int mega = 0; mega < megabytes; mega++) {
					zip.write(zeros);
				}
				zip.closeEntry();
			}
		}
		return file;
	}

	private static void assertRefused(Path file, String reason) {
		assertThatThrownBy(
				() -> DocumentReaders.read(file, DocumentReaders.builtIn(), new NullProgressMonitor()))
				.isInstanceOf(UnreadableDocumentException.class).hasMessage(file + ": " + reason);
	}

	private ReadDocument read(DocxFile file) throws IOException, UnreadableDocumentException {
		return read(file.write(folder.resolve("test.docx")));
	}

	private static ReadDocument read(Path file) throws UnreadableDocumentException {
		return new DocxReader().read(file, new NullProgressMonitor());
	}
}
