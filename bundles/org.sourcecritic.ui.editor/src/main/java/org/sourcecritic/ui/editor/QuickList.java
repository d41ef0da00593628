package org.sourcecritic.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sourcecritic.ui.AccessibleName;

/** A list that opens for one choice: words that are typed narrow it, Enter or a double click chooses, Escape closes. */
@NonNullByDefault({})
final class QuickList<T> extends PopupDialog {

	/**
	 * One row.
	 *
	 * @param words
	 *     what it is
	 * @param place
	 *     where that is
	 */
	record Row<T>(String words, String place, T value) {

		boolean has(String typed) {
			return (words + ' ' + place).toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
		}
	}

	private static final int WIDTH = 560;
	private static final int HEIGHT = 260;
	private static final int WORDS_SHARE = 68;

	private final String title;
	private final List<Row<T>> rows;
	private final Consumer<T> chosen;
	private @Nullable Text field;
	private @Nullable Table table;

	QuickList(Shell parent, String title, String hint, List<Row<T>> rows, Consumer<T> chosen) {
		super(parent, INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false, title, hint);
		this.title = title;
		this.rows = List.copyOf(rows);
		this.chosen = chosen;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		var typed = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
		typed.setMessage(Messages.QuickList_filter);
		AccessibleName.give(typed, Messages.QuickList_filter);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(typed);
		var list = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		AccessibleName.give(list, title);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(list);
		new TableColumn(list, SWT.NONE).setWidth(WIDTH * WORDS_SHARE / 100);
		new TableColumn(list, SWT.NONE).setWidth(WIDTH - WIDTH * WORDS_SHARE / 100);
		typed.addModifyListener(event -> fill());
		typed.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		list.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> choose()));
		field = typed;
		table = list;
		fill();
		return area;
	}

	private void fill() {
		var list = table;
		var typed = field;
		if (list == null || typed == null) {
			return;
		}
		list.removeAll();
		for (Row<T> row : rows) {
			if (row.has(typed.getText().strip())) {
				var item = new TableItem(list, SWT.NONE);
				item.setText(new String[]{ row.words(), row.place() });
				item.setData(row);
			}
		}
		if (list.getItemCount() > 0) {
			list.select(0);
		}
	}

	/** The arrows move in the list while the cursor stays in the field. */
	private void pressed(KeyEvent event) {
		var list = table;
		if (list == null) {
			return;
		}
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> move(event, list, 1);
			case SWT.ARROW_UP -> move(event, list, -1);
			case SWT.CR, SWT.KEYPAD_CR -> {
				event.doit = false;
				choose();
			}
			default -> {
				// written into the field
			}
		}
	}

	private static void move(KeyEvent event, Table list, int by) {
		event.doit = false;
		if (list.getItemCount() > 0) {
			list.setSelection(Math.clamp(list.getSelectionIndex() + (long) by, 0, list.getItemCount() - 1));
		}
	}

	@SuppressWarnings("unchecked")
	private void choose() {
		var list = table;
		if (list == null || list.getSelectionCount() == 0) {
			return;
		}
		T value = ((Row<T>) list.getSelection()[0].getData()).value();
		close();
		chosen.accept(value);
	}

	@Override
	protected Control getFocusControl() {
		return field;
	}
}
