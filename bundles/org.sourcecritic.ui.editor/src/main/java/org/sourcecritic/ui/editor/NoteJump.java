package org.sourcecritic.ui.editor;

import java.util.Optional;

/** Goes from the marker of a note to the note, or from a note to its marker, and remembers where one was. */
record NoteJump(ClaimEditor editor, OpenText text) {

	/**
	 * @param offset of a unit in a marker or in a note
	 * @return whether it leads anywhere
	 */
	boolean from(int offset) {
		Optional<Integer> other = text.notes().other(offset);
		other.ifPresent(place -> TextLocation.goTo(editor, text.viewer(), place));
		return other.isPresent();
	}

	/** From what is at the caret, else from the next marker in its paragraph. */
	boolean fromCaret() {
		int caret = text.viewer().caretOffset();
		if (from(caret) || caret > 0 && text.notes().noteText(caret - 1).isPresent() && from(caret - 1)) {
			return true;
		}
		String shown = text.viewer().text();
		int lineEnd = shown.indexOf('\n', caret);
		return text.notes().nextMarker(caret, lineEnd < 0 ? shown.length() : lineEnd).filter(this::from).isPresent();
	}
}
