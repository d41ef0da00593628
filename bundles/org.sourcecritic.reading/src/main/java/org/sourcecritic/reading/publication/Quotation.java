package org.sourcecritic.reading.publication;

import java.util.Optional;

import org.sourcecritic.core.text.TextRange;

/**
 * A stretch in quotation marks of any language.
 *
 * @param span UTF-16 offsets, with the marks
 * @param inner without them
 */
public record Quotation(TextRange span, TextRange inner) {

	/** No title is longer. */
	private static final int LONGEST = 400;

	/** The quotation that begins here, if a mark stands here and another closes it soon enough. */
	public static Optional<Quotation> at(CharSequence text, int start, int limit) {
		int width = width(text, start, limit);
		if (width == 0 || start + width >= limit || isApostrophe(text, start)) {
			return Optional.empty();
		}
		int close = close(text, start + width, Math.min(limit, start + LONGEST), text.charAt(start));
		return close < 0
				? Optional.empty()
				: Optional.of(new Quotation(new TextRange(start, close + closingWidth(text, close, width, limit)),
						new TextRange(start + width, close)));
	}

	/** Two marks that open are closed by two, where two stand. */
	private static int closingWidth(CharSequence text, int close, int opening, int limit) {
		char closing = text.charAt(close);
		boolean isDouble = opening == 2 && (closing == '\'' || closing == '`') && close + 1 < limit
				&& text.charAt(close + 1) == closing;
		return isDouble ? 2 : 1;
	}

	/** The length of an opening mark; 0 where none stands. */
	private static int width(CharSequence text, int at, int limit) {
		return switch (text.charAt(at)) {
			case '“', '«', '„', '"', '‘', '‚', '‹', '”', '‟' -> 1;
			case '\'', '`' -> at + 1 < limit && text.charAt(at + 1) == text.charAt(at) ? 2 : 1;
			default -> 0;
		};
	}

	private static boolean isApostrophe(CharSequence text, int at) {
		return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) || Character.isWhitespace(text.charAt(at + 1))
				&& text.charAt(at) == '\'';
	}

	/** The first fitting mark that a sign, a space or the end follows; one before a sign is the better one. */
	private static int close(CharSequence text, int from, int limit, char opening) {
		int loose = -1;
		int depth = 0;
		for (int i = from; i < limit; i++) {
			char sign = text.charAt(i);
			if (nests(opening, sign)) {
				depth++;
			} else if (closes(opening, sign) && (!isSingle(opening) || isFree(text, i))) {
				if (depth > 0) {
					depth--;
				} else if (!isSingle(opening) || isStrong(text, i, limit)) {
					return i;
				} else if (loose < 0) {
					loose = i;
				}
			}
		}
		return loose;
	}

	private static boolean isSingle(char opening) {
		return opening == '\'' || opening == '‘' || opening == '‚' || opening == '`';
	}

	private static boolean nests(char opening, char sign) {
		return sign == opening && (opening == '“' || opening == '«');
	}

	private static boolean closes(char opening, char sign) {
		return switch (opening) {
			case '“', '”', '‟' -> sign == '”' || sign == '"';
			case '„' -> sign == '“' || sign == '”' || sign == '"' || sign == '‟';
			case '«' -> sign == '»';
			case '‹' -> sign == '›';
			case '"' -> sign == '"' || sign == '”';
			case '‘', '‚' -> sign == '’' || sign == '\'' || sign == '‘';
			case '\'' -> sign == '\'' || sign == '’';
			default -> sign == '\'' || sign == '’' || sign == '`';
		};
	}

	/** Whether no letter follows: else it is an apostrophe. */
	private static boolean isFree(CharSequence text, int at) {
		return at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
	}

	private static boolean isStrong(CharSequence text, int at, int limit) {
		return at + 1 >= limit || ",.;:)]('".indexOf(text.charAt(at + 1)) >= 0
				|| ",.?!".indexOf(text.charAt(at - 1)) >= 0
				|| at + 2 < limit && text.charAt(at + 2) == '(';
	}
}
