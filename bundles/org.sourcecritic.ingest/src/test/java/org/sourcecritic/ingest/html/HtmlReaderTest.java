package org.sourcecritic.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
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
import org.sourcecritic.ingest.ReadDocument;
import org.sourcecritic.ingest.UnreadableDocumentException;
import org.sourcecritic.ingest.markup.Outline;
import org.sourcecritic.model.SegmentKind;

class HtmlReaderTest {

	private static final Locale BEFORE = Locale.getDefault();

	private final Path folder;

	HtmlReaderTest(@TempDir Path folder) {
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
	void blocksStandInOrderWithOneBlankLineBetweenThem() throws Exception {
		ReadDocument read = read("""
				<!DOCTYPE html><html><head><title>The lock</title><style>p { color: red }</style></head><body>
				<nav><a href="/">Home</a></nav>
				<h1>The <em>lock</em> at Weidling</h1>
				<p>It was   built
				in 1871.<script>track()</script></p>Loose words.
				<blockquote><p>We dug by night.</p>And by day.</blockquote>
				<ul><li>Spades</li><li>Carts<ul><li>two</li></ul></li></ul>
				<p>Song:<br>Dig, dig<br> the clay<br></p>
				<p>&nbsp;</p><img src="a.png"><p hidden>Draft</p>
				</body></html>
				""");

		assertThat(read.text()).isEqualTo("""
				The lock at Weidling

				It was built in 1871.

				Loose words.

				We dug by night.

				And by day.

				Spades

				Carts

				two

				Song:
				Dig, dig
				the clay""");
		assertThat(Outline.of(read)).containsExactly("HEADING: The lock at Weidling",
				"PARAGRAPH: It was built in 1871.", "PARAGRAPH: Loose words.", "BLOCK_QUOTATION: We dug by night.",
				"BLOCK_QUOTATION: And by day.", "PARAGRAPH: Spades", "PARAGRAPH: Carts", "PARAGRAPH: two",
				"PARAGRAPH: Song: / Dig, dig / the clay");
		assertThat(Outline.remarks(read)).containsExactly("A picture was left out", "A menu was left out",
				"A hidden piece of text was left out");
		assertThat(read.mediaType()).isEqualTo("text/html");
	}

	@ParameterizedTest
	@MethodSource("formsOfNotes")
	void notesOfEveryFormStandAfterTheBody(String form, String body) throws Exception {
		ReadDocument read = read("<body>" + body + "</body>");

		assertThat(read.text()).as(form).matches("(?s)The mill was sold\\[?1]? in the spring\\[?2]?\\.\\s+So be it\\."
				+ "(\n\nNotes)?\n\n1 Town book, leaf 12\\.\n\n2 Ibid\\., leaf 14\\.(\nAs above\\.)?");
		assertThat(Outline.of(read, SegmentKind.NOTE_MARKER)).hasSize(2)
				.satisfies(markers -> assertThat(markers.get(0)).matches(
						"NOTE_MARKER 1: \\[?1]? -> 1 Town book, leaf 12\\."))
				.satisfies(markers -> assertThat(markers.get(1)).matches(
						"NOTE_MARKER 2: \\[?2]? -> 2 Ibid\\., leaf 14\\."));
		assertThat(Outline.of(read, SegmentKind.NOTE)).hasSize(2);
	}

	static Stream<Arguments> formsOfNotes() {
		return Stream.of(Arguments.of("Pandoc", """
				<p>The mill was sold<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>
				in the spring<a href="#fn2" id="fnref2" role="doc-noteref"><sup>2</sup></a>.</p><p>So be it.</p>
				<section id="footnotes" role="doc-endnotes"><hr><ol>
				<li id="fn1"><p>Town book, leaf 12.<a href="#fnref1" role="doc-backlink">↩︎</a></p></li>
				<li id="fn2"><p>Ibid., leaf 14.</p><p>As above.<a href="#fnref2" role="doc-backlink">↩︎</a></p></li>
				</ol></section>
				"""),
				Arguments.of("encyclopedia",
						"""
								<p>The mill was sold<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup>
								in the spring<sup id="cite_ref-2" class="reference"><a href="#cite_note-2"><span>[</span>2<span>]</span></a>
								</sup>.</p><p>So be it.</p><h2>Notes</h2><div class="reflist"><ol class="references">
								<li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span>
								<span class="reference-text">Town book, leaf 12.</span></li>
								<li id="cite_note-2"><span>^ <a href="#cite_ref-2"><sup>a</sup></a></span> <span>Ibid., leaf 14.</span></li>
								</ol></div>
								"""),
				Arguments.of("word processor",
						"""
								<div class=WordSection1><p class=MsoNormal>The mill was sold<a style='mso-footnote-id:ftn1' href="#_ftn1"
								name="_ftnref1" title=""><span class=MsoFootnoteReference><span>[1]</span></span></a> in the spring<a
								href="#_ftn2" name="_ftnref2"><span>[2]</span></a>.</p><p class=MsoNormal>So be it.</p></div>
								<div style='mso-element:footnote-list'><br clear=all><hr>
								<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"
								title=""><span>[1]</span></a> Town book, leaf 12.</p></div>
								<div style='mso-element:footnote' id=ftn2><p class=MsoFootnoteText><a href="#_ftnref2"
								name="_ftn2">[2]</a> Ibid., leaf 14.</p><p class=MsoFootnoteText>As above.</p></div></div>
								"""),
				Arguments.of("transcribed book", """
						<p>The mill was sold<a name="FNanchor_1" id="FNanchor_1"></a><a href="#Footnote_1"
						class="fnanchor">[1]</a> in the spring<a name="FNanchor_2" id="FNanchor_2"></a><a
						href="#Footnote_2">[2]</a>.</p><p>So be it.</p>
						<div class="footnote"><p><a name="Footnote_1" id="Footnote_1"></a><a href="#FNanchor_1"><span
						class="label">[1]</span></a> Town book, leaf 12.</p></div>
						<div class="footnote"><p><a name="Footnote_2" id="Footnote_2"></a><a href="#FNanchor_2"><span
						class="label">[2]</span></a> Ibid., leaf 14.</p><p>As above.</p></div>
						"""), Arguments.of("electronic book", """
						<p>The mill was sold<a epub:type="noteref" href="#n1">1</a> in the spring<a epub:type="noteref"
						href="#n2">2</a>.</p><aside epub:type="footnote" id="n1"><p>Town book, leaf 12.</p></aside>
						<p>So be it.</p><aside epub:type="footnote" id="n2"><p>Ibid., leaf 14.</p></aside>
						"""),
				Arguments.of("one way, sign against sign",
						"""
								<p>The mill was sold<sup><a href="#one">1</a></sup> in the spring<sup><a href="#two">2</a></sup>.</p>
								<p>So be it.</p><p id="one">1. Town book, leaf 12.</p><p id="two">2. Ibid., leaf 14.</p>
								"""),
				Arguments.of("list of terms",
						"""
								<p>The mill was sold<sup>[<a id="m1" href="#t1">1</a>]</sup> in the spring<sup>[<a id="m2" href="#t2">2</a>]</sup>.
								</p><p>So be it.</p><h3>Notes</h3><dl><dt id="t1"><a href="#m1">1</a></dt><dd>Town book, leaf 12.</dd>
								<dt id="t2"><a href="#m2">2</a></dt><dd>Ibid., leaf 14.</dd></dl>
								"""));
	}

	@Test
	void aNoteMayBeMarkedTwiceOrNever() throws Exception {
		ReadDocument read = read(
				"""
						<p>One<a id="r1" href="#n1" role="doc-noteref">*</a> and two<a id="r2" href="#n1" role="doc-noteref">*</a>.</p>
						<ol role="doc-endnotes"><li id="n1">See leaf 3. <a href="#r1">a</a> <a href="#r2">b</a></li><li>Nobody asks.</li></ol>
						""");

		assertThat(read.text()).isEqualTo("One* and two*.\n\n* See leaf 3.\n\n2 Nobody asks.");
		assertThat(Outline.of(read, SegmentKind.NOTE_MARKER)).containsExactly("NOTE_MARKER *: * -> * See leaf 3.",
				"NOTE_MARKER *: * -> * See leaf 3.");
		assertThat(Outline.remarks(read)).containsExactly("A note has no marker");
	}

	@Test
	void aTableOfContentsAndOtherLinksAreNoNotes() throws Exception {
		ReadDocument read = read("""
				<ul><li><a id="t1" href="#c1">1</a> The ice</li><li><a href="#c2">II</a></li></ul>
				<h2 id="c1"><a href="#t1">1</a> The ice</h2><p>See <a href="#c2">chapter 2</a>, 10<sup>6</sup> tons.</p>
				<h2 id="c2">II The salt</h2><p>See <a href="other.html#c1">there</a> and note <a href="#p">3</a>.</p>
				<p id="p">Three carts came.</p>
				""");

		assertThat(Outline.of(read)).noneMatch(line -> line.startsWith("NOTE"));
		assertThat(read.text()).contains("See chapter 2, 10⁶ tons.").contains("See there and note 3.");
	}

	@Test
	void cellsKnowTheirHeadingsAndTheirNote() throws Exception {
		ReadDocument read = read(
				"""
						<table><caption>Deaths by year</caption>
						<thead><tr><th rowspan="2"></th><th colspan="2">Town</th></tr><tr><th>1931</th><th>1932</th></tr></thead>
						<tr><th scope="row">Weidling</th><td>120<sup>a</sup></td><td>63*</td></tr>
						<tr><th>Oberau</th><td rowspan="2">7</td><td></td></tr>
						<tr><th>Unterau</th><td>9</td></tr>
						</table>
						<p><sup>a</sup> Without the children.</p><p>* Until May.</p><p>The end.</p>
						""");

		assertThat(read.text()).isEqualTo("""
				Deaths by year

				\tTown
				\t1931\t1932
				Weidling\t120a\t63*
				Oberau\t7
				Unterau\t\t9

				a Without the children.

				* Until May.

				The end.""");
		assertThat(Outline.cells(read)).containsExactly("0,0 ", "0,1 Town", "1,1 1931", "1,2 1932",
				"2,0 Weidling", "2,1 120a | Weidling _ Town 1931 # a Without the children.",
				"2,2 63* | Weidling _ Town 1932 # * Until May.", "3,0 Oberau", "3,1 7 | Oberau _ Town 1931",
				"3,2  | Oberau _ Town 1932", "4,0 Unterau", "4,2 9 | Unterau _ Town 1932");
	}

	@Test
	void aTableThatOnlyArrangesThePageIsReadAsItsBlocks() throws Exception {
		ReadDocument read = read(
				"""
						<table><tr><td><h1>Letter</h1><p>Dear Anna,</p></td><td>Box 12</td></tr>
						<tr><td><table><tr><th>Year</th><th>Carts</th></tr><tr><td>1871</td><td>14</td></tr></table></td></tr></table>
						""");

		assertThat(Outline.of(read)).containsExactly("HEADING: Letter", "PARAGRAPH: Dear Anna,", "PARAGRAPH: Box 12",
				"TABLE: Year\tCarts\n1871\t14");
	}

	@Test
	void pagesBeginWhereTheSourceSaysAndInterruptNothing() throws Exception {
		ReadDocument read = read(
				"""
						<p>The ferry<span class="pagenum"><a id="Page_11">[Pg 11]</a></span> sank in the spr<span epub:type="pagebreak"
						id="p12" title="12"></span>ing.</p><div role="doc-pagebreak" aria-label="Page xiii"></div>
						<p>Nobody <a id="page_14"></a>knew.</p><p>A place: <a id="village"></a>Au.</p>
						""");

		assertThat(read.text()).isEqualTo("The ferry sank in the spring.\n\nNobody knew.\n\nA place: Au.");
		assertThat(Outline.of(read)).containsExactly("PARAGRAPH: The ferry sank in the spring.",
				"PAGE_BREAK 11: @sank in the ", "PAGE_BREAK 12: @ing.\n\nNobody", "PAGE_BREAK xiii: @Nobody knew.",
				"PARAGRAPH: Nobody knew.", "PAGE_BREAK 14: @knew.\n\nA pla", "PARAGRAPH: A place: Au.");
	}

	@Test
	void pagesOfAWordProcessorHaveNoNumbers() throws Exception {
		ReadDocument read = read("<body lang='de'><p>One.<br style='page-break-before: always'>Two.</p>"
				+ "<p style='page-break-before: always'>Three.</p></body>");

		assertThat(Outline.of(read)).containsExactly("PARAGRAPH: One. Two.", "PAGE_BREAK: @Two.\n\nThree.",
				"PAGE_BREAK: @Three.", "PARAGRAPH: Three.");
		assertThat(read.card()).isEqualTo(Map.of("language", "de"));
	}

	@Test
	void thePageProposesItsSourceCard() throws Exception {
		ReadDocument read = read(
				"""
						<html lang="de"><head><title>Das Eis | Zeitschrift</title>
						<meta name="citation_title" content="Das Eis"><meta name="citation_author" content="Huber, Anna">
						<meta name="citation_author" content="Maier, Ben"><meta name="citation_publication_date" content="1999/05">
						<meta name="citation_journal_title" content="Salz und Land"><meta name="citation_volume" content="7">
						<meta name="citation_issue" content="2"><meta name="citation_firstpage" content="12">
						<meta name="citation_lastpage" content="34"><meta name="DC.identifier" content="doi:10.1234/eis.7">
						<meta name="citation_issn" content="1234-5678"><meta name="DC.publisher" content="Verlag am See">
						<link rel="canonical" href="https://example.org/eis"></head><body><p>Das Eis.</p></body></html>
						""");

		assertThat(read.card()).isEqualTo(Map.ofEntries(Map.entry("title", "Das Eis"),
				Map.entry("author", "Huber, Anna; Maier, Ben"), Map.entry("issued", "1999/05"),
				Map.entry("container-title", "Salz und Land"), Map.entry("volume", "7"), Map.entry("issue", "2"),
				Map.entry("page", "12-34"), Map.entry("DOI", "10.1234/eis.7"), Map.entry("ISSN", "1234-5678"),
				Map.entry("publisher", "Verlag am See"), Map.entry("URL", "https://example.org/eis"),
				Map.entry("language", "de")));
	}

	@ParameterizedTest
	@CsvSource({ "windows-1252,<meta charset=iso-8859-1>",
			"windows-1251,'<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\">'", "UTF-8,''",
			"UTF-16LE,\uFEFF", "UTF-8,\uFEFF<meta charset=windows-1252>" })
	void theEncodingIsWhatThePageSays(String encoding, String head) throws Exception {
		String words = encoding.equals("windows-1251") ? "Лёд" : "Zürich – Łódź".substring(0, 8);

		assertThat(read((head + "<p>" + words + "</p>").getBytes(Charset.forName(encoding))).text()).isEqualTo(words);
	}

	@ParameterizedTest
	@MethodSource("badFiles")
	void whatCantBeReadIsRefusedWithItsPlace(byte[] bytes, String reason) throws Exception {
		Path file = Files.write(folder.resolve("bad.html"), bytes);

		assertThatThrownBy(() -> new HtmlReader().read(file, new NullProgressMonitor()))
				.isInstanceOf(UnreadableDocumentException.class).hasMessage(file + ": " + reason);
	}

	static Stream<Arguments> badFiles() {
		return Stream.of(Arguments.of(new byte[0], "holds no text"),
				Arguments.of("<p><img src=a></p>".getBytes(StandardCharsets.UTF_8), "holds no text"),
				Arguments.of("<p>a\nZ\u00FCrich".getBytes(StandardCharsets.ISO_8859_1),
						"is not valid UTF-8 at byte 6 (line 2); save it as UTF-8"),
				Arguments.of("<meta charset=klingon><p>a".getBytes(StandardCharsets.UTF_8),
						"names an encoding that isn't known: klingon"),
				Arguments.of("<meta charset=shift_jis>\n\u00FF\u00FF".getBytes(StandardCharsets.ISO_8859_1),
						"is not valid Shift_JIS at byte 25 (line 2), though it says so"),
				Arguments.of(HexFormat.of().parseHex("3C703E0A00"), "has a NUL byte in line 2; it may be no text"));
	}

	@Test
	void charactersThatXmlCantHoldAreReplacedAndCounted() throws Exception {
		ReadDocument read = read("<p>a\u0001b\uFDD0c\u0001</p>\f<p>d\uFEFFe</p>");

		assertThat(read.text()).isEqualTo("a\uFFFDb\uFFFDc\uFFFD\n\nd\uFEFFe");
		assertThat(Outline.remarks(read)).containsExactly(
				"2 control characters U+0001 were replaced by U+FFFD, the first at offset 1",
				"U+FDD0, which is no character, was replaced by U+FFFD at offset 3");
	}

	@Test
	void xhtmlKeepsWhatStandsAfterAnEmptyScript() throws Exception {
		ReadDocument read = read(
				"""
						<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>
						<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr"><head><title>Sel</title><script src="a.js"/></head>
						<body><a id="x"/><p>Le sel&nbsp;:&b; fin&a;.</p></body></html>
						""");

		assertThat(read.text()).isEqualTo("Le sel\u00A0:&b; fin&a;.");
		assertThat(read.mediaType()).isEqualTo("application/xhtml+xml");
		assertThat(read.card()).containsEntry("language", "fr").containsEntry("title", "Sel");
	}

	@Test
	void deepNestingIsRead() throws Exception {
		assertThat(read("<div>".repeat(50_000) + "deep").text()).isEqualTo("deep");
		assertThat(read("<table><tr><td>".repeat(3_000) + "deep").text()).isEqualTo("deep");
	}

	@Test
	void readingStopsWhenCancelled() throws Exception {
		Path file = Files.writeString(folder.resolve("long.html"), "<p>line\n".repeat(100_000));
		var monitor = new NullProgressMonitor() {
			@Override
			public void worked(int work) {
				setCanceled(true);
			}
		};

		assertThatThrownBy(() -> new HtmlReader().read(file, monitor)).isInstanceOf(OperationCanceledException.class);
	}

	private ReadDocument read(String page) throws IOException, UnreadableDocumentException {
		return read(page.getBytes(StandardCharsets.UTF_8));
	}

	private ReadDocument read(byte[] page) throws IOException, UnreadableDocumentException {
		Path file = Files.write(folder.resolve("page.html"), page);
		return new HtmlReader().read(file, new NullProgressMonitor());
	}
}
