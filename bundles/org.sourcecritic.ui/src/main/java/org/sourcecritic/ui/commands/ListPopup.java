package org.sourcecritic.ui.commands;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sourcecritic.ui.AccessibleName;

/** A few lines to choose one of. Enter and a double click take it, Escape and a click elsewhere none. */
@NonNullByDefault({})
final class ListPopup extends PopupDialog {

	private static final int WIDTH = 420;
	private static final int MOST_LINES = 12;

	/**
	 * What the popup says.
	 *
	 * @param name
	 *     of the list, for screen readers
	 * @param keys
	 *     a line about its keys
	 */
	record Words(String title, String name, String keys) {}

	private final Words words;
	private final List<String> lines;
	private final @Nullable Point place;
	private final IntConsumer take;
	private final IntConsumer delete;
	private @Nullable Table table;

	/**
	 * @param place
	 *     in coordinates of the display; null for the middle of the window
	 * @param take
	 *     gets the index of the line that is taken, when the popup is closed
	 * @param delete
	 *     gets that of the line at which the delete key is pressed, when the popup is closed
	 */
	ListPopup(Shell parent, Words words, List<String> lines, @Nullable Point place, IntConsumer take,
			IntConsumer delete) {
		super(parent, SWT.RESIZE | SWT.ON_TOP, true, false, false, false, false, words.title(), words.keys());
		this.words = words;
		this.lines = List.copyOf(lines);
		this.place = place;
		this.take = take;
		this.delete = delete;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var list = new Table(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		AccessibleName.give(list, words.name());
		for (String line : lines) {
			new TableItem(list, SWT.NONE).setText(line);
		}
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(WIDTH, list.getItemHeight() * Math.min(lines.size(), MOST_LINES)).indent(4, 2).applyTo(list);
		list.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		list.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> closeFor(take)));
		table = list;
		return list;
	}

	/** The first line is the one the keys begin at, which a list only knows when it is seen. */
	@Override
	public int open() {
		int result = super.open();
		Table list = table;
		if (list != null && !list.isDisposed()) {
			list.setFocus();
			list.setSelection(0);
		}
		return result;
	}

	private void pressed(KeyEvent event) {
		if (event.keyCode == SWT.ESC) {
			close();
		} else if (event.keyCode == SWT.DEL) {
			closeFor(delete);
		}
	}

	private void closeFor(IntConsumer action) {
		Table list = table;
		int index = list == null ? -1 : list.getSelectionIndex();
		close();
		if (index >= 0) {
			action.accept(index);
		}
	}

	@Override
	protected Control getFocusControl() {
		return table;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Point beside = place;
		return beside == null ? super.getInitialLocation(size) : beside;
	}
}
