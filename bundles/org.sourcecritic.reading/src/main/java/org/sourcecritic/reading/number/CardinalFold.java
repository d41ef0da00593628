package org.sourcecritic.reading.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Adds the words of a whole number up, one by one, as long as they fit: after three hundred comes something below a
 * hundred, a hundred again is another number.
 */
final class CardinalFold {

	/** What a scale has multiplied, with it. */
	private record Product(BigDecimal value, BigDecimal scale) {}

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final BigDecimal SCORE = BigDecimal.valueOf(20);
	private static final BigDecimal FOUR = BigDecimal.valueOf(4);
	/** Digits before the point; nothing is multiplied beyond. */
	private static final int LONGEST = 40;
	private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

	/** Whether 60 and 80 go on to 79 and 99, and four twenties are eighty: French. */
	private final boolean twenties;
	/** What has been multiplied already, the greatest scale first. */
	private List<Product> products = List.of();
	/** What the next scale multiplies. */
	private BigDecimal group = BigDecimal.ZERO;
	/** Whether there is such a group; it may be nought. */
	private boolean grouped;
	/** What is added to the group must be less. */
	private BigDecimal room = BigDecimal.ZERO;
	private BigDecimal lastAdded = BigDecimal.ZERO;
	/** 1 before the first. */
	private BigDecimal scale = BigDecimal.ONE;
	private NumberRole lastRole = NumberRole.ZERO;
	private boolean lastInDigits;
	/** Whether digits with decimals were multiplied: nothing is added to 6.6 million. */
	private boolean decimal;
	/** Whether "and" precedes what comes next. */
	private boolean joined;

	CardinalFold(boolean twenties) {
		this.twenties = twenties;
	}

	/** A copy that goes on by itself. */
	CardinalFold copy() {
		var copy = new CardinalFold(twenties);
		copy.products = products;
		copy.group = group;
		copy.grouped = grouped;
		copy.room = room;
		copy.lastAdded = lastAdded;
		copy.scale = scale;
		copy.lastRole = lastRole;
		copy.lastInDigits = lastInDigits;
		copy.decimal = decimal;
		copy.joined = joined;
		return copy;
	}

	/** Says that "and" or a hyphen precedes what comes next. */
	CardinalFold join() {
		joined = true;
		return this;
	}

	/** Takes the next token if it fits. */
	boolean add(Numeral numeral) {
		var fits = switch (numeral) {
			case Numeral.Digits digits -> addDigits(digits.value());
			case Numeral.Word word -> addWord(word);
		};
		if (fits) {
			joined = false;
			lastInDigits = numeral instanceof Numeral.Digits;
		}
		return fits;
	}

	private boolean addDigits(BigDecimal value) {
		if (grouped) {
			return joined && lastRole == NumberRole.HUNDRED && value.scale() <= 0 && value.signum() > 0
					&& addValue(value, BigDecimal.ZERO);
		}
		if (!isEmpty() && value.compareTo(scale) >= 0) {
			return false;
		}
		decimal |= value.scale() > 0;
		begin(value, BigDecimal.ZERO, NumberRole.UNIT);
		return true;
	}

	private boolean addWord(Numeral.Word word) {
		var fits = switch (word.role()) {
			case ZERO -> isEmpty() && addValue(word.value(), BigDecimal.ZERO);
			case UNIT, TEEN -> addValue(word.value(), BigDecimal.ZERO);
			case TENS -> addTens(word.value());
			case HUNDREDS -> addValue(word.value(), HUNDRED);
			case HUNDRED -> multiplyByHundred();
			case SCALE, SUFFIX -> multiplyBy(word.value());
			case MANY -> !isEmpty()
					&& (word.value().compareTo(HUNDRED) == 0 ? multiplyByHundred() : multiplyBy(word.value()));
			default -> false;
		};
		if (fits) {
			lastRole = word.role();
		}
		return fits;
	}

	private boolean addTens(BigDecimal value) {
		if (twenties && grouped && lastAdded.compareTo(FOUR) == 0 && value.compareTo(SCORE) == 0) {
			group = group.subtract(FOUR).add(FOUR.multiply(SCORE));
			room = SCORE;
			lastAdded = FOUR.multiply(SCORE);
			return true;
		}
		boolean takesTeens = twenties && (value.compareTo(SIXTY) == 0 || value.compareTo(FOUR.multiply(SCORE)) == 0);
		return addValue(value, takesTeens ? SCORE : BigDecimal.TEN);
	}

	private boolean addValue(BigDecimal value, BigDecimal roomAfter) {
		if (!grouped) {
			if (!isEmpty() && (decimal || value.compareTo(scale) >= 0)) {
				return false;
			}
			begin(value, roomAfter, lastRole);
			return true;
		}
		if (value.compareTo(room) >= 0) {
			return false;
		}
		group = group.add(value);
		room = roomAfter;
		lastAdded = value;
		return true;
	}

	private void begin(BigDecimal value, BigDecimal roomAfter, NumberRole role) {
		group = value;
		grouped = true;
		room = roomAfter;
		lastAdded = value;
		lastRole = role;
	}

	private boolean multiplyByHundred() {
		if (!grouped) {
			if (!isEmpty() && scale.compareTo(HUNDRED) <= 0) {
				return false;
			}
			begin(HUNDRED, HUNDRED, NumberRole.HUNDRED);
			return true;
		}
		if (lastRole == NumberRole.HUNDRED || lastRole == NumberRole.HUNDREDS || lastRole == NumberRole.SCALE
				|| group.compareTo(HUNDRED) > 0 && !lastInDigits) {
			return false;
		}
		group = group.multiply(HUNDRED);
		room = HUNDRED;
		lastAdded = HUNDRED;
		return true;
	}

	/** Multiplies what came since the last greater scale: of 3 billion 455 thousand 228 million all but the first. */
	private boolean multiplyBy(BigDecimal by) {
		var longest = products.isEmpty() ? BigDecimal.ZERO : products.getFirst().value();
		if (products.stream().anyMatch(product -> product.scale().compareTo(by) == 0)
				|| longest.precision() - longest.scale() > LONGEST) {
			return false;
		}
		var kept = products.stream().filter(product -> product.scale().compareTo(by) > 0).toList();
		boolean bare = !grouped && kept.size() == products.size();
		var multiplied = bare ? BigDecimal.ONE : value().subtract(sum(kept));
		products = Stream.concat(kept.stream(), Stream.of(new Product(multiplied.multiply(by), by))).toList();
		group = BigDecimal.ZERO;
		grouped = false;
		scale = by;
		return true;
	}

	private static BigDecimal sum(List<Product> products) {
		var sum = BigDecimal.ZERO;
		for (var product : products) {
			sum = sum.add(product.value());
		}
		return sum;
	}

	boolean isEmpty() {
		return !grouped && products.isEmpty();
	}

	/** The role of the word that was taken last. */
	NumberRole lastRole() {
		return lastRole;
	}

	/** What multiplied last, 1 where nothing did. */
	BigDecimal scale() {
		return grouped ? BigDecimal.ONE : scale;
	}

	BigDecimal value() {
		return sum(products).add(group);
	}
}
