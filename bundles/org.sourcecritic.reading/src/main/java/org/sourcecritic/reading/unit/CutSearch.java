package org.sourcecritic.reading.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sourcecritic.core.text.TextRange;

/** Looks for the places where a part of a sentence may be cut into clauses; what is inserted into it is passed over. */
final class CutSearch {

	/** How many words on both sides make clauses of what a sign parts, and of what a joining word alone does. */
	private static final int BY_COMMA = 3;
	private static final int BY_OPENING_WORD = 2;
	private static final int BY_AND = 4;

	private final SentencePart part;
	private final JoiningWords joining;
	private final List<ClauseCut> cuts = new ArrayList<>();

	CutSearch(SentencePart part, JoiningWords joining) {
		this.part = part;
		this.joining = joining;
	}

	/** In their order. */
	List<ClauseCut> cuts() {
		int at = part.range().start();
		int insertion = 0;
		while (at < part.range().end()) {
			if (insertion < part.insertions().size() && part.insertions().get(insertion).start() == at) {
				at = part.insertions().get(insertion).end();
				insertion++;
			} else if (Character.isLetter(charAt(at))) {
				int end = endOfWord(at);
				joiningWord(at, end);
				at = end;
			} else {
				sign(at);
				at++;
			}
		}
		return cuts;
	}

	private void sign(int at) {
		int words = switch (charAt(at)) {
			case ';', '\uFF1B', '\u061B', '\u2014', '\u2013', '-' -> 1;
			case ':', '\uFF1A' -> 1;
			case ',', '\uFF0C', '\u060C', '\u3001' -> BY_COMMA;
			default -> 0;
		};
		if (words == 0 || isDashLike(charAt(at)) && !SentencePart.isDash(part.sentence(), at) || isWithinNumber(at)) {
			return;
		}
		add(at, at + 1, words);
	}

	private static boolean isDashLike(char c) {
		return c == '\u2014' || c == '\u2013' || c == '-';
	}

	/** {@code 1,000} and {@code 17:00}, but not 1871, when. */
	private boolean isWithinNumber(int at) {
		return at > 0 && at + 1 < part.sentence().length() && Character.isDigit(charAt(at - 1))
				&& Character.isDigit(charAt(at + 1));
	}

	private void joiningWord(int start, int end) {
		String word = word(start, end);
		String two = word + ' ' + word(skipSpaces(end), endOfWord(skipSpaces(end)));
		if (joining.both().contains(word)) {
			add(start, end, isAfterSign(start) ? BY_COMMA : BY_AND);
		} else if (joining.open().contains(word) || joining.open().contains(two)) {
			int first = withWordBefore(start);
			add(first, first, BY_OPENING_WORD);
		}
	}

	/** Whether the clause before ended at a sign directly before this position. */
	private boolean isAfterSign(int position) {
		return !cuts.isEmpty() && cuts.getLast().start() >= position - 1;
	}

	private int withWordBefore(int start) {
		int end = start;
		while (end > part.range().start() && Character.isSpaceChar(charAt(end - 1))) {
			end--;
		}
		int first = end;
		while (first > part.range().start() && Character.isLetter(charAt(first - 1))) {
			first--;
		}
		return joining.with().contains(word(first, end)) ? first : start;
	}

	/** A sign and an "and" behind it cut once. */
	private void add(int end, int start, int words) {
		int before = end;
		while (before > part.range().start() && Character.isSpaceChar(charAt(before - 1))) {
			before--;
		}
		int after = skipSpaces(start);
		if (before <= part.range().start() || after >= part.range().end()) {
			return;
		}
		if (!cuts.isEmpty() && cuts.getLast().start() >= before) {
			ClauseCut sign = cuts.removeLast();
			cuts.add(new ClauseCut(sign.end(), Math.max(sign.start(), after), Math.min(sign.words(), words)));
		} else {
			cuts.add(new ClauseCut(before, after, words));
		}
	}

	private int skipSpaces(int position) {
		int at = position;
		while (at < part.range().end() && (Character.isSpaceChar(charAt(at)) || charAt(at) == '\u2060')) {
			at++;
		}
		return at;
	}

	private int endOfWord(int start) {
		int end = start;
		while (end < part.range().end() && (Character.isLetterOrDigit(charAt(end)) || charAt(end) == '\u00AD'
				|| charAt(end) == '\u200B' || Character.getType(charAt(end)) == Character.NON_SPACING_MARK)) {
			end++;
		}
		boolean elided = end < part.range().end() && end > start && (charAt(end) == '\'' || charAt(end) == '\u2019');
		return elided ? end + 1 : end;
	}

	private String word(int start, int end) {
		return new TextRange(start, end).in(part.sentence()).replace("\u00AD", "").replace("\u200B", "")
				.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
	}

	private char charAt(int position) {
		return part.sentence().charAt(position);
	}
}
