package org.sourcecritic.core.found;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sourcecritic.core.text.TextRange;

/**
 * Finds what a text puts between thousands and before decimals. {@code 1,234,567} tells the one, {@code 63.2} the
 * other,
 * {@code 1.234,5} both; {@code 1.234} alone tells nothing. Dates and times of day, which have several full stops or
 * colons, are no numbers here.
 */
final class NumberSignsFinder {

	private static final String SPACES = " \u00A0\u202F\u2009";
	private static final Pattern NUMBER = Pattern.compile(
			"(?<![\\p{L}\\p{N}.,'’:/-])(?:\\d{1,3}(?:[ \u00A0\u202F\u2009]\\d{3})++(?:[.,]\\d++)?|\\d++(?:[.,'’]\\d++)++)(?![\\p{L}\\p{N}:/])");
	private static final int THOUSAND = 3;
	/** So many times as often as the other way, before one is named. */
	private static final int LEAD = 3;

	private final CharSequence text;
	private final Map<Character, Integer> groups = new HashMap<>();
	private final Map<Character, Integer> decimals = new HashMap<>();
	private final Map<Character, Integer> eitherSigns = new HashMap<>();
	/** Of those, the ones that end with two noughts, as decimals hardly do. */
	private final Map<Character, Integer> roundSigns = new HashMap<>();
	private final List<TextRange> telling = new ArrayList<>();
	private final List<TextRange> unclear = new ArrayList<>();

	private NumberSignsFinder(CharSequence text) {
		this.text = text;
	}

	static FoundNumbers of(CharSequence text) {
		return new NumberSignsFinder(text).find();
	}

	private FoundNumbers find() {
		Matcher numbers = NUMBER.matcher(text);
		while (numbers.find()) {
			look(numbers.group(), new TextRange(numbers.start(), numbers.end()));
		}
		Optional<Character> decimal = clearly(decimals);
		Optional<Character> group = clearly(groups).filter(sign -> !decimal.equals(Optional.of(sign)))
				.or(() -> clearly(eitherSigns)
						.filter(sign -> decimal.isPresent() && !decimal.get().equals(sign) && groups.isEmpty()));
		boolean contradictory = decimal.isPresent() && groups.getOrDefault(decimal.get(), 0) > 0
				&& decimals.getOrDefault(decimal.get(), 0) < LEAD * groups.getOrDefault(decimal.get(), 0);
		return new FoundNumbers(contradictory
				? new NumberSigns(Optional.empty(), Optional.empty())
				: new NumberSigns(group, decimal), use('.', ','), use(',', '.'), telling, unclear);
	}

	/** What a sign with exactly three digits behind it does, by everything else the text does with it. */
	private SignUse use(char sign, char other) {
		if (count(groups, sign) > 0) {
			return count(decimals, sign) > LEAD * count(groups, sign) && !seemsToGroup(sign)
					? SignUse.DECIMALS
					: SignUse.GROUPS;
		}
		if (count(groups, other) > 0) {
			return SignUse.DECIMALS;
		}
		boolean otherRather = seemsToGroup(other) && count(decimals, sign) > count(decimals, other);
		boolean told = count(decimals, sign) + count(decimals, other) > 0 || count(roundSigns, sign) > 1;
		if (seemsToGroup(sign) && told && !otherRather) {
			return SignUse.GROUPS;
		}
		if (count(decimals, sign) > 0) {
			return SignUse.DECIMALS;
		}
		return count(decimals, other) > 0 ? SignUse.GROUPS : SignUse.UNTOLD;
	}

	private boolean seemsToGroup(char sign) {
		return count(eitherSigns, sign) > 0 && 2 * count(roundSigns, sign) >= count(eitherSigns, sign);
	}

	private static int count(Map<Character, Integer> counts, char sign) {
		return counts.getOrDefault(sign, 0);
	}

	private static Optional<Character> clearly(Map<Character, Integer> counts) {
		var best = counts.entrySet().stream().max(Map.Entry.comparingByValue());
		return best.filter(entry -> counts.entrySet().stream().allMatch(other -> other.getKey().equals(entry.getKey())
				|| entry.getValue() >= LEAD * other.getValue())).map(Map.Entry::getKey);
	}

	private void look(String number, TextRange place) {
		List<Character> signs = new ArrayList<>();
		List<Integer> lengths = new ArrayList<>();
		int digits = 0;
		for (char c : number.toCharArray()) {
			if (Character.isDigit(c)) {
				digits++;
			} else {
				signs.add(SPACES.indexOf(c) >= 0 ? ' ' : c);
				lengths.add(digits);
				digits = 0;
			}
		}
		lengths.add(digits);
		look(signs, lengths, number.charAt(0) == '0', place);
		if (number.endsWith("00") && !unclear.isEmpty() && unclear.getLast().equals(place)) {
			roundSigns.merge(signs.getFirst(), 1, Integer::sum);
		}
	}

	/** @param lengths of the digits before, between and after the signs */
	private void look(List<Character> signs, List<Integer> lengths, boolean startsWithNull, TextRange place) {
		char last = signs.getLast();
		boolean alike = signs.stream().allMatch(sign -> sign == last);
		boolean thousands = lengths.getFirst() <= THOUSAND
				&& lengths.subList(1, lengths.size() - 1).stream().allMatch(length -> length == THOUSAND);
		boolean mark = last == '.' || last == ',';
		if (signs.size() == 1 && mark && lengths.getLast() == THOUSAND && lengths.getFirst() <= THOUSAND
				&& !startsWithNull) {
			eitherSigns.merge(last, 1, Integer::sum);
			unclear.add(place);
		} else if (signs.size() == 1 && mark) {
			tells(decimals, last, place);
		} else if (alike && thousands && lengths.getLast() == THOUSAND && !startsWithNull) {
			tells(groups, last, place);
		} else if (thousands && mark && signs.subList(0, signs.size() - 1).stream().noneMatch(sign -> sign == last)
				&& signs.subList(0, signs.size() - 1).stream().distinct().count() == 1) {
			groups.merge(signs.getFirst(), 1, Integer::sum);
			tells(decimals, last, place);
		}
	}

	private void tells(Map<Character, Integer> what, char sign, TextRange place) {
		what.merge(sign, 1, Integer::sum);
		telling.add(place);
	}
}
