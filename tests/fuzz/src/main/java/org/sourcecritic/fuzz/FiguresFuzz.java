package org.sourcecritic.fuzz;

import java.util.List;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Figure;
import org.sourcecritic.reading.FigureReader;
import org.sourcecritic.reading.Reading;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/** Figures of any sentence in any language: in its order, within it, none on another, low not above high. */
public final class FiguresFuzz {

	private FiguresFuzz() {
	}

	public static void fuzzerTestOneInput(FuzzedDataProvider data) {
		var language = data.pickValue(ReadingLanguage.values());
		var sentence = data.consumeRemainingAsString();
		List<Reading> readings = FigureReader.of(language, Separators.UNTOLD).read(sentence);
		int last = 0;
		for (Reading reading : readings) {
			demand(reading.span().start() >= last && reading.span().length() > 0, "order of " + readings);
			last = reading.span().end();
			if (reading instanceof Figure figure) {
				demand(figure.amount().low().isPresent() || figure.amount().high().isPresent(), "amount of " + figure);
				figure.amount().low().ifPresent(low -> figure.amount().high()
						.ifPresent(high -> demand(low.compareTo(high) <= 0, "ends of " + figure)));
				demandWithin(figure.clause(), sentence);
				figure.parts().values().forEach(part -> demandWithin(part.span(), sentence));
			}
		}
		demand(last <= sentence.length(), "end of " + readings);
	}

	private static void demandWithin(TextRange range, String sentence) {
		demand(range.end() <= sentence.length(), range + " in " + sentence.length());
	}

	private static void demand(boolean holds, String rule) {
		if (!holds) {
			throw new IllegalStateException(rule);
		}
	}
}
