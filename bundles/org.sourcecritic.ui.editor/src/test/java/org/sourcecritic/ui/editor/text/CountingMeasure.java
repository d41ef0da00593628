package org.sourcecritic.ui.editor.text;

/** Every character that begins a cluster is one pixel wide: a measure without a display. */
final class CountingMeasure implements TextMeasure {

	@Override
	public float advance(char character) {
		return switch (Setting.of(character)) {
			case ALONE -> 1;
			case OVER_ANOTHER -> 0;
			case DEPENDENT -> DEPENDS;
		};
	}

	@Override
	public float width(String text, int start, int end) {
		return text.codePointCount(start, end);
	}

	@Override
	public float tabWidth() {
		return 4;
	}
}
