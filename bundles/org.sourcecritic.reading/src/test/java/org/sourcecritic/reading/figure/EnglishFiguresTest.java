package org.sourcecritic.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcecritic.core.structure.NumberNotation;
import org.sourcecritic.model.Bound;
import org.sourcecritic.model.EstimateKind;
import org.sourcecritic.reading.Confidence.Doubt;
import org.sourcecritic.reading.Figure;
import org.sourcecritic.reading.FigureReader;
import org.sourcecritic.reading.NoEstimate;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.ReadPeriod;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;

/** What is read of the figures of English sentences. */
class EnglishFiguresTest {

	private static final Separators SIGNS = Separators.of(NumberNotation.COMMA_AND_POINT);

	private static List<Figure> figures(String sentence) {
		return FigureReader.of(ReadingLanguage.ENGLISH, SIGNS).read(sentence).stream()
				.filter(Figure.class::isInstance).map(Figure.class::cast).toList();
	}

	private static List<NoEstimate> others(String sentence) {
		return FigureReader.of(ReadingLanguage.ENGLISH, SIGNS).read(sentence).stream()
				.filter(NoEstimate.class::isInstance).map(NoEstimate.class::cast).toList();
	}

	private static String part(Figure figure, Figure.Role role) {
		return figure.part(role).map(Part::value).orElse("");
	}

	@Test
	void aRangeOfPeopleInAPlaceAndAPeriod() {
		var figure = figures("Between 3 and 5 million settlers crossed the steppe from 1801 to 1849.").getFirst();
		assertThat(figure.amount().low().orElseThrow()).isEqualByComparingTo("3000000");
		assertThat(figure.amount().high().orElseThrow()).isEqualByComparingTo("5000000");
		assertThat(figure.amount().bound()).isEqualTo(Bound.RANGE);
		assertThat(figure.kind()).isEqualTo(EstimateKind.COUNT);
		assertThat(part(figure, Figure.Role.WHAT)).isEqualTo("settlers");
		assertThat(figure.period().flatMap(ReadPeriod::from)).contains("1801");
		assertThat(figure.period().flatMap(ReadPeriod::to)).contains("1849");
	}

	@Test
	void sixSharesOfOneSentenceHaveSixClauses() {
		var sentence = "The guild sold 46.5% of the city's salt, 76% of its wool, 40% of its flax, "
				+ "40.5% of its timber, 60% of its wax, and 25.3% of its furs.";
		var figures = figures(sentence);
		assertThat(figures).extracting(figure -> part(figure, Figure.Role.WHAT)).containsExactly("city's salt", "wool",
				"flax", "timber", "wax", "furs");
		assertThat(figures).extracting(figure -> figure.clause().in(sentence)).containsExactly(
				"The guild sold 46.5% of the city's salt", "76% of its wool", "40% of its flax", "40.5% of its timber",
				"60% of its wax", "25.3% of its furs.");
		assertThat(figures).allMatch(figure -> figure.kind() == EstimateKind.SHARE);
	}

	@Test
	void theDateOfEstimatingIsNotThePeriod() {
		var figure = figures("In 1887 the Board estimated that 45,000 weavers were out of work.").getFirst();
		assertThat(figure.estimatedOn().flatMap(ReadPeriod::from)).contains("1887");
		assertThat(figure.period()).isEmpty();
		assertThat(part(figure, Figure.Role.ESTIMATED_BY)).isEqualTo("Board");
	}

	@Test
	void whatIsCountedIsCarriedOnInDoubt() {
		var figures = figures("Some 3,000 weavers were dismissed, and 60 were fined in 1840.");
		assertThat(figures).extracting(figure -> part(figure, Figure.Role.WHAT)).containsExactly("weavers", "weavers");
		assertThat(figures.getFirst().confidence().doubts()).isEmpty();
		assertThat(figures.getLast().confidence().doubts()).contains(Doubt.WHAT);
		assertThat(figures.getFirst().confidence().score()).isGreaterThan(figures.getLast().confidence().score());
	}

	@Test
	void aPartOfAGreaterFigureIsOfThatPopulation() {
		var figures = figures("By May 1841, more than 300,000 out of 1.6 million weavers were idle.");
		assertThat(figures).hasSize(2);
		assertThat(part(figures.getFirst(), Figure.Role.WHAT)).isEqualTo("weavers");
		assertThat(part(figures.getFirst(), Figure.Role.POPULATION)).isEqualTo("1.6 million weavers");
		assertThat(figures.getFirst().amount().high()).isEmpty();
		assertThat(figures).allMatch(figure -> figure.period().flatMap(ReadPeriod::from).filter("1841-05"::equals)
				.isPresent());
	}

	@Test
	void aPlaceIsANameBehindIn() {
		assertThat(part(figures("In 1838, 11,000 people were counted in Upper Canada, most of them farmers.")
				.getFirst(), Figure.Role.PLACE)).isEqualTo("Upper Canada");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Under Article 58 of the code he was tried. | 58 | STATUTE
			The hall was closed by order No 020 of the board. | 020 | DOCUMENT_NUMBER
			He quotes the register, p. 112, without comment. | 112 | PAGE
			The list is on l. 15 of the file. | 15 | LEAF
			A weaver, aged 41, signed it. | 41 | AGE
			He suffered a second stroke. | second | ORDINAL
			The mill was called Station 36. | 36 | NAME
			The offence was punishable by imprisonment of three to five years. | three to five | STATUTORY_RANGE
			The mill burnt down in 1841. | 1841 | DATE
			""")
	void aNumberThatIsNoEstimate(String sentence, String words, NoEstimate.Sort sort) {
		assertThat(figures(sentence)).isEmpty();
		assertThat(others(sentence)).anySatisfy(other -> {
			assertThat(other.span().in(sentence)).contains(words);
			assertThat(other.sort()).isEqualTo(sort);
		});
	}

	@Test
	void articlesInAListAreAllArticles() {
		assertThat(others("Articles 3, 4 and 5 were repealed.")).hasSize(3)
				.allMatch(other -> other.sort() == NoEstimate.Sort.STATUTE);
	}

	@Test
	void moreIsNothingThatIsCounted() {
		var figures = figures("Some 4,000 weavers left in 1832, and half a million more in 1834.");
		assertThat(figures).extracting(figure -> part(figure, Figure.Role.WHAT)).containsExactly("weavers", "weavers");
		assertThat(figures).extracting(figure -> figure.period().flatMap(ReadPeriod::from).orElse(""))
				.containsExactly("1832", "1834");
	}

	@Test
	void whatAWageRoseToIsNoEndOfARange() {
		assertThat(figures("Wages rose by a third to 3 roubles.")).hasSize(2);
	}

	@Test
	void millionsByOneLetter() {
		var figure = figures("Estimates vary between 3.5m and 5m dead.").getFirst();
		assertThat(figure.amount().low().orElseThrow()).isEqualByComparingTo("3500000");
		assertThat(figure.amount().high().orElseThrow()).isEqualByComparingTo("5000000");
	}

	@Test
	void aSentenceWithoutFiguresHasNone() {
		assertThat(figures("The mill was closed.")).isEmpty();
		assertThat(figures("")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			They worked almost 17 hours a day. | RATE
			They worked for two years. | DURATION
			A third of the looms stood still. | SHARE
			Wages fell by 25 per cent. | CHANGE
			There were 476 looms. | COUNT
			""")
	void theKindOfAFigure(String sentence, EstimateKind kind) {
		assertThat(figures(sentence)).extracting(Figure::kind).containsExactly(kind);
	}
}
