package org.sourcecritic.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sourcecritic.core.edit.NewClaim;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.Bound;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.model.EstimateKind;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.reading.Amount;
import org.sourcecritic.reading.Confidence;
import org.sourcecritic.reading.DocumentFigures;
import org.sourcecritic.reading.Figure;
import org.sourcecritic.reading.FigureInText;
import org.sourcecritic.reading.Sourcing;
import org.sourcecritic.reading.reference.DocumentReferences;
import org.sourcecritic.ui.editor.TagTarget.Chosen;

class TagTargetTest {

	private static final TextRange SENTENCE = new TextRange(0, 60);
	private static final DocumentFigures FIGURES = new DocumentFigures(List.of(figure(10, "300"), figure(30, "20")));

	/** On ten characters, whose clause is these and the five before. */
	private static FigureInText figure(int start, String number) {
		var span = new TextRange(start, start + 10);
		var clause = new TextRange(start - 5, start + 10);
		var value = Optional.of(new BigDecimal(number));
		return new FigureInText(new Figure(span, clause, new Amount(value, value, Bound.EXACT), EstimateKind.COUNT,
				Map.of(), Optional.empty(), Optional.empty(), new Confidence(Set.of())), List.of(clause), SENTENCE,
				Sourcing.BARE, Optional.empty());
	}

	@Test
	void eachFigureOfASentenceIsAClaimOnItsClause() {
		var claims = new TagTarget(List.of(SENTENCE), Chosen.BY_CARET).byFigures(FIGURES);

		assertThat(claims).extracting(NewClaim::stretches).containsExactly(List.of(new TextRange(5, 20)),
				List.of(new TextRange(25, 40)));
		assertThat(claims).extracting(claim -> annotation(claim).getEstimate().getLow().intValue())
				.containsExactly(300, 20);
		assertThat(annotation(claims.getFirst()).getEstimate().getReadFields()).contains("low", "high", "bound");
	}

	@Test
	void aSelectionWithOneFigureStaysAsItIs() {
		var selected = List.of(new TextRange(28, 33));

		var claims = new TagTarget(selected, Chosen.BY_SELECTION).byFigures(FIGURES);

		assertThat(claims).singleElement().extracting(NewClaim::stretches).isEqualTo(selected);
		assertThat(annotation(claims.getFirst()).getEstimate().getLow()).isEqualTo("20");
		assertThat(new TagTarget(List.of(SENTENCE), Chosen.BY_SELECTION).byFigures(FIGURES)).hasSize(2);
		assertThat(new TagTarget(selected, Chosen.BY_CARET).byFigures(FIGURES)).singleElement()
				.extracting(NewClaim::stretches).isEqualTo(List.of(new TextRange(25, 40)));
	}

	@Test
	void withoutAFigureThereIsOneClaimThatSaysNoMore() {
		var none = new TagTarget(List.of(new TextRange(41, 60)), Chosen.BY_CARET).byFigures(FIGURES);

		assertThat(none).singleElement().satisfies(claim -> assertThat(annotation(claim).getEstimate()).isNull());
		assertThat(new TagTarget(List.of(), Chosen.BY_CARET).byFigures(FIGURES)).isEmpty();
	}

	@Test
	void aSourcedClaimCitesWhatItsWordsReferTo() {
		var text = "The clerk kept a book. It is said that he kept two.";
		var references = DocumentReferences.of(text, List.of(), Optional.of("en"), null);
		var said = List.of(new TextRange(text.indexOf("It"), text.length()));

		var sourced = new TagTarget(said, Chosen.BY_CARET).byReferences(references);

		assertThat(sourced).hasValueSatisfying(one -> {
			assertThat(one.claim().stretches()).isEqualTo(said);
			assertThat(annotation(one.claim()).getCitations()).singleElement().satisfies(
					citation -> assertThat(citation.getStrength()).isEqualTo(CitationStrength.ANONYMOUS));
		});
		assertThat(new TagTarget(List.of(new TextRange(0, 22)), Chosen.BY_CARET).byReferences(references))
				.hasValueSatisfying(one -> assertThat(annotation(one.claim()).getCitations()).isEmpty());
		assertThat(new TagTarget(List.of(), Chosen.BY_CARET).byReferences(references)).isEmpty();
	}

	private static Annotation annotation(NewClaim claim) {
		var annotation = ModelFactory.eINSTANCE.createAnnotation();
		claim.says().accept(annotation);
		return annotation;
	}
}
