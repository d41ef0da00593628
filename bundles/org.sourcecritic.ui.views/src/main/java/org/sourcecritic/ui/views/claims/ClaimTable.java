package org.sourcecritic.ui.views.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.query.FoundClaim;

/**
 * The table of a listing, however long: its items are the rows in sight and no others, and a scroll bar beside them
 * says
 * where these are. See {@code docs/adr/0006}.
 */
final class ClaimTable {

	/** Data of the tree: how many rows there are to scroll through. */
	static final String ROWS = "org.sourcecritic.rows"; //$NON-NLS-1$

	private static final String OPEN = "\u25BE "; //$NON-NLS-1$
	private static final String CLOSED = "\u25B8 "; //$NON-NLS-1$

	private final Composite area;
	private final Tree tree;
	private final ScrollBar bar;
	private final Function<FoundClaim, Image> images;
	private final RowSelection selection = new RowSelection();
	private final Consumer<CorpusException> unreadable;
	private @Nullable Listing listing;
	private RowWindow window = new RowWindow(0, 1, 0);
	private Consumer<ClaimSort> sorting = sort -> {
		// nobody listens
	};
	private Runnable selected = () -> {
		// nobody listens
	};
	private Consumer<ListedRow> opening = row -> {
		// nobody listens
	};
	private ClaimSort sort = ClaimSort.BY_PLACE;

	/**
	 * @param images
	 *     of the tags of claims
	 * @param unreadable
	 *     is told when a row can't be read
	 */
	ClaimTable(Composite parent, Function<FoundClaim, Image> images, Consumer<CorpusException> unreadable) {
		this.images = images;
		this.unreadable = unreadable;
		area = new Composite(parent, SWT.V_SCROLL);
		area.setLayout(new FillLayout());
		bar = area.getVerticalBar();
		// virtual: GTK takes letters and Ctrl+F for a search of its own in any other tree
		tree = new Tree(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
		tree.setHeaderVisible(true);
		for (ClaimColumn column : ClaimColumn.values()) {
			var header = new TreeColumn(tree, SWT.NONE);
			header.setText(column.title());
			header.setWidth(column.width());
			header.setMoveable(true);
			header.setData(column);
			header.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(header, column)));
		}
		tree.addControlListener(ControlListener.controlResizedAdapter(event -> resized()));
		tree.addListener(SWT.MouseVerticalWheel, this::wheel);
		tree.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> event.display.asyncExec(this::showSelection)));
		tree.addListener(SWT.MouseDown, this::click);
		tree.addListener(SWT.DefaultSelection, event -> open(event.item));
		bar.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> scroll(bar.getSelection())));
		bar.setVisible(false);
		new ClaimTableKeys(this).attach(tree);
	}

	Composite control() {
		return area;
	}

	Tree tree() {
		return tree;
	}

	RowWindow window() {
		return window;
	}

	RowSelection selection() {
		return selection;
	}

	void onSort(Consumer<ClaimSort> listener) {
		sorting = listener;
	}

	/** Is told when other rows are selected by keys or mouse. */
	void onSelection(Runnable listener) {
		selected = listener;
	}

	/** A double click or Enter on a row. */
	void onOpen(Consumer<ListedRow> listener) {
		opening = listener;
	}

	// ---- filling

	/**
	 * Shows another listing; what was selected stays selected where it is still there, and what was in sight stays in
	 * sight. The one before is closed.
	 */
	void show(@Nullable Listing other) {
		var before = listing;
		var kept = before == null ? KeptRows.NONE : KeptRows.of(before, selection, window);
		listing = other;
		if (other == null) {
			selection.clear();
			window = new RowWindow(0, window.capacity(), 0);
		} else {
			window = new RowWindow(window.top(), window.capacity(), other.count());
			window = kept.restore(other, selection, window);
		}
		if (before != null) {
			before.close();
		}
		fill();
		tree.getDisplay().asyncExec(this::resized);
	}

	/** Gives the listing back when nothing will be shown any more. */
	void drop() {
		var before = listing;
		listing = null;
		if (before != null) {
			before.close();
		}
	}

	private void resized() {
		if (tree.isDisposed() || tree.getItemCount() == 0) {
			return; // how high a row is shows when there is one
		}
		int height = tree.getClientArea().height - tree.getHeaderHeight();
		var other = window.withCapacity(height / Math.max(1, rowHeight()));
		if (!other.equals(window)) {
			window = other;
			fill();
		}
	}

	/** From row to row, which is more than an item where rows are set apart. */
	private int rowHeight() {
		int apart = tree.getItemCount() < 2 ? 0 : tree.getItem(1).getBounds().y - tree.getItem(0).getBounds().y;
		return apart > 0 ? apart : tree.getItemHeight();
	}

	private void scroll(int top) {
		if (top != window.top()) {
			window = window.scrolledTo(top);
			fill();
		}
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.SHIFT) == 0) {
			event.doit = false;
			scroll(window.scrolledBy(-event.count).top());
		}
	}

	private void fill() {
		tree.setData(ROWS, window.count());
		int size = window.size();
		while (tree.getItemCount() > size) {
			tree.getItem(tree.getItemCount() - 1).dispose();
		}
		while (tree.getItemCount() < size) {
			new TreeItem(tree, SWT.NONE);
		}
		for (int i = 0; i < size; i++) {
			fill(tree.getItem(i), window.top() + i);
		}
		showSelection();
		bar.setVisible(window.count() > window.capacity());
		bar.setValues(window.top(), 0, Math.max(1, window.count()), window.capacity(), 1,
				Math.max(1, window.capacity() - 1));
	}

	private void fill(TreeItem item, int row) {
		var shown = row(row);
		item.setData(shown);
		switch (shown) {
			case ListedRow.Entry entry -> {
				for (ClaimColumn column : ClaimColumn.values()) {
					item.setText(column.ordinal(), column.text(entry));
				}
				item.setImage(images.apply(entry.claim()));
				item.setFont(null);
			}
			case ListedRow.Head(ListedGroup group) -> {
				for (ClaimColumn column : ClaimColumn.values()) {
					item.setText(column.ordinal(), ""); //$NON-NLS-1$
				}
				item.setText(ClaimColumn.TAG.ordinal(), (group.isOpen() ? OPEN : CLOSED) + group.label());
				item.setText(ClaimColumn.QUOTE.ordinal(), NLS.bind(Messages.ClaimTable_claims, group.size()));
				item.setImage((Image) null);
				item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			}
			case null -> {
				for (ClaimColumn column : ClaimColumn.values()) {
					item.setText(column.ordinal(), ""); //$NON-NLS-1$
				}
			}
		}
	}

	/** Null when there is none or it can't be read. */
	@Nullable
	ListedRow row(int row) {
		var shown = listing;
		if (shown == null || row < 0 || row >= shown.count()) {
			return null;
		}
		try {
			return shown.row(row);
		} catch (CorpusException e) {
			unreadable.accept(e);
			return null;
		}
	}

	/** The head of the group that a claim's row stands in. */
	OptionalInt headOf(int row) {
		var shown = listing;
		return shown == null ? OptionalInt.empty() : shown.headOf(row);
	}

	private void showSelection() {
		if (!tree.isDisposed()) {
			List<TreeItem> items = new ArrayList<>();
			for (int i = 0; i < tree.getItemCount(); i++) {
				if (selection.contains(window.top() + i)) {
					items.add(tree.getItem(i));
				}
			}
			tree.setSelection(items.toArray(TreeItem[]::new));
		}
	}

	// ---- sorting

	private void sortBy(TreeColumn header, ClaimColumn column) {
		sort = sort.clicked(column);
		tree.setSortColumn(header);
		tree.setSortDirection(sort.descending() ? SWT.DOWN : SWT.UP);
		sorting.accept(sort);
	}

	// ---- selecting

	private void click(Event event) {
		TreeItem item = tree.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
		if (item == null) {
			return;
		}
		int row = window.top() + tree.indexOf(item);
		if (event.button != 1) {
			if (!selection.contains(row)) {
				selection.only(row);
			}
		} else if ((event.stateMask & SWT.SHIFT) != 0) {
			selection.extendTo(row);
		} else if ((event.stateMask & SWT.MOD1) != 0) {
			selection.toggle(row);
		} else {
			selection.only(row);
		}
		selected.run();
	}

	/** The selection was changed by keys: its cursor comes into sight. */
	void moved() {
		window = window.showing(selection.lead());
		fill();
		selected.run();
	}

	/** Selects the claim's row and scrolls to it; false when it is not shown. */
	boolean select(SetKey set, String id) {
		var shown = listing;
		try {
			OptionalInt row = shown == null ? OptionalInt.empty() : shown.row(set, id);
			if (row.isEmpty()) {
				return false;
			}
			selection.only(row.getAsInt());
			window = window.around(row.getAsInt());
			fill();
			return true;
		} catch (CorpusException e) {
			unreadable.accept(e);
			return false;
		}
	}

	/** The claims of the selected rows. */
	List<FoundClaim> selectedClaims() {
		return selectedEntries().stream().map(ListedRow.Entry::claim).toList();
	}

	private List<ListedRow.Entry> selectedEntries() {
		return selection.rows().mapToObj(this::row).filter(ListedRow.Entry.class::isInstance)
				.map(ListedRow.Entry.class::cast).toList();
	}

	/** Opens the row that keys go on from. */
	void openLead() {
		var row = row(selection.lead());
		if (row != null) {
			opening.accept(row);
		}
	}

	private void open(@Nullable Object item) {
		if (item instanceof TreeItem shown && shown.getData() instanceof ListedRow row) {
			opening.accept(row);
		}
	}

	/** The selected rows as lines with tabs, the titles of the columns first. */
	String selectedAsText() {
		List<ClaimColumn> columns = new ArrayList<>();
		for (int index : tree.getColumnOrder()) {
			columns.add((ClaimColumn) tree.getColumn(index).getData());
		}
		var text = new StringBuilder(columns.stream().map(ClaimColumn::title).collect(Collectors.joining("\t"))); //$NON-NLS-1$
		for (ListedRow.Entry row : selectedEntries()) {
			text.append(System.lineSeparator());
			text.append(columns.stream().map(column -> column.text(row)).collect(Collectors.joining("\t"))); //$NON-NLS-1$
		}
		return text.toString();
	}
}
