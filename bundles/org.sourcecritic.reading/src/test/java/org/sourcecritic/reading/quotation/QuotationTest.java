package org.sourcecritic.reading.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcecritic.core.card.CslItem;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.text.SentenceFinder;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

class QuotationTest {

	private static final Map<String, String> ITEM = Map.of("author", "Marten, Ida", "title", "Counting the Dead",
			"issued", "1999");

	private static final String ARTICLE = """
			Of the winter no book is known to the com-
			mission;4 it is said that one was “still
			7 Voss, The Canal Book, p. 8. A long
			note.

			213 Ida Marten

			to be seen” in 1970.5 The Moscow-
			Volga canal came later [12].

			Another paragraph.
			""";

	private static final List<Segment> SEGMENTS = List.of(
			segment(SegmentKind.PARAGRAPH, "", "Of the winter", "“still", "to be seen", "[12]."),
			segment(SegmentKind.NOTE_MARKER, "4", "4", "4"), segment(SegmentKind.NOTE, "7", "7 Voss", "note."),
			segment(SegmentKind.PAGE_BREAK, "213", "213", "Marten"),
			segment(SegmentKind.NOTE_MARKER, "5", "5 The", "5"),
			segment(SegmentKind.NOTE_MARKER, "12", "[12]", "]"),
			segment(SegmentKind.PARAGRAPH, "", "Another", "paragraph."));

	/** @param words by twos, what a span of it begins with and what it ends with */
	private static Segment segment(SegmentKind kind, String label, String... words) {
		var segment = ModelFactory.eINSTANCE.createSegment();
		segment.setKind(kind);
		segment.setLabel(label);
		for (int i = 0; i < words.length; i += 2) {
			int start = ARTICLE.indexOf(words[i]);
			var span = ModelFactory.eINSTANCE.createSpan();
			span.setStart(start);
			span.setEnd(ARTICLE.indexOf(words[i + 1], start) + words[i + 1].length());
			segment.getSpans().add(span);
		}
		return segment;
	}

	private static Quotation.Source source(String text, List<Segment> segments, Map<String, String> item,
			String language) {
		return new Quotation.Source(new DocumentText("text-1", text, "", segments), SentenceFinder.of(text, segments),
				new CslItem(item), Optional.of(language));
	}

	private static Quotation quoted(String from, String to) {
		int start = ARTICLE.indexOf(from);
		return quoted(new TextRange(start, ARTICLE.indexOf(to, start) + to.length()));
	}

	private static Quotation quoted(TextRange... stretches) {
		return Quotation.of(source(ARTICLE, SEGMENTS, ITEM, "en"), List.of(stretches), pieces -> List.of())
				.orElseThrow();
	}

	private static Quotation ofPlain(String words, String language, Citation... cited) {
		return Quotation.of(source(words, List.of(), ITEM, language), List.of(new TextRange(0, words.length())),
				pieces -> List.of(cited)).orElseThrow();
	}

	@Test
	void linesAreJoinedAndWhatInterruptsTheWordsIsLeftOut() {
		assertThat(quoted("Of the", "[12].").words()).containsExactly("Of the winter no book is known to the "
				+ "commission; it is said that one was “still to be seen” in 1970. "
				+ "The Moscow-Volga canal came later.");
	}

	@Test
	void theReferenceHasTheWorkAndBothPages() {
		assertThat(quoted("it is said", "1970.").plain())
				.isEqualTo("“it is said that one was ‘still to be seen’ in 1970.” "
						+ "(Ida Marten, Counting the Dead, 1999, pp. 212–213)");
		assertThat(quoted("Another", "paragraph.").plain()).isEqualTo(
				"“Another paragraph.” (Ida Marten, Counting the Dead, 1999, p. 213)");
	}

	@Test
	void wordsOfANoteHaveItsNumberBesideThePage() {
		assertThat(quoted("7 Voss", "note.").plain()).isEqualTo(
				"“Voss, The Canal Book, p. 8. A long note.” (Ida Marten, Counting the Dead, 1999, p. 212, n. 7)");
		assertThat(quoted("A long", "note.").markdown())
				.isEqualTo("> A long note. [@marten1999counting, 212, n. 7]\n");
	}

	@Test
	void whatIsLeftOutOnPurposeIsSeen() {
		int canal = ARTICLE.indexOf("canal came");

		assertThat(quoted(new TextRange(0, 13), new TextRange(canal, canal + 5)).words())
				.containsExactly("Of the winter […] canal");
		assertThat(quoted(new TextRange(0, 13), new TextRange(ARTICLE.indexOf("Another"), ARTICLE.length())).words())
				.containsExactly("Of the winter", "[…] Another paragraph.");
	}

	@Test
	void paragraphsStayParagraphs() {
		var quotation = quoted("The Moscow", "paragraph.");

		assertThat(quotation.plain()).startsWith("“The Moscow-Volga canal came later.\n\nAnother paragraph.” (");
		assertThat(quotation.markdown()).isEqualTo("""
				> The Moscow-Volga canal came later.
				>
				> Another paragraph. [@marten1999counting, 213]
				""");
		assertThat(quotation.html()).startsWith("<p>&#8220;The").contains("later.</p>\n<p>Another");
		assertThat(quotation.rtf()).contains("later.\\par\nAnother");
	}

	@Test
	void withoutWordsThereIsNoQuotation() {
		assertThat(Quotation.of(source("a  \n b", List.of(), Map.of(), "en"), List.of(new TextRange(1, 4)),
				pieces -> List.of())).isEmpty();
		assertThat(Quotation.of(source("ab", List.of(), Map.of(), "en"), List.of(new TextRange(7, 9)),
				pieces -> List.of())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | He called it “the ‘great’ work” aloud. | “He called it ‘the “great” work’ aloud.” (Ida Marten, Counting the Dead, 1999)
			en | the workers’ hall | “the workers’ hall” (Ida Marten, Counting the Dead, 1999)
			de | Er nannte es „das ‚große‘ Werk“. | „Er nannte es ‚das „große“ Werk‘.“ (Ida Marten, Counting the Dead, 1999)
			de | Er nannte es »das Werk«. | „Er nannte es ‚das Werk‘.“ (Ida Marten, Counting the Dead, 1999)
			fr | Il dit « le canal » tout haut. | « Il dit “le canal” tout haut. » (Ida Marten, Counting the Dead, 1999)
			es | Lo llamó «la "gran" obra». | «Lo llamó “la «gran» obra”.» (Ida Marten, Counting the Dead, 1999)
			ru | Он назвал его «великим делом». | «Он назвал его „великим делом“.» (Ida Marten, Counting the Dead, 1999)
			ja | He "said" so. | “He ‘said’ so.” (Ida Marten, Counting the Dead, 1999)
			""")
	void marksAreThoseOfTheLanguageAndNestByTurns(String language, String words, String quoted) {
		assertThat(ofPlain(words, language).plain().replace('\u00A0', ' ')).isEqualTo(quoted);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | “Nobody came back.” | “Nobody came back.” (Voss, The Book, p. 8, cited in Ida Marten, Counting the Dead, 1999)
			de | „Niemand kam zurück“. | „Niemand kam zurück.“ (Voss, The Book, S. 8, zitiert nach Ida Marten, Counting the Dead, 1999)
			fr | « Personne ne revint. » | « Personne ne revint. » (Voss, The Book, p. 8, cité dans Ida Marten, Counting the Dead, 1999)
			es | «Nadie volvió» | «Nadie volvió» (Voss, The Book, p. 8, citado en Ida Marten, Counting the Dead, 1999)
			ru | «Никто не вернулся». | «Никто не вернулся.» (Voss, The Book, с. 8, цит. по: Ida Marten, Counting the Dead, 1999)
			""")
	void wordsThatAreQuotedThereAreCitedInIt(String language, String words, String quoted) {
		assertThat(ofPlain(words, language, work("Voss", "The Book", "8")).plain().replace('\u00A0', ' '))
				.isEqualTo(quoted);
	}

	private static Citation work(String author, String title, String pages) {
		var citation = ModelFactory.eINSTANCE.createCitation();
		citation.setAuthor(author);
		citation.setTitle(title);
		citation.setPages(pages);
		return citation;
	}

	@Test
	void wordsWithinAQuotationAreCitedTooAndOthersAreNot() {
		var asked = new ArrayList<List<TextRange>>();
		int still = ARTICLE.indexOf("still");
		var within = Quotation.of(source(ARTICLE, SEGMENTS, ITEM, "en"), List.of(new TextRange(still, still + 5)),
				pieces -> {
					asked.add(pieces);
					return List.of(work("Voss", "The Book", "8–9"));
				}).orElseThrow();

		assertThat(within.markdown()).isEqualTo(
				"> still [Voss, The Book, pp. 8–9, cited in @marten1999counting, 212]\n");
		assertThat(asked).containsExactly(List.of(new TextRange(still, still + 5)));
		Quotation.of(source(ARTICLE, SEGMENTS, ITEM, "en"), List.of(new TextRange(0, 13)), pieces -> {
			throw new AssertionError("asked for words that are not quoted");
		});
	}

	@Test
	void aWorkThatWasFoundInAnotherSaysSo() {
		var citation = work("Brandt", "Fieber", "207");
		citation.setVia("Harmsen, Handbuch");

		assertThat(ofPlain("“Fever”", "en", citation).plain()).startsWith(
				"“Fever” (Brandt, Fieber, p. 207, cited in Harmsen, Handbuch, cited in Ida Marten,");
	}

	@Test
	void aPlaceInAnArchiveIsNamedAndWhatHasNoPartsByItsOwnWords() {
		var leaf = ModelFactory.eINSTANCE.createCitation();
		leaf.setText("Ibid., l. 90");
		leaf.setArchive(ModelFactory.eINSTANCE.createArchiveReference());
		leaf.getArchive().setArchive("GARF");
		leaf.getArchive().setFond("102");
		leaf.getArchive().setFolios("l. 90");
		var told = ModelFactory.eINSTANCE.createCitation();
		told.setText("told by A. B.");

		assertThat(ofPlain("“Fever”", "en", leaf).plain()).contains("(GARF, f. 102, l. 90, cited in ");
		assertThat(ofPlain("“Fever”", "en", told).plain()).contains("(told by A. B., cited in ");
	}

	@Test
	void manyAuthorsAreOneAndOthersAndAnArticleIsInMarks() {
		var item = Map.of("author", "Marten, Ida; Ana Ruiz; Bo Li", "title", "Counting “the” Dead",
				"container-title", "Canal Studies");
		var three = Quotation.of(source("Yes.", List.of(), item, "de"), List.of(new TextRange(0, 4)),
				pieces -> List.of()).orElseThrow();

		assertThat(three.plain())
				.isEqualTo("„Yes.“ (Ida Marten, Ana Ruiz und Bo Li, „Counting ‚the‘ Dead“, Canal Studies)");
		assertThat(three.html()).contains(", <i>Canal Studies</i>)");
		var four = Map.of("author", "A B; C D; E F; G H", "title", "T");
		assertThat(Quotation.of(source("Yes.", List.of(), four, "en"), List.of(new TextRange(0, 4)),
				pieces -> List.of()).orElseThrow().plain()).isEqualTo("“Yes.” (A B et al., T)");
	}

	@Test
	void withoutAnItemTheDocumentIsNamed() {
		var quotation = Quotation.of(source("Yes.", List.of(), Map.of(), "en"), List.of(new TextRange(0, 4)),
				pieces -> List.of()).orElseThrow();

		assertThat(quotation.plain()).isEqualTo("“Yes.” (text-1)");
		assertThat(quotation.markdown()).isEqualTo("> Yes. [@text-1]\n");
	}

	@Test
	void signsThatMeanSomethingElsewhereAreEscaped() {
		var quotation = ofPlain("1. *Not [a] {list} <b>& \\ é 𝔄", "en");

		assertThat(quotation.markdown()).startsWith("> 1\\. \\*Not \\[a\\] \\{list\\} \\<b\\>& \\\\ é 𝔄 [@");
		assertThat(quotation.html()).startsWith("<p>&#8220;1. *Not [a] {list} &#60;b&#62;&#38; \\ &#233; &#120068;");
		assertThat(quotation.rtf()).startsWith("{\\rtf1\\ansi\\uc0\n\\u8220 1. *Not [a] \\{list\\} <b>& \\\\ "
				+ "\\u233  \\u-10187 \\u-8956 \\u8221 ");
	}

	@Test
	void aKeyOfItsOwnMayNeedBraces() {
		var item = Map.of("id", "http://example.org/x y", "title", "T");

		assertThat(Quotation.of(source("- Yes.", List.of(), item, "en"), List.of(new TextRange(0, 6)),
				pieces -> List.of()).orElseThrow().markdown()).isEqualTo("> \\- Yes. [@{http://example.org/x y}]\n");
	}
}
