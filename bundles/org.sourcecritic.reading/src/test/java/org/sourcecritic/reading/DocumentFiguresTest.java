package org.sourcecritic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.NoEstimate.Sort;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentFiguresTest {

	private static final FigureInText FIRST = at(new TextRange(5, 9), "12");
	private static final FigureInText PAGE = SmallFigures.inText(new NoEstimate(new TextRange(12, 14), Sort.PAGE),
			Sourcing.BARE, Optional.empty());
	private static final FigureInText SECOND = at(new TextRange(20, 30), "13");

	private static FigureInText at(TextRange span, String number) {
		return SmallFigures.inText(SmallFigures.number(span, number), Sourcing.BARE, Optional.empty());
	}

	@Test
	void figuresLieOnAStretchThatSharesACharacterWithThem() {
		var figures = new DocumentFigures(List.of(FIRST, PAGE, SECOND));

		assertThat(figures.figures()).containsExactly(FIRST, SECOND);
		assertThat(figures.figuresIn(List.of(new TextRange(0, 40)))).containsExactly(FIRST, SECOND);
		assertThat(figures.figuresIn(List.of(new TextRange(8, 20)))).containsExactly(FIRST);
		assertThat(figures.figuresIn(List.of(new TextRange(9, 20)))).isEmpty();
		assertThat(figures.figuresIn(List.of(new TextRange(25, 26), new TextRange(6, 7), new TextRange(21, 22))))
				.containsExactly(FIRST, SECOND);
		assertThat(new DocumentFigures(List.of()).figuresIn(List.of(new TextRange(0, 9)))).isEmpty();
	}

	@Property
	void whatIsFoundOnAStretchIsWhatOneFindsByLookingAtAll(@ForAll("ranges") List<TextRange> ranges,
			@ForAll("range") TextRange stretch) {
		var entries = new ArrayList<StretchIndex.Entry<TextRange>>();
		ranges.forEach(range -> entries.add(new StretchIndex.Entry<>(range, range)));

		assertThat(new StretchIndex<>(entries).on(stretch)).containsExactlyElementsOf(ranges.stream().sorted()
				.filter(range -> range.start() < stretch.end() && stretch.start() < range.end()).toList());
	}

	@Provide
	Arbitrary<List<TextRange>> ranges() {
		return range().list().ofMaxSize(30);
	}

	@Provide
	Arbitrary<TextRange> range() {
		return Combinators.combine(Arbitraries.integers().between(0, 50), Arbitraries.integers().between(0, 12))
				.as((start, length) -> new TextRange(start, start + length));
	}
}
