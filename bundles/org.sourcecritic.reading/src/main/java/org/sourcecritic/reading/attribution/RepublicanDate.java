package org.sourcecritic.reading.attribution;

import java.util.Optional;

import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.attribution.Slot.Filling;
import org.sourcecritic.reading.date.RepublicanDay;

/** Days of the calendar of the French republic, as laws are named: {@code 22 prairial an II}. */
final class RepublicanDate {

	private static final int WORDS = 4;

	private RepublicanDate() {
	}

	/** The day that is named here; its value is that of the Gregorian calendar. */
	static Optional<Filling> at(int word, CitingSentence sentence) {
		return sentence.plain(word + 2).equals("an")
				? RepublicanDay.of(sentence.plain(word), sentence.plain(word + 1), sentence.plain(word + 3))
						.map(day -> new Part(day.toString(), sentence.range(word, word + WORDS)))
						.map(day -> sentence.filling(word, word + WORDS, day))
				: Optional.empty();
	}
}
