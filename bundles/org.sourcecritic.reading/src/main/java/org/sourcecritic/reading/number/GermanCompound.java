package org.sourcecritic.reading.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Takes a German number in one word apart. Its hundreds and thousands become tokens of their own, since they may belong
 * to another number too (drei- bis vierhundert); fünfundzwanzig and zweieinhalb stay whole.
 */
final class GermanCompound {

	/** No number has a longer word; nine hundred and ninety-nine thousand and so on has some 70 letters. */
	private static final int LONGEST = 120;
	/** The letters of the longest and the shortest word in it. */
	private static final int LONGEST_PART = 12;
	private static final int SHORTEST_PART = 3;
	private static final String AND = "und";
	private static final String ONE = "ein";
	private static final Map<String, BigDecimal> TAILS = Map.of("einhalb", new BigDecimal("0.5"), "undeinhalb",
			new BigDecimal("0.5"), "einviertel", new BigDecimal("0.25"), "dreiviertel", new BigDecimal("0.75"));
	private static final Set<String> ORDINAL_ENDINGS = Set.of("te", "ten", "ter", "tes", "tem", "ste", "sten", "ster",
			"stes", "stem");
	private static final Set<String> PART_ENDINGS = Set.of("tel", "teln", "tels", "stel", "steln", "stels");

	private final NumberLexicon lexicon;
	private final Token whole;
	private final String word;
	private final List<Token> parts = new ArrayList<>();
	private int at;

	private GermanCompound(Token whole, NumberLexicon lexicon) {
		this.whole = whole;
		this.word = whole.word();
		this.lexicon = lexicon;
	}

	/** Its tokens; empty when it is no number. */
	static Optional<List<Token>> split(Token whole, NumberLexicon lexicon) {
		return whole.word().length() > LONGEST ? Optional.empty() : new GermanCompound(whole, lexicon).read();
	}

	private Optional<List<Token>> read() {
		while (at < word.length()) {
			if (takesTail() || takesPart()) {
				continue;
			}
			return ending();
		}
		return isNumber() ? Optional.of(List.copyOf(parts)) : Optional.empty();
	}

	/** Half behind a number below a hundred: zweieinhalb. */
	private boolean takesTail() {
		if (parts.size() != 1 || !isSmall(parts.getFirst())) {
			return false;
		}
		for (var tail : TAILS.entrySet()) {
			if (word.startsWith(tail.getKey(), at)) {
				var value = valueOf(parts.removeFirst()).add(tail.getValue());
				add(0, at + tail.getKey().length(), new Numeral.Word(NumberRole.AND_HALF, value));
				return true;
			}
		}
		return false;
	}

	private boolean takesPart() {
		int from = at;
		boolean joined = !parts.isEmpty() && word.startsWith(AND, at);
		if (joined) {
			from += AND.length();
		}
		int to = endOfPart(from);
		if (to < 0) {
			return false;
		}
		var part = numeral(from, to);
		if (part == null) {
			return false;
		}
		if (joined && has(NumberRole.UNIT)) {
			return part.role() == NumberRole.TENS && addToUnit(to, part);
		}
		add(joined ? at : from, to, part);
		return true;
	}

	/** Fünf und zwanzig become 25. */
	private boolean addToUnit(int to, Numeral.Word tens) {
		var unit = parts.removeLast();
		add(unit.start() - whole.start(), to, new Numeral.Word(NumberRole.TEEN, tens.value().add(valueOf(unit))));
		return true;
	}

	/** The end of the longest word of a number that begins here; negative when none does. */
	private int endOfPart(int from) {
		for (int to = Math.min(word.length(), from + LONGEST_PART); to >= from + SHORTEST_PART; to--) {
			if (numeral(from, to) != null) {
				return to;
			}
		}
		return -1;
	}

	private Numeral.@Nullable Word numeral(int from, int to) {
		var part = word.substring(from, to);
		if (part.equals(ONE)) {
			return new Numeral.Word(NumberRole.UNIT, BigDecimal.ONE);
		}
		var known = lexicon.find(part).map(Numeral.Word.class::cast).filter(found -> fits(found.role()));
		return known.isPresent() ? known.get() : null;
	}

	private boolean fits(NumberRole role) {
		return switch (role) {
			case UNIT, TEEN, TENS, HUNDRED, SCALE -> true;
			case AND_HALF -> parts.isEmpty();
			case PART -> parts.isEmpty() || parts.size() == 1 && has(NumberRole.UNIT);
			default -> false;
		};
	}

	/** The third and the twentieth, in numbers as large as one likes; a twentieth part. */
	private Optional<List<Token>> ending() {
		var rest = word.substring(at);
		var value = cardinal();
		if (value == null) {
			return Optional.empty();
		}
		if (PART_ENDINGS.contains(rest)) {
			return one(NumberRole.PART, value);
		}
		if (ORDINAL_ENDINGS.contains(rest)) {
			return one(NumberRole.ORDINAL, value);
		}
		var last = rest.startsWith(AND) ? rest.substring(AND.length()) : rest;
		return lexicon.find(last).filter(found -> found instanceof Numeral.Word one && one.role() == NumberRole.ORDINAL)
				.flatMap(found -> one(NumberRole.ORDINAL, value.add(found.value())));
	}

	private Optional<List<Token>> one(NumberRole role, BigDecimal value) {
		return Optional.of(List.of(whole.as(new Numeral.Word(role, value))));
	}

	private void add(int from, int to, Numeral numeral) {
		int end = to == word.length() ? whole.end() : Math.min(whole.end(), whole.start() + to);
		int start = Math.min(whole.end(), whole.start() + from);
		parts.add(new Token(start, end, word.substring(from, to), Optional.of(numeral),
				parts.isEmpty() && whole.spaced()));
		at = to;
	}

	/** What the parts add up to; null when they don't. */
	private @Nullable BigDecimal cardinal() {
		var fold = new CardinalFold(false);
		boolean all = parts.stream().allMatch(part -> part.numeral().filter(fold::add).isPresent());
		return all && !parts.isEmpty() ? fold.value() : null;
	}

	/** Whether the parts make one number: half of something stands before a scale, two thirds are two words. */
	private boolean isNumber() {
		var first = parts.getFirst();
		if (first.has(NumberRole.AND_HALF) || first.has(NumberRole.PART)) {
			return parts.stream().skip(1)
					.allMatch(part -> part.has(NumberRole.SCALE) || part.has(NumberRole.HUNDRED));
		}
		return has(NumberRole.PART) ? parts.size() == 2 : cardinal() != null;
	}

	private boolean has(NumberRole role) {
		return !parts.isEmpty() && parts.getLast().has(role);
	}

	private static boolean isSmall(Token part) {
		return part.has(NumberRole.UNIT) || part.has(NumberRole.TEEN) || part.has(NumberRole.TENS);
	}

	private static BigDecimal valueOf(Token part) {
		return part.numeral().map(Numeral::value).orElse(BigDecimal.ZERO);
	}
}
