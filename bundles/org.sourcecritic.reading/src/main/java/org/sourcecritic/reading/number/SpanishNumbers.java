package org.sourcecritic.reading.number;

import org.sourcecritic.reading.ReadingLanguage;

/** Numbers in Spanish. */
final class SpanishNumbers extends NumberGrammar {

	SpanishNumbers() {
		super(ReadingLanguage.SPANISH);
	}

	@Override
	boolean isJoinedAfter(NumberRole last, Token next) {
		return false;
	}
}
