package org.sourcecritic.ingest.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcecritic.ingest.DocumentReaders;
import org.sourcecritic.ingest.ReadDocument;
import org.sourcecritic.ingest.UnreadableDocumentException;
import org.sourcecritic.ingest.markup.Outline;
import org.sourcecritic.model.SegmentKind;

class TeiReaderTest {

	private static final Locale BEFORE = Locale.getDefault();

	private final Path folder;

	TeiReaderTest(@TempDir Path folder) {
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
	void blocksStandInOrder() throws Exception {
		ReadDocument read = read(
				"""
						<front><titlePage><docTitle><titlePart>The Salt</titlePart></docTitle><byline>by <docAuthor>A. Huber</docAuthor>
						</byline></titlePage></front>
						<body><div n="2"><head>On the <hi>ice</hi></head><p>It was   built
						in 1871.</p><cit><quote>We dug by night.</quote><bibl>Anna</bibl></cit>
						<p>She said <quote>dig</quote> and <stage>exit</stage> left.</p>
						<list><head>Tools</head><item>Spades</item><label>b)</label><item>Carts</item></list>
						<lg><l>Dig, dig</l><l>the clay</l></lg><ab>End.</ab></div></body>
						""");

		assertThat(Outline.of(read)).containsExactly("PARAGRAPH: The Salt", "PARAGRAPH: by A. Huber",
				"HEADING 2: On the ice", "PARAGRAPH: It was built in 1871.", "BLOCK_QUOTATION: We dug by night. Anna",
				"PARAGRAPH: She said dig and exit left.", "PARAGRAPH: Tools", "PARAGRAPH: Spades",
				"PARAGRAPH: b) Carts",
				"PARAGRAPH: Dig, dig / the clay", "PARAGRAPH: End.");
		assertThat(read.text()).contains("Dig, dig\nthe clay\n\nEnd.");
		assertThat(read.mediaType()).isEqualTo("application/tei+xml");
	}

	@Test
	void notesAreLinkedWhereverTheyStand() throws Exception {
		ReadDocument read = read(
				"""
						<body><p>Inline <note place="foot">First.</note> and numbered<note n="*">Star.</note>, by
						reference<ref target="#a"><hi rend="sup">3</hi></ref>, by pointer<ptr target="#b"/>, see <ref target="#b">the note
						on salt</ref>, at a place<anchor xml:id="x"/>.</p><note place="margin">Beside it.</note>
						<p>Outer<note>With <note>an inner</note> one.<p>More.</p></note>.</p></body>
						<back><div type="notes"><note xml:id="a">Of the reference.</note><note xml:id="b" n="c">Of the pointer.</note>
						<note target="#x">Of the place.</note><note>Of nothing.</note></div></back>
						""");

		assertThat(Outline.of(read, SegmentKind.PARAGRAPH)).containsExactly(
				"PARAGRAPH: Inline1 and numbered*, by reference3, by pointerc, see the note on salt, at a place2.³",
				"PARAGRAPH: Outer4.");
		assertThat(Outline.of(read, SegmentKind.NOTE)).containsExactly("NOTE 1: 1 First.", "NOTE *: * Star.",
				"NOTE 3: 3 Of the reference.", "NOTE c: c Of the pointer.", "NOTE 2: 2 Of the place.",
				"NOTE 3: 3 Beside it.", "NOTE 4: 4 With5 one. / More.", "NOTE 5: 5 an inner", "NOTE 6: 6 Of nothing.");
		assertThat(Outline.of(read, SegmentKind.NOTE_MARKER)).contains("NOTE_MARKER c: c -> c Of the pointer.",
				"NOTE_MARKER 2: 2 -> 2 Of the place.", "NOTE_MARKER 5: 5 -> 5 an inner");
		assertThat(Outline.remarks(read)).containsExactly("8 notes of the text stand after the body",
				"A note outside of the running text became a note", "A note has no marker");
	}

	@Test
	void commentsOnNamesStandApartFromTheNotesOfTheText() throws Exception {
		ReadDocument read = read(
				"""
						<body><p><persName>Ana</persName><note resp="eva">A ferrywoman.</note> <note resp="ben">Or not.</note> came in
						spring<note resp="ed">Of 1871.</note> to <placeName>Au</placeName><note n="1">Sic.</note>.</p></body>
						""",
				"<standOff><listPerson/><note>Loose.</note></standOff>");

		assertThat(read.text()).isEqualTo("Ana1 2 came in spring1 to Au1.\n\n1 Of 1871.\n\n1 Sic.\n\n2 Loose.\n\n"
				+ "1 A ferrywoman.\n\n2 Or not.");
		assertThat(Outline.remarks(read)).containsExactly("2 notes of the text stand after the body",
				"2 comments on names became notes", "A note outside of the running text became a note",
				"A note has no marker", "A list that stands apart from the text was left out: <listPerson>");
	}

	@Test
	void pagesInterruptNothingAndDividedWordsAreWhole() throws Exception {
		ReadDocument read = read("""
				<body><pb n="7"/><p>The fer<pb n="8" break="no"/>ry sank <pb n="9"/>in the spr-<lb break="no"/>ing,
				it<lb/>was a Frie-<lb/>den.</p><pb n="10"/></body>
				""");

		assertThat(read.text()).isEqualTo("The ferry sank in the spring, it was a Frie-\nden.");
		assertThat(Outline.of(read)).containsExactly("PAGE_BREAK 7: @The ferry sa",
				"PARAGRAPH: The ferry sank in the spring, it was a Frie-\nden.", "PAGE_BREAK 8: @ry sank in t",
				"PAGE_BREAK 9: @in the sprin", "PAGE_BREAK 10: @");
	}

	@Test
	void whatIsWrittenStandsBeforeWhatAnEditorMadeOfIt() throws Exception {
		ReadDocument read = read(
				"""
						<body><p><choice><corr>1259</corr><sic>1258</sic></choice> <choice><abbr>Dr</abbr><expan>Doktor</expan></choice>
						<choice><reg>und</reg></choice> <corr>so</corr> <subst><del>14</del><add>15</add></subst> <del>gone</del>
						<unclear>salt</unclear> <supplied>of</supplied> <gap reason="torn"/> <app><rdg>a</rdg><lem>b</lem></app>
						<app><rdg>c</rdg><rdg>d</rdg></app> 10<hi rend="superscript">6</hi> <g ref="#half"/><g ref="#none"/>
						<ruby><rb>塩</rb><rt>しお</rt></ruby></p><fw type="head">THE SALT</fw><figure><graphic url="a.png"/><head>Fig. 1</head>
						<figDesc>A ship</figDesc></figure><p><fuzz>kept</fuzz></p></body>
						""");

		assertThat(read.text()).isEqualTo(
				"1258 Dr und so 15 gone salt of […] b c 10⁶ ½\uFFFD 塩\n\nFig. 1\n\nkept");
		assertThat(Outline.remarks(read)).containsExactly("A picture was left out",
				"A running head or foot of a page was left out",
				"5 second readings were left out: <corr>, <expan>, <del>, <rdg>",
				"A reading aid beside a character was left out", "A passage that is struck out stayed in the text",
				"A gap in the transcription is shown as […]",
				"A character that is not in Unicode is shown as U+FFFD: #none",
				"An element of an unknown kind was read as text: <fuzz>");
	}

	@Test
	void cellsKnowTheirHeadings() throws Exception {
		ReadDocument read = read(
				"""
						<body><table><head>Deaths</head><row role="label"><cell/><cell>1931</cell><cell>1932</cell></row>
						<row><cell role="label">Au</cell><cell>12<note>Perhaps.</note></cell><cell>7*</cell></row>
						<row><cell role="label" cols="2">Ried</cell><cell><table><row><cell>3</cell><cell>4</cell></row></table></cell></row>
						</table><p>* Until May.</p></body>
						""");

		assertThat(read.text()).startsWith("Deaths\n\n\t1931\t1932\nAu\t12¹\t7*\nRied\t\t3 4\n\n* Until May.");
		assertThat(Outline.cells(read)).contains("1,1 12¹ | Au _ 1931", "1,2 7* | Au _ 1932 # * Until May.",
				"2,2 3 4 | Ried _ 1932");
	}

	@Test
	void theHeaderProposesTheSourceCard() throws Exception {
		ReadDocument read = readFile(
				"""
						<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Letters</title>
						<author>Anna  Huber</author><author>Ben Maier</author><editor>C. Lang</editor><respStmt><resp>Translation</resp>
						<name>D. Roth</name></respStmt></titleStmt><publicationStmt><publisher>Archive of Au</publisher>
						<date when="2011-01-17">January</date><idno type="DOI">10.1234/au</idno></publicationStmt>
						<notesStmt><note>Checked.</note></notesStmt>
						<sourceDesc><biblStruct><monogr><title>Salt Road</title><imprint><date when="1871"/><publisher>Mill Press</publisher>
						<biblScope unit="page">pp. 3-9</biblScope></imprint></monogr></biblStruct><msDesc><msIdentifier><settlement>Au</settlement>
						<repository>Town Archive</repository><collection>Letters</collection><idno>Box 12</idno></msIdentifier></msDesc>
						</sourceDesc></fileDesc><profileDesc><langUsage><language ident="fr">French</language></langUsage></profileDesc>
						</teiHeader><text xml:lang="de"><body><p>Liebe Anna</p></body></text></TEI>
						""");

		assertThat(read.card()).isEqualTo(Map.ofEntries(Map.entry("title", "Letters"),
				Map.entry("author", "Anna Huber; Ben Maier"), Map.entry("editor", "C. Lang"),
				Map.entry("translator", "D. Roth"), Map.entry("publisher", "Archive of Au"),
				Map.entry("issued", "2011-01-17"), Map.entry("DOI", "10.1234/au"),
				Map.entry("container-title", "Salt Road"), Map.entry("original-date", "1871"),
				Map.entry("original-publisher", "Mill Press"), Map.entry("page", "3-9"),
				Map.entry("archive", "Town Archive"), Map.entry("archive-place", "Au"),
				Map.entry("archive_collection", "Letters"), Map.entry("archive_location", "Box 12"),
				Map.entry("language", "de")));
		assertThat(Outline.remarks(read))
				.containsExactly("A note was left out with what stands around it: <teiHeader>");
	}

	@Test
	void aCorpusOfTextsIsReadInItsOrder() throws Exception {
		String tei = "<TEI><teiHeader><fileDesc><titleStmt><title>%1$s</title></titleStmt></fileDesc></teiHeader>"
				+ "<text><body><p>%1$s text.</p></body></text></TEI>";

		ReadDocument read = readFile("<teiCorpus xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt>"
				+ "<title>All</title></titleStmt></fileDesc></teiHeader>" + tei.formatted("One") + tei.formatted("Two")
				+ "</teiCorpus>");

		assertThat(read.text()).isEqualTo("One text.\n\nTwo text.");
		assertThat(read.card()).isEqualTo(Map.of("title", "All"));
	}

	@ParameterizedTest
	@MethodSource("badFiles")
	void whatCantBeReadIsRefusedInOneLine(String name, byte[] bytes, String reason) throws Exception {
		Path file = Files.write(folder.resolve(name), bytes);

		assertThatThrownBy(
				() -> DocumentReaders.read(file, DocumentReaders.builtIn(), new NullProgressMonitor()))
				.isInstanceOf(UnreadableDocumentException.class).hasMessageStartingWith(file + ": ")
				.hasMessageMatching("[^\\n]*" + reason);
	}

	static Stream<Arguments> badFiles() {
		String doctype = "line 1, column \\d+: a document type \\(DOCTYPE\\) isn't read, .*";
		String laughs = "<!DOCTYPE TEI [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
				+ "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
		String secret = "<!DOCTYPE TEI [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";
		return Stream.of(bad("a.xml", laughs + tei("<body><p>&c;</p></body>", ""), doctype),
				bad("a.xml", secret + tei("<body><p>&x;</p></body>", ""), doctype),
				bad("a.tei", "<!DOCTYPE TEI SYSTEM 'http://localhost:1/a.dtd'>" + tei("<body/>", ""), doctype),
				bad("a.xml", tei("<body><p>&x;</p></body>", ""), "line 2, column \\d+: .*"),
				bad("a.xml", tei("<body>\n<p>a</q></body>", ""), "line 3, column \\d+: .*"),
				bad("a.xml", tei("<body>" + "<seg>".repeat(2_000), ""),
						"line 2, column \\d+: elements are nested more than 1000 deep"),
				bad("a.xml", tei("<body><p> </p></body>", ""), "holds no text"),
				bad("a.xml", "<?xml version='1.0'?><!-- <TEI> --><alto/>", "files of this kind can't be read"),
				bad("a.tei", "<alto/>",
						"line 1, column 8: files of this kind can't be read: its root element <alto> is not TEI"),
				bad("a.xml", "<TEI.2><text/></TEI.2>", "line 1, column 8: is TEI P4 or older; convert it to TEI P5"),
				bad("a.xml", "", "line 1, column 1: .*"),
				Arguments.of("a.xml", "<TEI>Z\u00FCrich</TEI>".getBytes(StandardCharsets.ISO_8859_1),
						"line 1, column .*"),
				Arguments.of("a.xml", new byte[]{ 0x7F, 'E', 'L', 'F', 2, 1, 1, 0 }, "line 1, column .*"));
	}

	private static Arguments bad(String name, String content, String reason) {
		return Arguments.of(name, content.getBytes(StandardCharsets.UTF_8), reason);
	}

	@ParameterizedTest
	@CsvSource({ "a.xml,'<?xml version=\"1.0\"?>\n<!-- x --><TEI xmlns=\"',true", "a.XML,<tei:teiCorpus,true",
			"a.tei,,true",
			"a.xml,<mets,false", "a.txt,<TEI,false", "a.xml,\uFEFF<TEI ,true" })
	void acceptsWhatIsTei(String name, String head, boolean accepted) {
		byte[] bytes = head == null ? new byte[0] : head.getBytes(StandardCharsets.UTF_8);

		assertThat(new TeiReader().accepts(Path.of(name), bytes)).isEqualTo(accepted);
	}

	@Test
	void readingStopsWhenCancelled() throws Exception {
		Path file = Files.writeString(folder.resolve("long.xml"),
				tei("<body>" + "<p>line</p>\n".repeat(100_000) + "</body>", ""));
		var monitor = new NullProgressMonitor() {
			@Override
			public void worked(int work) {
				setCanceled(true);
			}
		};

		assertThatThrownBy(() -> new TeiReader().read(file, monitor)).isInstanceOf(OperationCanceledException.class);
	}

	private ReadDocument read(String text) throws IOException, UnreadableDocumentException {
		return read(text, "");
	}

	private ReadDocument read(String text, String after) throws IOException, UnreadableDocumentException {
		return readFile(tei(text, after));
	}

	private static String tei(String text, String after) {
		return "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><encodingDesc><charDecl><char xml:id='half'><mapping>½"
				+ "</mapping></char></charDecl></encodingDesc></teiHeader>\n<text>" + text + "</text>" + after
				+ "</TEI>";
	}

	private ReadDocument readFile(String content) throws IOException, UnreadableDocumentException {
		Path file = Files.writeString(folder.resolve("text.xml"), content);
		return new TeiReader().read(file, new NullProgressMonitor());
	}
}
