package org.sourcecritic.reading.number;

import org.sourcecritic.reading.ReadingLanguage;

/** Numbers in Russian. */
final class RussianNumbers extends NumberGrammar {

	RussianNumbers() {
		super(ReadingLanguage.RUSSIAN);
	}

	@Override
	boolean isJoinedAfter(NumberRole last, Token next) {
		return false;
	}
}
