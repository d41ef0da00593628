package org.sourcecritic.reading.number;

import org.sourcecritic.reading.ReadingLanguage;

/** Numbers in English. */
final class EnglishNumbers extends NumberGrammar {

	EnglishNumbers() {
		super(ReadingLanguage.ENGLISH);
	}

	@Override
	boolean isJoinedAfter(NumberRole last, Token next) {
		return last == NumberRole.HUNDRED || last == NumberRole.SCALE;
	}
}
