package org.sourcecritic.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Sentences and the masked text do as the stored segments say, whatever the text looks like. */
@NonNullByDefault({})
class SentencesBySegmentsTest {

	@Test
	void aParagraphIsOneFlowWhateverStandsBetweenItsSpans() {
		var text = "The Bell was\nDear reader, buy this book.\nCast twice. It fell.";
		var sentences = sentences(text,
				Stored.segment(SegmentKind.PARAGRAPH, text, "The Bell was", "Cast twice. It fell."),
				Stored.segment(SegmentKind.NOTE, text, "Dear reader, buy this book."));

		assertThat(sentences).containsExactly("The Bell was…Cast twice.", "Dear reader, buy this book.", "It fell.");
	}

	@Test
	void aNoteWithinAParagraphIsNoPartOfIt() {
		var text = "It weighed much (so the church book. It lies) and was cast twice.";

		assertThat(sentences(text, Stored.segment(SegmentKind.PARAGRAPH, text, text),
				Stored.segment(SegmentKind.NOTE, text, "(so the church book. It lies)")))
				.containsExactly("It weighed much…and was cast twice.", "(so the church book.", "It lies)");
	}

	@Test
	void aNoteGoesOnAfterThePage() {
		var text = "1 Of the many\n\nThe text of the page goes on here.\n\nbells.";

		assertThat(sentences(text, Stored.segment(SegmentKind.NOTE, text, "1 Of the many", "bells."),
				Stored.segment(SegmentKind.PARAGRAPH, text, "The text of the page goes on here.")))
				.containsExactly("1 Of the many…bells.", "The text of the page goes on here.");
	}

	@Test
	void aMarkerBelongsToTheSentenceBeforeIt() {
		var text = "It fell. x They wept.";
		var marker = Stored.segment(SegmentKind.NOTE_MARKER, text, "x");
		var paragraph = Stored.segment(SegmentKind.PARAGRAPH, text, text);

		assertThat(sentences(text, paragraph, marker)).containsExactly("It fell. x", "They wept.");
		assertThat(MaskedText.of(text, List.of(paragraph, marker))).hasToString("It fell. \u2060 They wept.");
	}

	@Test
	void headingsRowsAndQuotationsEndASentence() {
		var text = "Of bells and\nfishermen\nweight\t9\nyear\t2\nand so\non\nthey say";

		assertThat(sentences(text, Stored.segment(SegmentKind.HEADING, text, "Of bells and\nfishermen"),
				Stored.segment(SegmentKind.TABLE, text, "weight\t9\nyear\t2"),
				Stored.segment(SegmentKind.BLOCK_QUOTATION, text, "and so\non"),
				Stored.segment(SegmentKind.PARAGRAPH, text, "they say")))
				.containsExactly("Of bells and\nfishermen", "weight\t9", "year\t2", "and so\non", "they say");
	}

	@Test
	void whatNoSegmentCoversIsReadToo() {
		var text = "Forgotten words.\n\nThey are. Here.\n\nAnd these";

		assertThat(sentences(text, Stored.segment(SegmentKind.PARAGRAPH, text, "They are. Here.")))
				.containsExactly("Forgotten words.", "They are.", "Here.", "And these");
	}

	/** Texts that were imported by earlier versions have none but page breaks. */
	@Test
	void withoutSegmentsTheStructureIsFound() {
		var text = "The commission sat for three weeks and heard many of the\nwitnesses, none of whom could\n\n14\n\nread. It left.";

		assertThat(sentences(text, Stored.segment(SegmentKind.PAGE_BREAK, text, "14")))
				.containsExactly(
						"The commission sat for three weeks and heard many of the\nwitnesses, none of whom could…read.",
						"14", "It left.");
	}

	@Test
	void passagesAreReadInOneGo() {
		var text = "The harvest of the coun-\n1 A note.\ntry was poor.1\n\nTitle";
		var passages = MaskedText.of(text,
				List.of(Stored.segment(SegmentKind.PARAGRAPH, text, "The harvest of the coun-", "try was poor.1"),
						Stored.segment(SegmentKind.NOTE, text, "1 A note."),
						Stored.segment(SegmentKind.NOTE_MARKER,
								new TextRange(text.indexOf("1\n\n"), text.indexOf("\n\n")))))
				.passages();

		assertThat(passages).extracting(MaskedPassage::words).containsExactly(
				"The harvest of the coun\u00AD\u200Btry was poor.\u2060", "1 A note.", "Title");
		assertThat(passages).extracting(MaskedPassage::start).containsExactly(0, 25, 51);
	}

	@ParameterizedTest
	@ValueSource(strings = { "article-from-pdf.txt", "article-with-endnotes.txt", "article-without-blank-lines.txt" })
	void noSentenceCrossesFromTheTextIntoANote(String file) throws IOException {
		try (var in = SentencesBySegmentsTest.class.getResourceAsStream(file)) {
			var fixture = new MarkedStructure(new String(in.readAllBytes(), StandardCharsets.UTF_8));

			isDividedByItsNotes(fixture.text);
		}
	}

	@Test
	void noSentenceOfARealTextCrossesIntoANote() throws IOException {
		var folder = Path.of(System.getProperty("sourcecritic.shared", "../../../shared"), "corpus");
		if (!Files.isDirectory(folder)) {
			System.out.println("Skipped, there is no " + folder);
		}
		Assumptions.assumeTrue(Files.isDirectory(folder));
		try (var files = Files.newDirectoryStream(folder, "*.txt")) {
			for (var file : files) {
				isDividedByItsNotes(Files.readString(file));
			}
		}
	}

	private static void isDividedByItsNotes(String text) {
		var found = StructureFinder.segments(text, List.of());
		var notes = found.stream().filter(segment -> segment.kind() == SegmentKind.NOTE)
				.flatMap(segment -> segment.spans().stream()).toList();

		var sentences = SentenceFinder.of(text, Stored.all(found)).sentences();

		assertThat(sentences).isEqualTo(SentenceFinder.of(text).sentences());
		for (var sentence : sentences) {
			for (var piece : sentence.pieces()) {
				assertThat(notes).allMatch(note -> note.end() <= piece.start() || piece.end() <= note.start()
						|| note.start() <= piece.start() && piece.end() <= note.end(), piece.in(text));
			}
		}
	}

	/** Segments of all kinds anywhere, within and across each other and beyond the end of the text. */
	@Provide
	Arbitrary<List<Segment>> segments() {
		var spans = Arbitraries.integers().between(0, 90).tuple2()
				.map(ends -> new TextRange(Math.min(ends.get1(), ends.get2()), Math.max(ends.get1(), ends.get2())));
		return spans.flatMap(span -> Arbitraries.of(SegmentKind.values()).map(kind -> Stored.segment(kind, span)))
				.list().ofMaxSize(8);
	}

	@Property(tries = 2_000)
	void everyVisibleCharacterIsInExactlyOnePieceAndPassage(@ForAll("words") String text,
			@ForAll("segments") List<Segment> segments) {
		var finder = SentenceFinder.of(text, segments);
		var pieces = new ArrayList<TextRange>();
		finder.sentences().forEach(sentence -> pieces.addAll(sentence.pieces()));
		var passages = new ArrayList<TextRange>();
		MaskedText.of(text, segments).passages().forEach(passage -> passages.addAll(passage.ranges()));

		assertThat(visible(text, pieces)).isEqualTo(visible(text, List.of(new TextRange(0, text.length()))));
		assertThat(visible(text, passages)).isEqualTo(visible(text, List.of(new TextRange(0, text.length()))));
		finder.sentences().forEach(sentence -> assertThat(finder.sentenceAt(sentence.start())).contains(sentence));
	}

	@Provide
	Arbitrary<String> words() {
		return Arbitraries.of("The bell", " of ", "war", ". ", ".\n", "\n", "\n\n", "1 ", "-\n", "\t", "    ", "two ")
				.list().ofMaxSize(30).map(parts -> String.join("", parts));
	}

	private static List<Integer> visible(String text, List<TextRange> ranges) {
		var offsets = new ArrayList<Integer>();
		ranges.stream().sorted().forEach(range -> {
			for (var i = range.start(); i < range.end(); i++) {
				if (!Punctuation.isSpace(text.charAt(i))) {
					offsets.add(i);
				}
			}
		});
		return offsets;
	}

	private static List<String> sentences(String text, Segment... segments) {
		return SentenceFinder.of(text, List.of(segments)).sentences().stream()
				.map(sentence -> String.join("…", sentence.pieces().stream().map(piece -> piece.in(text)).toList()))
				.toList();
	}
}
