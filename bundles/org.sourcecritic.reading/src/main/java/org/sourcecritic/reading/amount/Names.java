package org.sourcecritic.reading.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.model.Bound;
import org.sourcecritic.reading.NoEstimate.Sort;
import org.sourcecritic.reading.amount.SortWords.Role;
import org.sourcecritic.reading.number.NumberExpression.Form;

/** Numbers that name: of streets and sections, in the names of products, results of games, ages behind a name. */
final class Names {

	private static final String HYPHENS = "-\u2010\u2011";
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final int ADDRESS = 4;

	private final SortWords words;
	private final List<Piece> pieces;

	Names(SortWords words, List<Piece> pieces) {
		this.words = words;
		this.pieces = pieces;
	}

	Optional<Sort> sort(AmountExpression amount, int first, int last) {
		if (isGlued(first) || isHyphened(first) || isScore(first, last) || isSerial(last)) {
			return Optional.of(Sort.NAME);
		}
		if (amount.bound() != Bound.EXACT && amount.bound() != Bound.RANGE || amount.unit().isPresent()) {
			return Optional.empty();
		}
		if (words.ends(Role.LABEL, pieces, first) || isAddress(last + 1) || isNamed(amount, first, last)) {
			return Optional.of(Sort.NAME);
		}
		return isAge(first, last) ? Optional.of(Sort.AGE) : Optional.empty();
	}

	private boolean isDigits(int at) {
		return at >= 0 && at < pieces.size()
				&& pieces.get(at).number().filter(number -> number.form() == Form.DIGITS).isPresent();
	}

	/** G70, CO2; not d'un. */
	private boolean isGlued(int first) {
		return first > 0 && pieces.get(first - 1).isWord() && !pieces.get(first).spaced()
				&& !pieces.get(first - 1).text().endsWith("'") && !pieces.get(first - 1).text().endsWith("\u2019");
	}

	/** V-12, last-32; not zero-to-60, which counts. */
	private boolean isHyphened(int first) {
		return isDigits(first) && first > 1 && pieces.get(first - 1).isSign(HYPHENS) && !pieces.get(first).spaced()
				&& !pieces.get(first - 1).spaced() && pieces.get(first - 2).isWord();
	}

	/** 2-1, 89-89, ISO 3888-2, 5/17: digits that a sign joins to others without making a range. */
	private boolean isScore(int first, int last) {
		return first == last && isDigits(first)
				&& (isJoint(first - 1) && isDigits(first - 2) || isJoint(last + 1) && isDigits(last + 2));
	}

	private boolean isJoint(int at) {
		return at > 0 && at + 1 < pieces.size() && pieces.get(at).isSign(HYPHENS) && !pieces.get(at).spaced()
				&& !pieces.get(at + 1).spaced();
	}

	/** 49ers, 1980s, 4-3s. */
	private boolean isSerial(int last) {
		return isDigits(last) && last + 1 < pieces.size() && pieces.get(last + 1).isWord()
				&& !pieces.get(last + 1).spaced()
				&& (pieces.get(last + 1).is("s") || pieces.get(last + 1).is("ers") || pieces.get(last + 1).is("th"));
	}

	/** A whole number behind a word with a capital: iPhone 11, the S&amp;P 500, BBC One. */
	private boolean isNamed(AmountExpression amount, int first, int last) {
		if (!words.has(Role.OPENING) || first == 0 || first != last || amount.cue().isPresent()) {
			return false;
		}
		var before = pieces.get(first - 1);
		if (!before.isWord() || words.ends(Role.OPENING, pieces, first)
				|| before.text().codePoints().noneMatch(Character::isUpperCase)) {
			return false;
		}
		var number = amount.numbers().getFirst();
		boolean whole = number.low().scale() <= 0 && number.low().signum() > 0;
		return number.form() == Form.DIGITS && whole && !Counted.isCountedSoon(words, pieces, last + 1);
	}

	/** 575 Wilbraham Road. */
	private boolean isAddress(int next) {
		for (int i = next; i < next + ADDRESS && i < pieces.size(); i++) {
			if (words.begins(Role.STREET, pieces, i)) {
				return true;
			}
			if (pieces.get(i).number().isEmpty() && (!pieces.get(i).isWord()
					|| !Character.isUpperCase(pieces.get(i).text().charAt(0)))) {
				return false;
			}
		}
		return false;
	}

	/** Jamie Armstrong, 25, said. */
	private boolean isAge(int first, int last) {
		return first == last && isDigits(first) && first > 1 && last + 1 < pieces.size()
				&& pieces.get(first - 1).isSign(",") && pieces.get(last + 1).isSign(",")
				&& pieces.get(first - 2).isWord() && Character.isUpperCase(pieces.get(first - 2).text().charAt(0))
				&& pieces.get(first).number().filter(number -> number.low().compareTo(HUNDRED) <= 0).isPresent();
	}
}
