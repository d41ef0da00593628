package org.sourcecritic.reading.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where words stand in quotation marks, of whatever language: a mark closes the quotation that was opened last when it
 * can, else it opens one when it can. An apostrophe is none, and a mark that has no counterpart is none either.
 */
final class QuotedStretches {

	/**
	 * A quotation.
	 *
	 * @param open position of the opening mark
	 * @param close position of the closing mark
	 */
	record Quoted(int open, int close) {

		/** Whether what stands from one position to another lies between the marks. */
		boolean holds(int from, int to) {
			return open < from && to <= close;
		}
	}

	private static final String MARKS = "„“”«»‹›‚‘’\"「」『』";
	private static final int DEEPEST = 8;

	private QuotedStretches() {
	}

	/** Those that lie in no other, in the order of the words. */
	static List<Quoted> outermost(String words) {
		var outermost = new ArrayList<Quoted>();
		for (var quoted : all(words)) {
			if (outermost.isEmpty() || outermost.getLast().close() < quoted.open()) {
				outermost.add(quoted);
			}
		}
		return outermost;
	}

	/** All of them by their opening marks. */
	static List<Quoted> all(String words) {
		var found = new ArrayList<Quoted>();
		var open = new ArrayDeque<Integer>();
		for (int i = 0; i < words.length(); i++) {
			int at = i;
			if (MARKS.indexOf(words.charAt(i)) < 0) {
				continue;
			}
			var closed = open.stream().filter(opened -> closes(words, opened, at)).findFirst();
			if (closed.isPresent()) {
				while (!open.peek().equals(closed.get())) {
					open.pop(); // opened by mistake
				}
				found.add(new Quoted(open.pop(), i));
			} else if (opens(words, i)) {
				open.push(i);
				if (open.size() > DEEPEST) {
					open.removeLast(); // never closed
				}
			}
		}
		found.sort(Comparator.comparingInt(Quoted::open));
		return found;
	}

	private static boolean closes(String words, int opened, int at) {
		char c = words.charAt(at);
		boolean pair = switch (words.charAt(opened)) {
			case '„' -> c == '“' || c == '”' || c == '"';
			case '“' -> c == '”';
			case '”' -> c == '”';
			case '«' -> c == '»';
			case '»' -> c == '«';
			case '‹' -> c == '›';
			case '›' -> c == '‹';
			case '‚' -> c == '‘' || c == '’';
			case '‘' -> c == '’';
			case '"' -> c == '"';
			case '「' -> c == '」';
			case '『' -> c == '』';
			default -> false;
		};
		return pair && at > opened + 1 && !(c == '’' && isLetterAt(words, at + 1));
	}

	private static boolean opens(String words, int at) {
		return switch (words.charAt(at)) {
			case '„', '“', '«', '‹', '‚', '‘', '「', '『' -> true;
			case '»', '›', '”', '"' -> isFreeBefore(words, at) && at + 1 < words.length()
					&& !Character.isWhitespace(words.charAt(at + 1));
			default -> false;
		};
	}

	private static boolean isFreeBefore(String words, int at) {
		return at == 0
				|| !Character.isLetterOrDigit(words.charAt(at - 1)) && ".,;:!?…".indexOf(words.charAt(at - 1)) < 0;
	}

	private static boolean isLetterAt(String words, int at) {
		return at < words.length() && Character.isLetter(words.charAt(at));
	}
}
