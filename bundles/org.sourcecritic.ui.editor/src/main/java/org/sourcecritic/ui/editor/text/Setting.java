package org.sourcecritic.ui.editor.text;

import java.lang.Character.UnicodeScript;

/** What decides about the room a character takes in its line. */
enum Setting {
	/** Its font alone; a grapheme cluster begins with it. */
	ALONE,
	/** Nothing: it is drawn over the character before it. */
	OVER_ANOTHER,
	/** Its neighbours: it joins them, or only together they are one sign. Lines break by rules of its script. */
	DEPENDENT;

	/** The first character of the symbols and scripts of East Asia, where a line may break nearly anywhere. */
	private static final char EAST_ASIA = '\u2E80';
	/** Marks from here on make emoji of what they follow. */
	private static final char MARKS_FOR_SYMBOLS = '\u2000';

	static Setting of(char character) {
		UnicodeScript script = UnicodeScript.of(character);
		return switch (Character.getType(character)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> {
				boolean plain = script == UnicodeScript.INHERITED && character < MARKS_FOR_SYMBOLS
						|| script == UnicodeScript.HEBREW;
				yield plain ? OVER_ANOTHER : DEPENDENT;
			}
			case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE, Character.CONTROL,
					Character.COMBINING_SPACING_MARK -> DEPENDENT;
			default -> of(script, character);
		};
	}

	private static Setting of(UnicodeScript script, char character) {
		return switch (script) {
			case LATIN, GREEK, CYRILLIC, HEBREW, ARMENIAN, GEORGIAN -> ALONE;
			case COMMON -> character < EAST_ASIA ? ALONE : DEPENDENT;
			default -> DEPENDENT;
		};
	}
}
