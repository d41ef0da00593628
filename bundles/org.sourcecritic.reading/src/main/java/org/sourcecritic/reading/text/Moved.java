package org.sourcecritic.reading.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Figure;
import org.sourcecritic.reading.NoEstimate;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.ReadPeriod;
import org.sourcecritic.reading.Reading;

/**
 * Readings with other offsets.
 *
 * @param place where a range lies
 */
record Moved(UnaryOperator<TextRange> place) {

	Reading of(Reading reading) {
		return switch (reading) {
			case NoEstimate none -> new NoEstimate(place.apply(none.span()), none.sort());
			case Figure figure -> new Figure(place.apply(figure.span()), place.apply(figure.clause()), figure.amount(),
					figure.kind(), parts(figure.parts()), figure.period().map(this::period),
					figure.estimatedOn().map(this::period), figure.confidence());
		};
	}

	private Map<Figure.Role, Part> parts(Map<Figure.Role, Part> parts) {
		Map<Figure.Role, Part> moved = new EnumMap<>(Figure.Role.class);
		parts.forEach((role, part) -> moved.put(role, part.moved(place)));
		return moved;
	}

	private ReadPeriod period(ReadPeriod period) {
		return new ReadPeriod(period.from(), period.to(), period.original(), period.calendar(),
				place.apply(period.span()));
	}
}
