package org.sourcecritic.ui.editor.text;

/**
 * A stretch of the text, empty where start equals end.
 *
 * @param start first UTF-16 offset
 * @param end UTF-16 offset behind the last one
 */
public record Stretch(int start, int end) {

	public boolean isEmpty() {
		return start == end;
	}
}
