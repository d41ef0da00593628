package org.sourcecritic.ui.commands;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A field for a note. Ctrl+Enter and a click elsewhere keep it, Escape leaves the note as it was. */
@NonNullByDefault({})
final class NotePopup extends PopupDialog {

	private static final int WIDTH = 380;
	private static final int LINES = 5;

	private final String note;
	private final @Nullable Point place;
	private final Consumer<String> keep;
	private @Nullable Text field;
	private boolean abandoned;

	NotePopup(Shell parent, String title, String note, @Nullable Point place, Consumer<String> keep) {
		super(parent, SWT.RESIZE | SWT.ON_TOP, true, false, false, false, false, title, Messages.NotePopup_keys);
		this.note = note;
		this.place = place;
		this.keep = keep;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setText(note);
		text.setSelection(note.length());
		text.setMessage(Messages.NotePopup_hint);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, text.getLineHeight() * LINES).indent(4, 2)
				.applyTo(text);
		text.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		field = text;
		return text;
	}

	private void pressed(KeyEvent event) {
		if (event.keyCode == SWT.ESC) {
			abandoned = true;
			close();
		} else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			close();
		}
	}

	@Override
	public boolean close() {
		var text = field;
		String written = text == null || text.isDisposed() ? null : text.getText().strip();
		field = null;
		boolean closed = super.close();
		if (written != null && !abandoned) {
			keep.accept(written);
		}
		return closed;
	}

	@Override
	protected Control getFocusControl() {
		return field;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Point beside = place;
		return beside == null ? super.getInitialLocation(size) : beside;
	}
}
