package org.sourcecritic.ui.editor.text;

/** How wide text is in one font at one zoom, in pixels. */
interface TextMeasure {

	/** Answer of {@link #advance} for a character whose width depends on its neighbours. */
	float DEPENDS = -1;

	/** What a character adds to the width of its line, or DEPENDS. */
	float advance(char character);

	/** The width of a stretch that is set as a whole. */
	float width(String text, int start, int end);

	/** The distance of tab stops. */
	float tabWidth();
}
