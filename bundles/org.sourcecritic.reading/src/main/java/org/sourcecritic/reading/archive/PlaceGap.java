package org.sourcecritic.reading.archive;

import org.sourcecritic.reading.archive.SchemeLevel.Kind;

/** What stands between a place and the next one. */
enum PlaceGap {

	/** A comma, a semicolon, an "and". */
	DIRECT,
	/** A few words, such as what the document is, with a sign before the next place. */
	WORDS,
	/** The same with a semicolon. */
	SEMICOLON,
	/** Too much, or another paragraph. */
	NONE;

	private static final int LONGEST_DIRECT = 40;
	private static final int LONGEST = 300;
	private static final int LONGEST_SAME = 10;
	private static final Scheme ANY = Scheme.of("any");

	static PlaceGap between(Lettering text, int from, int to) {
		if (to - from > LONGEST || to <= from) {
			return NONE;
		}
		if (to - from <= LONGEST_DIRECT && isDirect(text, from, to)) {
			return DIRECT;
		}
		boolean isParagraph = text.text().substring(from, to).indexOf('\n') >= 0;
		if (!isParagraph && isSame(text, from, to)) {
			return DIRECT;
		}
		int sign = sign(text, from, to);
		return isParagraph || ",;:".indexOf(sign) < 0 ? NONE : sign == ';' ? SEMICOLON : WORDS;
	}

	private static boolean isDirect(Lettering text, int from, int to) {
		boolean isJoined = false;
		int at = from;
		while (at < to) {
			if (text.isBlank(at) || ".)]–—".indexOf(text.at(at)) >= 0) {
				at++;
			} else if (",;:/".indexOf(text.at(at)) >= 0) {
				isJoined = true;
				at++;
			} else {
				var and = ANY.markAt(text, at, Kind.AND);
				if (and.isEmpty() || and.get().end() > to) {
					return false;
				}
				isJoined = true;
				at = and.get().end();
			}
		}
		return isJoined || text.text().substring(from, to).indexOf('.') >= 0;
	}

	/** Whether an "ibid." stands right before the next place. */
	private static boolean isSame(Lettering text, int from, int to) {
		int end = to;
		while (end > from && (text.isBlank(end - 1) || ".,".indexOf(text.at(end - 1)) >= 0)) {
			end--;
		}
		for (int at = end - 1; at >= Math.max(from, end - LONGEST_SAME); at--) {
			int behind = text.isBeginning(at)
					? ANY.markAt(text, at, Kind.SAME).map(Scheme.Labelled::end).orElse(-1)
					: -1;
			if (behind >= end) {
				return true;
			}
		}
		return false;
	}

	/** The sign that leads to the next place; 0 where none does. */
	private static int sign(Lettering text, int from, int to) {
		int at = to;
		while (at > from && text.isBlank(at - 1)) {
			at--;
		}
		return at > from ? text.at(at - 1) : 0;
	}
}
