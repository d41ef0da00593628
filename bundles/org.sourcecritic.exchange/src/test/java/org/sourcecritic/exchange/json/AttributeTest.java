package org.sourcecritic.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.Bound;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.Estimate;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Stance;

class AttributeTest {

	private final Locale before = Locale.getDefault();

	@AfterEach
	void restoreLocale() {
		Locale.setDefault(before);
	}

	@ParameterizedTest
	@CsvSource({ "1600000,1600000", "46.50,46.5", "1.6E6,1600000", "-0.10,-0.1", "+7,7", "0.00,0", "1E-7,0.0000001" })
	void givenANumberWhenParsedThenItIsPlainAndWithoutTrailingZeros(String written, String plain) {
		assertThat(Attribute.parseNumber(written).toPlainString()).isEqualTo(plain);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1,5", "500.000.000", "1E999", "٣", "NaN", "0x10", "1 000", "-" })
	void givenNoNumberWhenParsedThenItIsRefused(String written) {
		assertThatIllegalArgumentException().isThrownBy(() -> Attribute.parseNumber(written));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tr-TR", "de-DE", "en-US" })
	void givenAnyLocaleWhenAWordIsSetInLowerCaseThenItIsUnderstood(String locale) {
		Locale.setDefault(Locale.forLanguageTag(locale));
		var annotation = ModelFactory.eINSTANCE.createAnnotation();

		attribute(ClaimAttributes.ANNOTATION, "stance").setFromText(annotation, "distances");

		assertThat(annotation.getStance()).isEqualTo(Stance.DISTANCES);
	}

	@Test
	void givenAnUnknownWordWhenSetThenItIsRefused() {
		var annotation = ModelFactory.eINSTANCE.createAnnotation();
		assertThatIllegalArgumentException()
				.isThrownBy(() -> attribute(ClaimAttributes.ANNOTATION, "stance").setFromText(annotation, "PERHAPS"));
		assertThatIllegalArgumentException().isThrownBy(
				() -> attribute(ClaimAttributes.ANNOTATION, "stance").setFromText(annotation, "UNSPECIFIED"));
	}

	@Test
	void givenNothingWhenSetThenNothingIsSet() {
		var estimate = ModelFactory.eINSTANCE.createEstimate();
		ClaimAttributes.ESTIMATE.forEach(a -> {
			a.setFromText(estimate, "");
			a.setFromJson(estimate, null);
		});
		assertThat(ClaimAttributes.ESTIMATE).allSatisfy(a -> assertThat(a.asText(estimate)).isEmpty());
		assertThat(estimate.getPeriod()).isNull();
		assertThat(estimate.getBound()).isEqualTo(Bound.UNSPECIFIED);
	}

	@Test
	void givenAFlagWhenSetThenOnlyTrueIsWritten() {
		var citation = ModelFactory.eINSTANCE.createCitation();
		Attribute<Citation> verso = attribute(ClaimAttributes.CITATION, "verso");

		verso.setFromText(citation, "yes");
		assertThat(verso.asText(citation)).isEqualTo("true");
		verso.setFromJson(citation, false);
		assertThat(verso.asText(citation)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> verso.setFromText(citation, "perhaps"));
	}

	@Test
	void givenJsonOfAnotherFormWhenSetThenItIsRefused() {
		var annotation = ModelFactory.eINSTANCE.createAnnotation();
		Attribute<Annotation> note = attribute(ClaimAttributes.ANNOTATION, "note");
		assertThatIllegalArgumentException().isThrownBy(() -> note.setFromJson(annotation, Map.of()))
				.withMessageContaining("note");
		assertThatIllegalArgumentException().isThrownBy(
				() -> attribute(ClaimAttributes.ANNOTATION, "speaker").setFromJson(annotation, List.of(Map.of())));
	}

	@Test
	void givenANumberInJsonWhenAYearIsTextThenItIsTaken() {
		var citation = ModelFactory.eINSTANCE.createCitation();
		attribute(ClaimAttributes.CITATION, "year").setFromJson(citation, new BigDecimal("1931"));
		assertThat(citation.getYear()).isEqualTo("1931");
	}

	@Test
	void givenABadInstantWhenSetThenItIsRefused() {
		var annotation = ModelFactory.eINSTANCE.createAnnotation();
		assertThatIllegalArgumentException()
				.isThrownBy(() -> attribute(ClaimAttributes.TIMES, "created").setFromText(annotation, "yesterday"));
	}

	@Test
	void givenNumbersInJsonWhenSetThenTheyAreNormalized() {
		var estimate = ModelFactory.eINSTANCE.createEstimate();
		Attribute<Estimate> low = attribute(ClaimAttributes.ESTIMATE, "low");
		low.setFromJson(estimate, new BigDecimal("1.60E+6"));
		assertThat(low.asText(estimate)).isEqualTo("1600000");
		low.setFromJson(estimate, "12.50");
		assertThat(low.asText(estimate)).isEqualTo("12.5");
	}

	private static <T> Attribute<T> attribute(List<Attribute<T>> attributes, String name) {
		return attributes.stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
	}
}
