package org.sourcecritic.reading.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;

/** Finds what a rate is counted by: a day, per head, annually; also behind what is counted. */
final class Rates {

	/** So many words may stand before it: 300 tests of blood per day. */
	private static final int WORDS = 3;

	private final List<Piece> pieces;
	private final Cues cues;
	private final Units units;

	/**
	 * @param adjacent whether it follows the number and its unit at once
	 * @param next index after it
	 */
	record Rate(Part part, boolean adjacent, int next) {}

	private record Base(Part part, int next) {}

	Rates(List<Piece> pieces, Cues cues, Units units) {
		this.pieces = pieces;
		this.cues = cues;
		this.units = units;
	}

	/** @param next index after the number and its unit */
	Optional<Rate> after(int next) {
		for (int i = next; i <= next + WORDS && i < pieces.size(); i++) {
			var rate = at(i);
			if (rate.isPresent()) {
				boolean adjacent = i == next;
				return rate.map(base -> new Rate(base.part(), adjacent, base.next()));
			}
			if (!pieces.get(i).isWord()) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	private Optional<Base> at(int index) {
		return units.rate(pieces, index).filter(match -> !isNumber(match.next()))
				.map(match -> new Base(new Part(match.value(), range(match.first(), match.next())), match.next()))
				.or(() -> cues.at(CueRole.PER, pieces, index)
						.filter(match -> match.next() < pieces.size() && pieces.get(match.next()).isWord())
						.map(match -> counted(match.first(), match.next())))
				.or(() -> ofMany(index));
	}

	/** Per 100,000 inhabitants. */
	private Optional<Base> ofMany(int index) {
		return cues.at(CueRole.PER, pieces, index).filter(match -> isNumber(match.next()))
				.flatMap(match -> pieces.get(match.next()).number().filter(number -> isRound(number.low()))
						.map(number -> new Base(new Part(number.low().toBigInteger().toString(),
								range(match.first(), match.next() + 1)), match.next() + 1)));
	}

	/** A hundred, a thousand, ten thousand. */
	private static boolean isRound(BigDecimal number) {
		var plain = number.stripTrailingZeros();
		return plain.precision() == 1 && plain.unscaledValue().intValue() == 1 && plain.scale() <= -2;
	}

	/** Whether a number follows at once: im Jahr 1938. */
	private boolean isNumber(int index) {
		return index < pieces.size() && pieces.get(index).number().isPresent();
	}

	private Base counted(int first, int word) {
		var unit = units.after(pieces, word);
		return unit.map(match -> new Base(new Part(match.value(), range(first, match.next())), match.next()))
				.orElseGet(() -> new Base(new Part(pieces.get(word).word(), range(first, word + 1)), word + 1));
	}

	private TextRange range(int first, int next) {
		return new TextRange(pieces.get(first).start(), pieces.get(next - 1).end());
	}
}
