package org.sourcecritic.ui.editor.text;

/**
 * Notes, and what else stands between two pages, that can be folded: shown as one line. It takes whole lines of the
 * text.
 *
 * @param start first UTF-16 offset
 * @param end UTF-16 offset behind the last one, with its line end
 * @param label what the line says while it is folded
 * @param foldedAtFirst whether it is folded before the reader has said otherwise
 */
public record Foldable(int start, int end, String label, boolean foldedAtFirst) {

	/** Whether the code unit at the offset belongs to it. */
	boolean contains(int offset) {
		return start <= offset && offset < end;
	}

	/** Whether, while it is folded, the offset has no place on the screen. */
	boolean hides(int offset) {
		return start < offset && offset < end;
	}
}
