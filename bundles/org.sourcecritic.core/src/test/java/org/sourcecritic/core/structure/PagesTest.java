package org.sourcecritic.core.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

class PagesTest {

	/** Words, and a break in brackets: {@code <12>} a number, {@code <¶>} a form feed, {@code <¶12>} with a number. */
	private static final Pattern BREAK = Pattern.compile("<(¶?)(\\w*)>");

	private record Marked(String text, List<Segment> segments) {

		static Marked of(String marked) {
			var text = new StringBuilder();
			var segments = new ArrayList<Segment>();
			var found = BREAK.matcher(marked);
			int from = 0;
			while (found.find()) {
				text.append(marked, from, found.start());
				int start = text.length();
				text.append(found.group(1).isEmpty() ? "" : "\n").append(found.group(2));
				segments.add(segment(start, text.length(), found.group(2)));
				from = found.end();
			}
			return new Marked(text.append(marked.substring(from)).toString(), segments);
		}

		private static Segment segment(int start, int end, String label) {
			var segment = ModelFactory.eINSTANCE.createSegment();
			segment.setKind(SegmentKind.PAGE_BREAK);
			segment.setLabel(label);
			var span = ModelFactory.eINSTANCE.createSpan();
			span.setStart(start);
			span.setEnd(end);
			segment.getSpans().add(span);
			return segment;
		}

		String pageOf(String word) {
			return Pages.of(text, segments).at(text.indexOf(word)).orElse("?");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			numbers at the head with form feeds          | one <¶212> two <¶213> three         | 211 212 213
			numbers at the head alone                    | one <212> two <213> three           | 211 212 213
			the first page has its number too            | <7> one <8> two <9> three           | 7 8 9
			numbers at the foot before form feeds        | one <7> <¶> two <8> <¶> three       | 7 8 9
			numbers at the foot and none at the end      | one <7> <¶> two <8> three           | 7 8 9
			numbers at the foot, the text ends with one  | one <7> two <8> three <9>           | 7 8 9
			the number of the first page behind it       | one <1> two <2> three               | 1 2 3
			a page without its number                    | one <¶12> two <¶> <¶14> three       | 11 12 14
			one in between without its number            | one <¶12> two <¶> three             | 11 12 13
			numbers that leave no room say nothing       | one <¶12> two <¶> three <¶40> four  | 11 12 ?
			no numbers                                   | one <¶> two <¶> three               | ? ? ?
			Roman ones are as they are                   | one <¶xi> two <¶xii> three          | ? xi xii
			there is no page 0                           | one <¶1> two <¶2> three             | ? 1 2
			""")
	void aWordHasThePageItStandsOn(String what, String marked, String pages) {
		var text = Marked.of(marked);

		assertThat(List.of(text.pageOf("one"), text.pageOf("two"), text.pageOf("three"))).as(what)
				.containsExactly(pages.split(" "));
	}

	@Test
	void aSignOfTheEditionBeginsAPage() {
		var text = "one two three";
		var pages = Pages.of(text, List.of(Marked.segment(4, 4, "12r"), Marked.segment(8, 8, "12v")));

		assertThat(pages.at(4)).contains("12r");
		assertThat(pages.at(8)).contains("12v");
		assertThat(pages.at(0)).isEmpty();
		assertThat(pages.of(new TextRange(4, 13))).contains("12r–12v");
		assertThat(pages.of(new TextRange(4, 8))).contains("12r");
		assertThat(List.of(pages.leaf(0), pages.leaf(4), pages.leaf(12), pages.count())).containsExactly(1, 2, 3, 3);
	}

	@Test
	void aRunningHeadBelongsToItsPageAndANumberAtTheFootToTheOneAbove() {
		assertThat(Pages.of("one\n12 two", Marked.of("one<¶12> two").segments()).at(4)).contains("12");
		assertThat(Pages.of("one 7 \n two 8", Marked.of("one <7> <¶> two <8>").segments()).at(4)).contains("7");
	}

	@Test
	void breaksBeyondTheTextAreNoError() {
		assertThat(Pages.of("one", List.of(Marked.segment(5, 9, "2"))).at(2)).contains("1");
	}
}
