package org.sourcecritic.reading.publication;

import java.util.Locale;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;

/**
 * When something was issued: "1997", "5 March 1953", "March 5, 1953", "1953. 5 марта", "5.3.1953".
 *
 * @param year as the text has it
 * @param month 1 to 12
 * @param day 1 to 31
 */
public record DateOfIssue(Optional<TextRange> year, Optional<Integer> month, Optional<Integer> day, String digits) {

	/** The date that a stretch says. */
	public static DateOfIssue of(CharSequence text, TextRange stretch) {
		var year = Optional.<TextRange>empty();
		var month = Optional.<Integer>empty();
		var day = Optional.<Integer>empty();
		var digits = "";
		int middle = 0;
		for (var token : Tokens.of(text, stretch)) {
			var word = token.text();
			if (year.isEmpty() && CueWords.isYear(word)) {
				year = Optional.of(new TextRange(token.start(), token.end()));
				digits = word.substring(0, 4);
			} else if (month.isEmpty() && WordList.month(word).isPresent()) {
				month = Optional.of(WordList.month(word).getAsInt());
			} else if (token.isNumber() && word.length() < 3) {
				int number = word.chars().allMatch(digit -> digit >= 48 && digit < 58) ? Integer.parseInt(word) : 0;
				if (day.isEmpty() && number > 0 && number < 32) {
					day = Optional.of(number);
				} else if (number > 0 && number < 13) {
					middle = number;
				}
			}
		}
		boolean isInFigures = month.isEmpty() && middle > 0;
		return new DateOfIssue(year, isInFigures ? Optional.of(middle) : month, day, digits);
	}

	/** EDTF level 0; empty without a year. */
	public Optional<String> edtf() {
		if (year.isEmpty()) {
			return Optional.empty();
		}
		var ofMonth = month.map(one -> String.format(Locale.ROOT, "-%02d", one)).orElse("");
		var ofDay = ofMonth.isEmpty() ? "" : day.map(one -> String.format(Locale.ROOT, "-%02d", one)).orElse("");
		return Optional.of(digits + ofMonth + ofDay);
	}
}
