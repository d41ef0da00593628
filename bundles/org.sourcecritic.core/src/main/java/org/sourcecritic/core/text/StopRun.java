package org.sourcecritic.core.text;

/**
 * Stops that stand together, with the quotes, brackets and note markers that close after them.
 *
 * @param start position of the first stop
 * @param stopEnd position after the last stop
 * @param end position after what closes
 * @param kind what the stops say
 */
record StopRun(int start, int stopEnd, int end, Kind kind, boolean closesQuote, boolean closesBracket,
		boolean isWide) {

	enum Kind {
		FULL_STOP,
		ELLIPSIS,
		/** A question mark or an exclamation mark is among them. */
		CRY,
		/** A stop of another script, which knows no abbreviations. */
		OTHER
	}

	static StopRun at(char[] chars, int start) {
		return new Reader(chars, start).read();
	}

	private static final class Reader {

		private final char[] chars;
		private final int start;
		private int end;
		private int stopEnd;
		private int dots;
		private boolean cry;
		private boolean other;
		private boolean wide;
		private boolean quote;
		private boolean bracket;

		Reader(char[] chars, int start) {
			this.chars = chars;
			this.start = start;
			end = start;
			stopEnd = start;
		}

		StopRun read() {
			while (end < chars.length && take()) {
				end++;
			}
			takeSpacedClosers();
			Kind kind = cry ? Kind.CRY : other ? Kind.OTHER : dots > 1 ? Kind.ELLIPSIS : Kind.FULL_STOP;
			return new StopRun(start, stopEnd, end, kind, quote, bracket, wide);
		}

		private boolean take() {
			char c = chars[end];
			if (Punctuation.isStop(c)) {
				stop(c);
				return true;
			}
			if (c == ' ' && end + 1 < chars.length && chars[end + 1] == '.' && isSpacedDot(end + 1)) {
				return true;
			}
			if (Punctuation.isCloser(c)) {
				bracket |= c == ')' || c == ']';
				quote |= c != ')' && c != ']' && c != '}' && c != '_';
				return true;
			}
			return Punctuation.isInvisible(c);
		}

		private void stop(char c) {
			stopEnd = end + 1;
			if (c == '.') {
				dots++;
			} else if (c == '…') {
				dots += 2;
			} else if (c == '!' || c == '?') {
				cry = true;
			} else {
				other = true;
				wide |= c >= 0x3000;
			}
		}

		/** {@code . . .}. */
		private boolean isSpacedDot(int at) {
			return chars[end - 1] == '.' && (at + 1 >= chars.length || Punctuation.isSpace(chars[at + 1]));
		}

		/** {@code guerre. » Le}, {@code 1930 . ) The}. */
		private void takeSpacedClosers() {
			int i = end;
			while (i < chars.length && Punctuation.isSpace(chars[i])) {
				i++;
			}
			if (i == end || i >= chars.length
					|| chars[i] != '»' && chars[i] != '”' && chars[i] != ')' && chars[i] != ']') {
				return;
			}
			boolean closes = i + 1 >= chars.length || Punctuation.isSpace(chars[i + 1])
					|| Punctuation.isStop(chars[i + 1]) || chars[i + 1] == ',';
			if (closes) {
				quote |= chars[i] == '»' || chars[i] == '”';
				bracket |= chars[i] == ')' || chars[i] == ']';
				end = i + 1;
				while (end < chars.length && take()) {
					end++;
				}
			}
		}
	}
}
