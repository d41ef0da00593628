package org.sourcecritic.reading.attribution;

import java.util.Optional;
import java.util.function.BiFunction;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;

/** What a pattern wants without saying its words. */
enum Slot {
	/** One or more people. */
	NAME((at, sentence) -> sentence.names().people(at)),
	/** Somebody to whom the next words belong: {@code Getty's}. */
	OWNER((at, sentence) -> sentence.names().owner(at)),
	/** One word with a capital. */
	CAPITAL((at, sentence) -> sentence.names().capital(at)),
	/** Several words with capitals. */
	CAPITALS((at, sentence) -> sentence.names().capitals(at)),
	/** Capitals only: {@code RSFSR}. */
	ACRONYM((at, sentence) -> sentence.names().acronym(at)),
	/** Nothing: only the beginning of a clause. */
	FRESH((at, sentence) -> sentence.names().isFresh(at)
			? Optional.of(sentence.filling(at, at))
			: Optional.empty()),
	/** A date or a period, as EDTF. */
	DATE((at, sentence) -> sentence.date(at)),
	/** A date in or on which something is, with its preposition. */
	WHEN((at, sentence) -> sentence.when(at)),
	/** A date of the French republic: {@code 22 prairial an II}. */
	REPUBLICAN((at, sentence) -> RepublicanDate.at(at, sentence)),
	/** A year of four digits, with a letter where it has one. */
	YEAR((at, sentence) -> sentence.numbers().year(at)),
	/** The number of a law. */
	NUMBER((at, sentence) -> sentence.numbers().ofLaw(at)),
	/** Pages. */
	PAGES((at, sentence) -> sentence.numbers().pages(at)),
	/** Anything with digits. */
	DIGITS((at, sentence) -> sentence.numbers().digits(at)),
	/** A title in quotation marks. */
	QUOTED((at, sentence) -> sentence.titles().quoted(at)),
	/** A title in quotation marks, or in capitals behind an article with one. */
	TITLE((at, sentence) -> sentence.titles().any(at));

	/**
	 * What stands in a slot.
	 *
	 * @param next the index of the word behind it
	 * @param span UTF-16 offsets of what belongs to the reference
	 * @param part what it says
	 */
	record Filling(int next, TextRange span, Part part) {}

	private final BiFunction<Integer, CitingSentence, Optional<Filling>> finder;

	Slot(BiFunction<Integer, CitingSentence, Optional<Filling>> finder) {
		this.finder = finder;
	}

	/** Whether a sentence has what the slot wants before all; no names are looked for. */
	boolean mayStandIn(CitingSentence sentence) {
		return switch (this) {
			case DATE, WHEN -> sentence.hasDates();
			case YEAR, NUMBER, PAGES, DIGITS, REPUBLICAN -> sentence.hasNumbers();
			default -> true;
		};
	}

	/** What stands in the slot at the word of this index. */
	Optional<Filling> at(int word, CitingSentence sentence) {
		return finder.apply(word, sentence);
	}
}
