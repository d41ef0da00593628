package org.sourcecritic.ingest.markup;

/**
 * The characters of a flow and the white space that may follow them: it is written when something follows it in the
 * same
 * line, so that no line begins or ends with white space that the source doesn't mean.
 */
final class Line {

	private static final char NO_BREAK_SPACE = '\u00A0';

	private final StringBuilder text;
	private final StringBuilder pending = new StringBuilder();
	private int start;
	/** Whether the word before goes on with what comes. */
	private boolean joining;
	/** Whether a line of the source ended after a hyphen. */
	private boolean divided;

	Line(StringBuilder text) {
		this.text = text;
	}

	/** Begins at the end of the text. */
	void begin() {
		start = text.length();
		pending.setLength(0);
		joining = false;
		divided = false;
	}

	/** Begins at the end of the text with the white space that was kept for it. */
	void moveToEnd() {
		start = text.length();
	}

	/** Goes on with a line that was ended. */
	void reopen(int formerStart) {
		begin();
		start = formerStart;
	}

	int start() {
		return start;
	}

	boolean isEmpty() {
		return text.length() == start;
	}

	/** White space that collapses with other white space. */
	void space() {
		if (!isEmpty() && !joining && (pending.isEmpty() || pending.charAt(pending.length() - 1) == NO_BREAK_SPACE)) {
			pending.append(' ');
		}
	}

	/** White space that stays as it is, unless it ends a line. */
	void keep(char space) {
		if (!joining) {
			pending.append(space);
		}
	}

	/** A space that doesn't collapse but is no word either. */
	void noBreakSpace() {
		if (!isEmpty()) {
			keep(NO_BREAK_SPACE);
		}
	}

	/** What comes belongs to the word before. */
	void join() {
		pending.setLength(0);
		joining = !isEmpty();
	}

	/** A line of the source ends here; a divided word keeps its hyphen and its line end. */
	void endOfSourceLine() {
		if (endsWithHyphen()) {
			divided = true;
			pending.setLength(0);
		}
		space();
	}

	/** Writes the white space before a character, which the caller appends. Returns whether a word was divided here. */
	boolean before(int codePoint) {
		boolean first = isEmpty();
		boolean wasDivided = divided && Character.isLetter(codePoint);
		if (wasDivided) {
			text.append('\n');
		} else if (joining && endsWithHyphen() && Character.isLowerCase(codePoint)) {
			text.setLength(text.length() - 1);
		} else {
			text.append(pending);
		}
		start = first ? text.length() : start;
		pending.setLength(0);
		joining = false;
		divided = false;
		return wasDivided;
	}

	private boolean endsWithHyphen() {
		int last = text.length() - 1;
		return last > start && (text.charAt(last) == '-' || text.charAt(last) == '\u2010'
				|| text.charAt(last) == '\u00AD' || text.charAt(last) == '\u00AC')
				&& Character.isLetter(text.charAt(last - 1));
	}
}
