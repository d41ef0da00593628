package org.sourcecritic.ui.views.wizards;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sourcecritic.ui.AccessibleName;

/** The files of a report, one row each; the selected rows are copied by key. */
final class ImportReportTable {

	private static final ColumnLayoutData[] WIDTHS = { new ColumnWeightData(4), new ColumnPixelData(120),
			new ColumnWeightData(10), new ColumnWeightData(6) };

	private final Composite area;
	private final Table table;

	ImportReportTable(Composite parent, ImportReportRows rows) {
		area = new Composite(parent, SWT.NONE);
		var layout = new TableColumnLayout();
		area.setLayout(layout);
		table = new Table(area, SWT.BORDER | SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		AccessibleName.give(table, Messages.ImportReportTable_name);
		String[] titles = { Messages.ImportReportTable_file, Messages.ImportReportTable_outcome,
				Messages.ImportReportTable_reason, Messages.ImportReportTable_folder };
		for (int i = 0; i < titles.length; i++) {
			var column = new TableColumn(table, SWT.NONE);
			column.setText(titles[i]);
			layout.setColumnData(column, WIDTHS[i]);
		}
		table.addListener(SWT.SetData,
				event -> ((TableItem) event.item).setText(rows.rows().get(event.index).cells()));
		table.setItemCount(rows.rows().size());
		table.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
				pressed(event.keyCode, rows);
			}
		}));
	}

	private void pressed(int key, ImportReportRows rows) {
		if (key == 'c') {
			rows.copy(table.getDisplay(), table.getSelectionIndices());
		} else if (key == 'a') {
			table.selectAll();
		}
	}

	Control control() {
		return area;
	}
}
