package org.sourcecritic.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sourcecritic.exchange.RandomClaims;
import org.sourcecritic.exchange.json.ClaimJson.Keys;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.ModelFactory;

import com.fasterxml.jackson.core.JsonFactory;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ClaimJsonTest {

	@Property(tries = 300)
	void whatIsWrittenIsReadAgain(@ForAll long seed, @ForAll Keys keys) throws IOException {
		var annotation = new RandomClaims(seed).attributes();
		var again = ModelFactory.eINSTANCE.createAnnotation();

		assertThat(ClaimJson.readAttributes(parsed(written(annotation, keys)), again)).isEmpty();

		assertThat(ClaimJson.line(again)).isEqualTo(ClaimJson.line(annotation));
		assertThat(written(again, Keys.ALL)).isEqualTo(written(annotation, Keys.ALL));
	}

	@Property(tries = 100)
	void citationsAreReadAgainFromTheirLine(@ForAll long seed) {
		var annotation = new RandomClaims(seed).attributes();
		var again = ModelFactory.eINSTANCE.createAnnotation();

		ClaimJson.readCitationsLine(ClaimJson.citationsLine(annotation.getCitations()), again);

		assertThat(ClaimJson.citationsLine(again.getCitations()))
				.isEqualTo(ClaimJson.citationsLine(annotation.getCitations()));
	}

	@Test
	void givenAnEmptyAnnotationWhenAllKeysAreWrittenThenTheyAreNullOrEmpty() throws IOException {
		assertThat(written(ModelFactory.eINSTANCE.createAnnotation(), Keys.ALL)).isEqualTo("{\"note\":null,"
				+ "\"voice\":null,\"stance\":null,\"speaker\":[],\"certainty\":null,\"assessment\":null,"
				+ "\"assessmentReason\":null,\"estimate\":null,\"citations\":[],\"polemic\":null}");
	}

	@Test
	void givenALargeFigureWhenWrittenThenItIsANumberWithoutExponent() throws IOException {
		var annotation = ModelFactory.eINSTANCE.createAnnotation();
		ClaimJson.readAttributes(Map.of("estimate", Map.of("low", "1.6E6", "period", Map.of("from", "1899-04"))),
				annotation);
		assertThat(written(annotation, Keys.GIVEN)).isEqualTo(
				"{\"estimate\":{\"low\":1600000,\"period\":{\"from\":\"1899-04\"},\"origin\":\"CONFIRMED\"}}");
	}

	@Test
	void givenOriginReadWithoutFieldsWhenReadThenAllFieldsAreRead() {
		var annotation = ModelFactory.eINSTANCE.createAnnotation();
		ClaimJson.readAttributes(
				Map.of("estimate",
						Map.of("low", "1", "period", Map.of("from", "1900", "to", "1901"), "origin", "READ")),
				annotation);
		assertThat(annotation.getEstimate().getReadFields()).containsExactly("low", "period");
		assertThat(ClaimJson.origin(annotation.getEstimate().getReadFields())).isEqualTo("READ");
	}

	@Test
	void givenUnknownKeysWhenReadThenTheyAreNamed() {
		var annotation = ModelFactory.eINSTANCE.createAnnotation();
		assertThat(ClaimJson.readAttributes(
				Map.of("nose", "x", "polemic", Map.of("irony", "y"), "citations", List.of(Map.of("colour", "z"))),
				annotation)).containsExactlyInAnyOrder("nose", "irony", "colour");
	}

	@Test
	void givenValuesOfAnotherFormWhenReadThenTheyAreRefusedByName() {
		var annotation = ModelFactory.eINSTANCE.createAnnotation();
		assertThatIllegalArgumentException()
				.isThrownBy(() -> ClaimJson.readAttributes(Map.of("estimate", Map.of("low", "many")), annotation))
				.withMessageStartingWith("low: ");
		assertThatIllegalArgumentException()
				.isThrownBy(() -> ClaimJson.readAttributes(Map.of("citations", List.of("x")), annotation));
		assertThatIllegalArgumentException().isThrownBy(
				() -> ClaimJson.readAttributes(Map.of("polemic", Map.of("cue", "x", "origin", "GUESSED")), annotation));
		for (var line : List.of("{}", "[{", "[{\"colour\":\"z\"}]")) {
			assertThatIllegalArgumentException().isThrownBy(() -> ClaimJson.readCitationsLine(line, annotation));
		}
	}

	@Test
	void givenARelationWhenWrittenThenItIsReadAgain() throws IOException {
		var relation = ClaimJson.readRelation(Map.of("id", "r1", "kind", "DEPENDS_ON", "manner", "COPIES", "by", "anna",
				"at", "2026-03-01T12:00:00Z"));
		var to = ModelFactory.eINSTANCE.createClaimReference();
		to.setDocument("d");
		to.setAnnotator("ben");
		to.setId("x");
		relation.setTo(to);
		var out = new StringWriter();
		try (var json = ClaimJson.generator(out)) {
			json.writeStartObject();
			ClaimJson.writeRelation(json, relation, Keys.ALL);
			json.writeFieldName("from");
			ClaimJson.writeReference(json, null);
			json.writeEndObject();
		}
		assertThat(out).hasToString("{\"id\":\"r1\",\"kind\":\"DEPENDS_ON\",\"manner\":\"COPIES\",\"fidelity\":null,"
				+ "\"note\":null,\"by\":\"anna\",\"at\":\"2026-03-01T12:00:00Z\","
				+ "\"to\":{\"document\":\"d\",\"annotator\":\"ben\",\"id\":\"x\"},\"from\":null}");
	}

	private static String written(Annotation annotation, Keys keys) throws IOException {
		var out = new StringWriter();
		try (var json = ClaimJson.generator(out)) {
			json.writeStartObject();
			ClaimJson.writeAttributes(json, annotation, keys);
			json.writeEndObject();
		}
		return out.toString();
	}

	private static Map<?, ?> parsed(String line) throws IOException {
		try (var parser = new JsonFactory().createParser(line)) {
			parser.nextToken();
			return JsonValues.read(parser) instanceof Map<?, ?> object ? object : Map.of();
		}
	}
}
