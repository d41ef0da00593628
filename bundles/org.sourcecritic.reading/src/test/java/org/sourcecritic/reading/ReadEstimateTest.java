package org.sourcecritic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sourcecritic.model.Bound;
import org.sourcecritic.model.Estimate;
import org.sourcecritic.model.EstimateKind;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.ModelPackage.Literals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReadEstimateTest {

	private static final List<String> FIELDS = List.of("low", "high", "bound", "unit", "what", "population", "place",
			"period", "kind", "per", "cue", "estimatedBy", "estimatedOn");

	@Test
	void givenAFigureWhenItIsAnEstimateThenEachFieldItSetIsRead() {
		var estimate = ReadEstimate.of(SmallFigures.people());

		assertThat(estimate.getLow()).isEqualTo("14000000");
		assertThat(estimate.getHigh()).isEqualTo("18000000");
		assertThat(estimate.getBound()).isEqualTo(Bound.RANGE);
		assertThat(estimate.getKind()).isEqualTo(EstimateKind.COUNT);
		assertThat(estimate.getWhat()).isEqualTo("people");
		assertThat(estimate.getPeriod().getFrom()).isEqualTo("1930");
		assertThat(estimate.getPeriod().getOriginal()).isEqualTo("1930–1953");
		assertThat(estimate.getPlace()).isNull();
		assertThat(estimate.getReadFields()).containsExactlyInAnyOrder("low", "high", "bound", "unit", "what", "cue",
				"kind", "period");
	}

	@Test
	void givenAnotherConfirmedBoundWhenFilledThenTheAmountStaysAndTheRestIsRead() {
		var known = ModelFactory.eINSTANCE.createEstimate();
		known.setLow(new BigDecimal("15000000"));

		var estimate = ReadEstimate.filled(known, SmallFigures.people());

		assertThat(estimate.getLow()).isEqualTo("15000000");
		assertThat(estimate.getHigh()).isNull();
		assertThat(estimate.getBound()).isEqualTo(Bound.UNSPECIFIED);
		assertThat(estimate.getUnit()).isEqualTo("person");
		assertThat(estimate.getReadFields()).doesNotContain("low", "high", "bound").contains("unit");
	}

	@Test
	void givenTheSameConfirmedBoundInOtherDigitsWhenFilledThenTheRestOfTheAmountIsRead() {
		var known = ModelFactory.eINSTANCE.createEstimate();
		known.setLow(new BigDecimal("14000000.0"));

		var estimate = ReadEstimate.filled(known, SmallFigures.people());

		assertThat(estimate.getLow()).isEqualTo("14000000.0");
		assertThat(estimate.getHigh()).isEqualTo("18000000");
		assertThat(estimate.getReadFields()).contains("high", "bound").doesNotContain("low");
	}

	@Test
	void givenAnAmountThenItIsThatOfAFigureWithTheSameOne() {
		var known = ModelFactory.eINSTANCE.createEstimate();
		assertThat(ReadEstimate.agrees(known, SmallFigures.people())).as("it has none").isFalse();
		known.setHigh(new BigDecimal("18e6"));
		assertThat(ReadEstimate.agrees(known, SmallFigures.people())).isTrue();
		assertThat(ReadEstimate.agrees(known, SmallFigures.number(SmallFigures.PLACE, "18"))).isFalse();
		known.getReadFields().add("high");
		assertThat(ReadEstimate.agrees(known, SmallFigures.people())).as("it was read").isFalse();
	}

	@Test
	void givenDatesThenTheyAreWrittenInEdtf() {
		assertThat(ReadEstimate.edtf(dates(Optional.of("1937"), Optional.of("1937")))).isEqualTo("1937");
		assertThat(ReadEstimate.edtf(dates(Optional.of("1937"), Optional.empty()))).isEqualTo("1937/..");
		assertThat(ReadEstimate.edtf(dates(Optional.empty(), Optional.of("1953")))).isEqualTo("../1953");
	}

	private static ReadPeriod dates(Optional<String> from, Optional<String> to) {
		return new ReadPeriod(from, to, "so", Optional.empty(), SmallFigures.PLACE);
	}

	@Property
	void whatIsConfirmedIsNeverWrittenOver(@ForAll("estimates") Estimate known) {
		var before = EcoreUtil.copy(known);

		var filled = ReadEstimate.filled(known, SmallFigures.people());

		assertThat(EcoreUtil.equals(known, before)).as("the known one is left alone").isTrue();
		for (String field : FIELDS) {
			if (known.eIsSet(feature(field)) && !known.getReadFields().contains(field)) {
				assertThat(same(filled, known, field)).as(field).isTrue();
				assertThat(filled.getReadFields()).doesNotContain(field);
			}
		}
		assertThat(EcoreUtil.equals(ReadEstimate.filled(filled, SmallFigures.people()), filled)).as("read once more")
				.isTrue();
	}

	@Property
	void whatIsNotConfirmedIsNamedAsRead(@ForAll("estimates") Estimate known) {
		var filled = ReadEstimate.filled(known, SmallFigures.people());

		for (String field : FIELDS) {
			if (filled.eIsSet(feature(field)) && !known.eIsSet(feature(field))) {
				assertThat(filled.getReadFields()).contains(field);
			}
		}
		assertThat(filled.getReadFields()).doesNotHaveDuplicates().allMatch(field -> filled.eIsSet(feature(field)));
	}

	/** Some fields set, some of these read. */
	@Provide
	Arbitrary<Estimate> estimates() {
		return Combinators.combine(Arbitraries.of(FIELDS).set(), Arbitraries.of(FIELDS).set())
				.as(ReadEstimateTest::estimate);
	}

	private static Estimate estimate(Set<String> set, Set<String> read) {
		var estimate = ModelFactory.eINSTANCE.createEstimate();
		set.forEach(field -> estimate.eSet(feature(field), value(field)));
		var fields = new HashSet<>(read);
		fields.retainAll(set);
		estimate.getReadFields().addAll(fields);
		return estimate;
	}

	private static Object value(String field) {
		return switch (field) {
			case "low" -> BigDecimal.ONE;
			case "high" -> new BigDecimal("18000000.00");
			case "bound" -> Bound.AT_MOST;
			case "kind" -> EstimateKind.SHARE;
			case "period" -> ModelFactory.eINSTANCE.createPeriod();
			case "estimatedOn" -> ModelFactory.eINSTANCE.createDateExpression();
			default -> "mine";
		};
	}

	private static boolean same(Estimate one, Estimate other, String field) {
		var values = List.of(one.eGet(feature(field)), other.eGet(feature(field)));
		return values.get(0) instanceof EObject a
				&& values.get(1) instanceof EObject b
						? EcoreUtil.equals(a, b)
						: values.get(0).equals(values.get(1));
	}

	private static EStructuralFeature feature(String field) {
		return Literals.ESTIMATE.getEStructuralFeature(field);
	}
}
