package org.sourcecritic.ui.editor;

import org.eclipse.ui.IMemento;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.NavigationLocation;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.ui.editor.text.ClaimTextViewer;

/** A place in a text to which the reader can go back. */
final class TextLocation extends NavigationLocation {

	/** Caret places nearer than this are one. */
	private static final int NEAR = 20;
	private static final String OFFSET = "offset"; //$NON-NLS-1$

	private int offset;

	/** @param offset UTF-16 offset of the caret */
	TextLocation(ClaimEditor editor, int offset) {
		super(editor);
		this.offset = offset;
	}

	/** Puts the caret at a place, from where the reader can go back to where the caret was. */
	static void goTo(ClaimEditor editor, ClaimTextViewer viewer, int place) {
		var history = editor.getSite().getPage().getNavigationHistory();
		history.markLocation(editor);
		viewer.select(place, place);
		viewer.reveal(place, place + 1);
		history.markLocation(editor);
	}

	@Override
	public void restoreLocation() {
		if (getEditorPart() instanceof ClaimEditor editor) {
			editor.reveal(new TextRange(offset, offset));
		}
	}

	@Override
	public boolean mergeInto(INavigationLocation current) {
		return current instanceof TextLocation other && other.getEditorPart() == getEditorPart()
				&& Math.abs(other.offset - offset) < NEAR;
	}

	@Override
	public void update() {
		if (getEditorPart() instanceof ClaimEditor editor) {
			offset = editor.open().map(text -> text.viewer().caretOffset()).orElse(offset);
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putInteger(OFFSET, offset);
	}

	@Override
	public void restoreState(IMemento memento) {
		Integer saved = memento.getInteger(OFFSET);
		offset = saved == null ? 0 : saved;
	}
}
