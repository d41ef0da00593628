package org.sourcecritic.core.internal.index;

import java.util.Optional;

/** What is asked of one field, wherever it stands; offsets are those of the query, from 0. */
sealed interface Condition {

	int offset();

	/** As it was typed, without escapes. */
	String text();

	/** Has a value, whatever it is. */
	record Present(int offset) implements Condition {

		@Override
		public String text() {
			return "*";
		}
	}

	/** Is the value, or has its words. */
	record Value(String text, int offset) implements Condition {}

	/** Has the words of the text, moved by so many places at most. */
	record Near(String text, int places, int offset) implements Condition {}

	/** Fits the wildcards {@code *} and {@code ?}; the pattern has escapes where they are meant as such. */
	record Wildcards(String text, String pattern, int offset) implements Condition {}

	/** Differs by so many letters at most. */
	record Similar(String text, int letters, int offset) implements Condition {}

	/** Fits the regular expression. */
	record Regexp(String text, int offset) implements Condition {}

	/** Lies in between; a missing end is open, one of both is there. */
	record Between(Optional<End> lower, Optional<End> upper) implements Condition {

		@Override
		public int offset() {
			return lower.or(this::upper).map(end -> end.value().offset()).orElse(0);
		}

		@Override
		public String text() {
			return lower.or(this::upper).map(end -> end.value().text()).orElse("*");
		}
	}

	/** An end of a range. */
	record End(Value value, boolean isIncluded) {}
}
