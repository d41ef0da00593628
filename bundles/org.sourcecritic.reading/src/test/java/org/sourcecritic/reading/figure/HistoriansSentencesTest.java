package org.sourcecritic.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcecritic.core.structure.NumberNotation;
import org.sourcecritic.reading.Figure;
import org.sourcecritic.reading.FigureReader;
import org.sourcecritic.reading.NoEstimate;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.ReadPeriod;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;

/**
 * All figures of sentences in the manner of encyclopedias and studies, from {@code historians_sentences.txt}:
 * {@code LANGUAGE | sentence | figure ; figure}, a figure being {@code low high BOUND KIND, unit, what, period}.
 */
class HistoriansSentencesTest {

	static Stream<String> rows() {
		try (var in = new BufferedReader(new InputStreamReader(
				HistoriansSentencesTest.class.getResourceAsStream("historians_sentences.txt"),
				StandardCharsets.UTF_8))) {
			return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException("historians_sentences.txt", e);
		}
	}

	@ParameterizedTest
	@MethodSource("rows")
	void figures(String row) {
		var cells = row.split("\\|", -1);
		var language = ReadingLanguage.valueOf(cells[0].strip());
		var wanted = Arrays.stream(cells[2].split(";")).map(String::strip).filter(figure -> !figure.isEmpty()).toList();
		assertThat(figures(language, cells[1].strip()).map(HistoriansSentencesTest::written)).isEqualTo(wanted);
	}

	private static Texts figures(ReadingLanguage language, String sentence) {
		var signs = Separators.of(language == ReadingLanguage.ENGLISH
				? NumberNotation.COMMA_AND_POINT
				: NumberNotation.POINT_AND_COMMA);
		return new Texts(FigureReader.of(language, signs).read(sentence).stream().filter(Figure.class::isInstance)
				.map(Figure.class::cast).toList());
	}

	/** The figures of a sentence. */
	private record Texts(List<Figure> figures) {

		List<String> map(java.util.function.Function<Figure, String> written) {
			return figures.stream().map(written).toList();
		}
	}

	private static String written(Figure figure) {
		var amount = Stream.of(value(figure.amount().low()), value(figure.amount().high()),
				figure.amount().bound().name(), figure.kind().name()).collect(Collectors.joining(" "));
		return String.join(", ", amount, part(figure, Figure.Role.UNIT), part(figure, Figure.Role.WHAT),
				figure.period().map(HistoriansSentencesTest::period).orElse("-"));
	}

	private static String period(ReadPeriod period) {
		var from = period.from().orElse("..");
		var to = period.to().orElse("..");
		return from.equals(to) ? from : from + '/' + to;
	}

	private static String part(Figure figure, Figure.Role role) {
		return figure.part(role).map(Part::value).orElse("-");
	}

	private static String value(Optional<BigDecimal> value) {
		return value.map(number -> number.round(new java.math.MathContext(6)).stripTrailingZeros().toPlainString())
				.orElse("..");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ENGLISH | On 3, 4 and 7 May 1845 no one came. | 3 | DATE
			ENGLISH | He was 53 years old. | 53 | AGE
			ENGLISH | They left school at the age of ten. | ten | AGE
			ENGLISH | The memory of the Six Hundred was kept. | Six Hundred | NAME
			ENGLISH | The Council of Ten met. | Ten | NAME
			ENGLISH | Convoys 12 and 13 left. | 13 | NAME
			ENGLISH | A four-door coach was used. | four | NAME
			GERMAN | Um 6 Uhr früh begann der Angriff. | 6 | DATE
			GERMAN | Kinder im Alter von 6 bis 14 Jahren kamen. | 6 bis 14 | AGE
			FRENCH | Les 3, 4 et 7 mai 1871 furent sanglants. | 4 | DATE
			FRENCH | Le combat cessa à 5 heures du soir. | 5 | DATE
			FRENCH | Des enfants de 8 à 12 ans travaillaient. | 8 à 12 | AGE
			FRENCH | La loi du 22 prairial fut votée. | 22 | DATE
			FRENCH | Les Cent-Jours finirent mal. | Cent | NAME
			SPANISH | A las 5 de la mañana se sublevaron. | 5 | DATE
			SPANISH | Niños de 8 a 12 años trabajaban. | 8 a 12 | AGE
			RUSSIAN | В 4 часа утра началась атака. | 4 | DATE
			RUSSIAN | Подростки от 12 до 16 лет работали. | 12 до 16 | AGE
			""")
	void noEstimate(ReadingLanguage language, String sentence, String words, NoEstimate.Sort sort) {
		var readings = FigureReader.of(language, Separators.of(NumberNotation.POINT_AND_COMMA)).read(sentence);
		assertThat(readings).noneMatch(Figure.class::isInstance).filteredOn(NoEstimate.class::isInstance)
				.map(NoEstimate.class::cast).anySatisfy(other -> {
					assertThat(other.span().in(sentence)).isEqualTo(words);
					assertThat(other.sort()).isEqualTo(sort);
				});
	}

	@Test
	void aLabelDoesNotReachOverACommaToWhatIsCounted() {
		assertThat(figures(ReadingLanguage.ENGLISH, "Under Article 58, 3,000 were sentenced.").figures()).hasSize(1);
	}
}
