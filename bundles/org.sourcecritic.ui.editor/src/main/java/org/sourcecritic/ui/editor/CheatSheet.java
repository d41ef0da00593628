package org.sourcecritic.ui.editor;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sourcecritic.model.Tag;
import org.sourcecritic.ui.AccessibleName;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.TagImages;
import org.sourcecritic.ui.editor.KeyRow.Place;

/**
 * All keys for texts and claims, and the tags of the codebook with their pictures, in two columns. Escape closes it.
 */
@NonNullByDefault({})
final class CheatSheet extends Dialog {

	private static final int ABOUT_WIDTH = 300;
	/** So many rows are always seen, where the screen is not high enough for all. */
	private static final int FEW = 9;

	private final List<KeyRow> rows;
	private final OpenCorpus corpus;

	CheatSheet(Shell parent, List<KeyRow> rows, OpenCorpus corpus) {
		super(parent);
		this.rows = List.copyOf(rows);
		this.corpus = corpus;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.CheatSheet_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(10, 10).spacing(14, 0).applyTo(area);
		Composite left = column(area);
		tags(left);
		table(left, Messages.CheatSheet_inText, of(Place.TEXT));
		Composite right = column(area);
		table(right, Messages.CheatSheet_onClaims, of(Place.CLAIMS));
		table(right, Messages.CheatSheet_everywhere, of(Place.WINDOW));
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	private static Composite column(Composite area) {
		var column = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(column);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
		return column;
	}

	private List<KeyRow> of(Place place) {
		return rows.stream().filter(row -> row.place() == place && row.slot().isEmpty()).toList();
	}

	private void tags(Composite parent) {
		List<Tag> tags = corpus.store().map(store -> Labels.withKeys(store.codebook())).orElse(List.of());
		if (tags.isEmpty()) {
			return;
		}
		Table table = table(parent, Messages.CheatSheet_tags, tags.size());
		for (Tag tag : tags) {
			var item = new TableItem(table, SWT.NONE);
			item.setText(new String[]{ keys(tag), Labels.tag(tag) });
			item.setImage(1, TagImages.of(tag));
		}
		pack(table);
		var about = new Label(parent, SWT.WRAP);
		about.setText(Messages.CheatSheet_aboutTags);
		GridDataFactory.fillDefaults().grab(true, false).hint(ABOUT_WIDTH, SWT.DEFAULT).applyTo(about);
	}

	private String keys(Tag tag) {
		return rows.stream().filter(row -> row.slot().equals(Integer.toString(tag.getSlot()))).findFirst()
				.map(row -> String.join(", ", row.keys())).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void table(Composite parent, String title, List<KeyRow> rows) {
		Table table = table(parent, title, rows.size());
		for (KeyRow row : rows) {
			new TableItem(table, SWT.NONE).setText(new String[]{ String.join(", ", row.keys()), row.name() }); //$NON-NLS-1$
		}
		pack(table);
	}

	private static Table table(Composite parent, String title, int rows) {
		var heading = new Label(parent, SWT.NONE);
		heading.setText(title);
		GridDataFactory.fillDefaults().indent(0, 6).applyTo(heading);
		var table = new Table(parent, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		AccessibleName.give(table, title);
		new TableColumn(table, SWT.NONE).setText(Messages.CheatSheet_key);
		new TableColumn(table, SWT.NONE).setText(Messages.CheatSheet_what);
		GridDataFactory.fillDefaults().grab(true, rows > FEW).hint(SWT.DEFAULT, table.getItemHeight() * rows)
				.applyTo(table);
		return table;
	}

	private static void pack(Table table) {
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
	}
}
