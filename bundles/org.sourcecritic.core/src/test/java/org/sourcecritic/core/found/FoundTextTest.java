package org.sourcecritic.core.found;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.text.TextDigest;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Apparatus;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

@NonNullByDefault({})
class FoundTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"en | The mill was sold in the spring, and nobody in the town knows to whom it went. The carts of the harvest were idle, for there was no grain to be had.",
			"de | Die Mühle wurde im Frühjahr verkauft, und niemand in der Stadt weiß, an wen sie ging. Die Wagen der Ernte standen still, denn es war kein Korn zu haben.",
			"fr | Le moulin a été vendu au printemps, et personne dans la ville ne sait à qui. Les charrettes de la récolte étaient à l'arrêt, car il n'y avait pas de grain.",
			"ru | Мельница была продана весной, и никто в городе не знает, кому она досталась. Телеги стояли без дела, так как зерна не было, и это все, что о ней известно.",
			"uk | Млин було продано навесні, і ніхто в місті не знає, кому він дістався. Вози стояли без діла, бо зерна не було, і це все, що про нього відомо, та й по всьому.",
			"pl | Młyn został sprzedany na wiosnę i nikt w mieście nie wie, do kogo trafił. Wozy stały bez ruchu, bo nie było ziarna, a to jest wszystko, co o nim wiadomo po latach.",
			"es | El molino fue vendido en la primavera, y nadie en la ciudad sabe a quién. Los carros de la cosecha estaban parados, porque no había grano para los que lo pedían.",
			"it | Il mulino è stato venduto in primavera, e nessuno in città sa a chi. I carri del raccolto non si muovevano, e la gente della valle non aveva più grano per il pane." })
	void theLanguageIsSeenFromItsFunctionWords(String language, String text) {
		FoundLanguage found = LanguageFinder.of(text);

		assertThat(found.tag()).contains(language);
		assertThat(found.places()).isNotEmpty()
				.allSatisfy(place -> assertThat(place.in(text)).matches("\\p{L}+"));
		assertThat(found.words()).isBetween(1, found.of());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1931 1932 1933", "Rye 12.4 Oats 13.1 Wheat 4.7 Barley 8.8 Hay 9.0",
			"Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore" })
	void inDoubtNoLanguageIsNamed(String text) {
		assertThat(LanguageFinder.of(text).tag()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "about 63.2 per cent of 4.7 million, 1,200 men | 1,234.5",
			"rund 63,2 Prozent von 4,7 Millionen, 1.200 Mann | 1.234,5", "1,234,567 and 2,345,678 | 1,234",
			"1.234.567,8 t | 1.234,5", "12 000 carts and 1 234,5 t | 1 234,5", "1'234'567 Franken und 3.25 | 1'234.5",
			"0.125 of it | 1234.5" })
	void whatStandsInNumbersIsSeenFromThoseThatTell(String text, String signs) {
		assertThat(NumberSignsFinder.of(text).signs()).hasToString(signs);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "in 1931", "1.234 of 5.678", "12.5.1931 and 1.6.1931", "10:30, 11:45", "f. 558, 12/3",
			"63.2 and 4,7 and 3.1 and 2,5", "section 3.2.1" })
	void whatTellsNothingIsLeftOpen(String text) {
		FoundNumbers found = NumberSignsFinder.of(text);

		assertThat(found.signs()).isEqualTo(new NumberSigns(Optional.empty(), Optional.empty())).hasToString("");
	}

	@Test
	void theNumbersThatTellArePlacesInTheText() {
		String text = "He had 1,200 men, 63.2 per cent of them, and 1,234,567 carts.";
		FoundNumbers found = NumberSignsFinder.of(text);

		assertThat(found.telling()).extracting(place -> place.in(text)).containsExactly("63.2", "1,234,567");
		assertThat(found.unclear()).extracting(place -> place.in(text)).containsExactly("1,200");
	}

	@Test
	void notesAreCountedWithTheirMarkers() {
		String text = "Sold.1 Lost.2\n\n1 Leaf.\n\n3 Leaf.";
		Segment first = segment("note-1", SegmentKind.NOTE, 15, 22);
		Segment marker = segment("marker-1", SegmentKind.NOTE_MARKER, 5, 6);
		marker.setTarget("note-1");
		Segment lost = segment("marker-2", SegmentKind.NOTE_MARKER, 12, 13);
		Segment unlinked = segment("note-2", SegmentKind.NOTE, 24, 31);

		assertThat(found(text).apparatus()).isEqualTo(Apparatus.NONE);
		assertThat(found(text, lost).apparatus()).isEqualTo(Apparatus.STRIPPED);
		assertThat(found(text, first, marker).apparatus()).isEqualTo(Apparatus.COMPLETE);
		FoundText found = found(text, marker, lost, first, unlinked);
		assertThat(found.apparatus()).isEqualTo(Apparatus.PARTIAL);
		assertThat(found.notes()).isEqualTo(2);
		assertThat(found.linkedNotes()).containsExactly(first);
		assertThat(found.unlinkedNotes()).containsExactly(unlinked);
		assertThat(found.lostMarkers()).containsExactly(lost);
	}

	@Test
	void aBookIsInItsLanguage() throws IOException {
		Path article = Path.of(System.getProperty("sourcecritic.shared", "../../../shared"),
				"corpus/encyclopedia-article.txt");
		assumeTrue(Files.exists(article), () -> article + " is not there");
		String text = Files.readString(article, StandardCharsets.UTF_8);
		assertThat(LanguageFinder.of(text).tag()).contains("en");
		assertThat(NumberSignsFinder.of(text).signs()).hasToString("1,234.5");
	}

	private static FoundText found(String text, Segment... segments) {
		return FoundText.of(new DocumentText("d", text, TextDigest.of(text), List.of(segments)));
	}

	private static Segment segment(String id, SegmentKind kind, int start, int end) {
		Segment segment = ModelFactory.eINSTANCE.createSegment();
		segment.setId(id);
		segment.setKind(kind);
		var span = ModelFactory.eINSTANCE.createSpan();
		TextRange range = new TextRange(start, end);
		span.setStart(range.start());
		span.setEnd(range.end());
		segment.getSpans().add(span);
		return segment;
	}
}
