package org.sourcecritic.ingest.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sourcecritic.ingest.CharacterRemark;
import org.sourcecritic.ingest.ReadRemark;

/**
 * The text as it is stored, put together from decoded characters: every line end is LF, a form feed is a line end with
 * a page break, and what XML 1.0 can't hold is U+FFFD and remembered.
 */
final class CleanText {

	private final StringBuilder text;
	private final List<Integer> pageBreaks = new ArrayList<>();
	private final Map<Integer, CharacterRemark> remarks = new LinkedHashMap<>();
	private boolean afterReturn;
	private boolean visible;
	private int line = 1;

	/** A NUL byte, after which nothing is read. */
	static final class NulByte extends Exception {
		private static final long serialVersionUID = 1L;

		NulByte() {
			super(null, null, false, false);
		}
	}

	/** @param capacity the length to expect, in UTF-16 units */
	CleanText(int capacity) {
		text = new StringBuilder(capacity);
	}

	/** The number of the line that is being read, from 1. */
	int line() {
		return line;
	}

	boolean isBlank() {
		return !visible;
	}

	String text() {
		return text.toString();
	}

	/** The UTF-16 offsets of the line ends that page breaks have become. */
	List<Integer> pageBreaks() {
		return pageBreaks;
	}

	/** In the order of their offsets. */
	List<ReadRemark> remarks() {
		return remarks.values().stream().sorted(Comparator.comparingInt(CharacterRemark::offset))
				.map(ReadRemark.class::cast).toList();
	}

	/** Takes the units from one position to another; a surrogate pair is never divided between two calls. */
	void append(char[] chars, int from, int to) throws NulByte {
		int kept = from;
		for (int i = from; i < to; i++) {
			char c = chars[i];
			if (c > ' ' && c < '\uD800') {
				visible = true;
				afterReturn = false;
			} else if (StoredCharacters.isKept(c)) {
				afterReturn = false;
			} else {
				text.append(chars, kept, i - kept);
				i += replace(c, i + 1 < to ? chars[i + 1] : ' ');
				kept = i + 1;
			}
		}
		text.append(chars, kept, to - kept);
	}

	/** Appends what stands for a character; returns how many further units it took. */
	private int replace(char c, char next) throws NulByte {
		boolean wasReturn = afterReturn;
		afterReturn = c == '\r';
		switch (c) {
			case 0 -> throw new NulByte();
			case '\n' -> {
				if (!wasReturn) {
					newLine();
				}
			}
			case '\r' -> newLine();
			case '\f' -> {
				remark(CharacterRemark.Kind.PAGE_BREAK, c);
				pageBreaks.add(text.length());
				text.append('\n');
			}
			default -> {
				return replaceOther(c, next);
			}
		}
		return 0;
	}

	private int replaceOther(char c, char next) {
		if (!Character.isHighSurrogate(c)) {
			put(c);
			return 0;
		}
		int codePoint = Character.toCodePoint(c, next);
		if (StoredCharacters.isKept(codePoint)) {
			visible = true;
			text.append(c).append(next);
		} else {
			put(codePoint);
		}
		return 1;
	}

	private void newLine() {
		text.append('\n');
		line++;
	}

	private void put(int codePoint) {
		remark(StoredCharacters.kind(codePoint), codePoint);
		text.append(StoredCharacters.REPLACEMENT);
	}

	private void remark(CharacterRemark.Kind kind, int codePoint) {
		remarks.merge(codePoint, new CharacterRemark(kind, codePoint, text.length(), 1),
				CharacterRemark::and);
	}
}
