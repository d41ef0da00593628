package org.sourcecritic.reading.number;

import org.sourcecritic.reading.ReadingLanguage;

/** Numbers in French. */
final class FrenchNumbers extends NumberGrammar {

	FrenchNumbers() {
		super(ReadingLanguage.FRENCH);
	}

	@Override
	boolean isJoinedAfter(NumberRole last, Token next) {
		return false;
	}
}
