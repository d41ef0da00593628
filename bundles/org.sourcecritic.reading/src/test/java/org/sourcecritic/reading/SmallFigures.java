package org.sourcecritic.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Bound;
import org.sourcecritic.model.EstimateKind;
import org.sourcecritic.reading.Figure.Role;

/** Figures as a reader would bring them. */
final class SmallFigures {

	static final TextRange PLACE = new TextRange(10, 42);

	private SmallFigures() {
	}

	/** Between 14 and 18 million people of the Soviet Union in 1930 to 1953. */
	static Figure people() {
		return figure(PLACE,
				new Amount(Optional.of(new BigDecimal("14000000")), Optional.of(new BigDecimal("18000000")),
						Bound.RANGE),
				Map.of(Role.UNIT, "person", Role.WHAT, "people", Role.CUE, "between … and"),
				Optional.of(new ReadPeriod(Optional.of("1930"), Optional.of("1953"), "1930–1953", Optional.empty(),
						PLACE)));
	}

	/** A number alone. */
	static Figure number(TextRange span, String number) {
		return figure(span, new Amount(Optional.of(new BigDecimal(number)), Optional.of(new BigDecimal(number)),
				Bound.EXACT), Map.of(), Optional.empty());
	}

	static Figure figure(TextRange span, Amount amount, Map<Role, String> words, Optional<ReadPeriod> period) {
		var parts = new HashMap<Role, Part>();
		words.forEach((role, word) -> parts.put(role, new Part(word, span)));
		return new Figure(span, span, amount, EstimateKind.COUNT, parts, period, Optional.empty(),
				new Confidence(Set.of()));
	}

	static FigureInText inText(Reading reading, Sourcing sourcing, Optional<String> marker) {
		return new FigureInText(reading, List.of(reading.span()), reading.span(), sourcing, marker);
	}
}
