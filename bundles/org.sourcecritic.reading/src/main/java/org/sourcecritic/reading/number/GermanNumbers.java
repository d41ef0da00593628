package org.sourcecritic.reading.number;

import org.sourcecritic.reading.ReadingLanguage;

/** Numbers in German. */
final class GermanNumbers extends NumberGrammar {

	GermanNumbers() {
		super(ReadingLanguage.GERMAN);
	}

	@Override
	boolean isJoinedAfter(NumberRole last, Token next) {
		return false;
	}
}
