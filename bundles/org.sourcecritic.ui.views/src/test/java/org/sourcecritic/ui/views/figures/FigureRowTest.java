package org.sourcecritic.ui.views.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Bound;
import org.sourcecritic.model.EstimateKind;
import org.sourcecritic.reading.Amount;
import org.sourcecritic.reading.Confidence;
import org.sourcecritic.reading.Confidence.Doubt;
import org.sourcecritic.reading.Figure;
import org.sourcecritic.reading.Figure.Role;
import org.sourcecritic.reading.FigureInText;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.SourceGrade;
import org.sourcecritic.reading.Sourcing;

class FigureRowTest {

	private static final TextRange PLACE = new TextRange(0, 10);

	private final Locale before = Locale.getDefault();

	@BeforeEach
	void speakEnglish() {
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void restoreLocale() {
		Locale.setDefault(before);
	}

	@Test
	void anAmountIsWrittenAsTheUserWritesNumbers() {
		assertThat(row("1200", "1200", Bound.EXACT, Map.of()).value()).isEqualTo("1,200");
		assertThat(row("14000000", "18000000", Bound.RANGE, Map.of()).value()).isEqualTo("14,000,000 – 18,000,000");
		assertThat(row("46.5", "46.50", Bound.APPROXIMATE, Map.of(Role.UNIT, "%")).value()).isEqualTo("≈ 46.5 %");
		assertThat(row("", "300", Bound.AT_MOST, Map.of()).value()).isEqualTo("≤ 300");
		assertThat(row("300", "", Bound.AT_LEAST, Map.of()).value()).isEqualTo("≥ 300");
		assertThat(row("", "", Bound.VAGUE, Map.of()).value()).isEmpty();
		Locale.setDefault(Locale.GERMANY);
		assertThat(row("1200.5", "1200.5", Bound.EXACT, Map.of()).value()).isEqualTo("1.200,5");
	}

	@Test
	void whatIsCountedHasItsPopulationAndPlace() {
		var row = row("1", "1", Bound.EXACT, Map.of(Role.PLACE, "Sarn", Role.WHAT, "mules"));

		assertThat(row.what()).isEqualTo("mules, Sarn");
		assertThat(row.period()).isEmpty();
	}

	@Test
	void aDoubtfulFigureSaysSo() {
		assertThat(row(Set.of(Doubt.SEPARATOR), "1200", "1200", Bound.EXACT, Map.of()).value()).startsWith("1,200")
				.isNotEqualTo("1,200");
	}

	private static FigureRow row(String low, String high, Bound bound, Map<Role, String> words) {
		return row(Set.of(), low, high, bound, words);
	}

	private static FigureRow row(Set<Doubt> doubts, String low, String high, Bound bound, Map<Role, String> words) {
		var parts = new HashMap<Role, Part>();
		words.forEach((role, word) -> parts.put(role, new Part(word, PLACE)));
		var figure = new Figure(PLACE, PLACE, new Amount(number(low), number(high), bound), EstimateKind.COUNT, parts,
				Optional.empty(), Optional.empty(), new Confidence(doubts));
		return new FigureRow(new FigureInText(figure, List.of(PLACE), PLACE, Sourcing.BARE, Optional.empty()), figure,
				"words", SourceGrade.BARE, Optional.empty(), List.of());
	}

	private static Optional<BigDecimal> number(String digits) {
		return digits.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(digits));
	}
}
