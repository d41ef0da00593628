package org.sourcecritic.ui.views.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.TreeListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.ClaimChange;
import org.sourcecritic.core.corpus.CorpusStore;

/** The table of a claim list. Only the rows in sight exist as items; single changes insert or remove single rows. */
final class ClaimTree implements ClaimList.Listener {

	/** Above this many changes the table is filled again as a whole. */
	private static final int FEW = 50;

	private final Tree tree;
	private final ClaimList list;
	private final Function<ClaimRow, Image> images;
	private final Set<String> closed = new HashSet<>();
	private ClaimColumn sorted = ClaimColumn.POSITION;

	ClaimTree(Composite parent, ClaimList list, Function<ClaimRow, Image> images) {
		this.list = list;
		this.images = images;
		tree = new Tree(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
		tree.setHeaderVisible(true);
		for (ClaimColumn column : ClaimColumn.values()) {
			var header = new TreeColumn(tree, SWT.NONE);
			header.setText(column.title());
			header.setWidth(column.width());
			header.setMoveable(true);
			header.setData(column);
			header.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(header, column)));
		}
		tree.addListener(SWT.SetData, this::fill);
		tree.addTreeListener(TreeListener.treeCollapsedAdapter(event -> key(event.item).ifPresent(closed::add)));
		tree.addTreeListener(TreeListener.treeExpandedAdapter(event -> key(event.item).ifPresent(closed::remove)));
	}

	Tree control() {
		return tree;
	}

	private boolean grouped() {
		return list.grouping() != Grouping.NONE;
	}

	// ---- filling

	private void fill(Event event) {
		var item = (TreeItem) event.item;
		TreeItem parent = item.getParentItem();
		if (grouped() && parent == null) {
			if (event.index < list.groups().size()) {
				show(item, list.groups().get(event.index));
			}
			return;
		}
		int group = parent == null ? 0 : tree.indexOf(parent);
		list.row(new ClaimList.Place(group, event.index)).ifPresent(row -> show(item, row));
	}

	private void show(TreeItem item, ClaimGroup group) {
		item.setData(group);
		item.setText(NLS.bind(Messages.ClaimTree_group, group.label(), group.rows().size()));
		if (list.grouping() == Grouping.TAG && !group.rows().isEmpty()) {
			item.setImage(images.apply(group.rows().getFirst()));
		}
		item.setItemCount(group.rows().size());
	}

	private void show(TreeItem item, ClaimRow row) {
		item.setData(row);
		for (ClaimColumn column : ClaimColumn.values()) {
			item.setText(column.ordinal(), column.text(row));
		}
		item.setImage(images.apply(row));
	}

	/** Shows the list anew; what was selected stays selected where it is still shown. */
	void refresh() {
		List<Claim> selected = selection();
		tree.setRedraw(false);
		try {
			tree.setItemCount(0);
			if (grouped()) {
				tree.setItemCount(list.groups().size());
				for (int i = 0; i < list.groups().size(); i++) {
					TreeItem item = tree.getItem(i);
					show(item, list.groups().get(i));
					item.setExpanded(!closed.contains(list.groups().get(i).key()));
				}
			} else {
				tree.setItemCount(list.shown());
			}
		} finally {
			tree.setRedraw(true);
		}
		if (!selected.isEmpty()) {
			select(selected.getFirst());
		}
	}

	/** Takes over changes of the corpus. */
	void apply(CorpusStore store, List<ClaimChange> changes) {
		if (changes.size() <= FEW) {
			list.apply(store, changes, this);
		} else {
			list.apply(store, changes, new ClaimList.Listener() {
				@Override
				public void added(ClaimList.Place place, boolean newGroup) {
					// shown below
				}

				@Override
				public void removed(ClaimList.Place place, boolean emptied) {
					// shown below
				}
			});
			refresh();
		}
	}

	@Override
	public void added(ClaimList.Place place, boolean newGroup) {
		if (!grouped()) {
			list.row(place).ifPresent(row -> show(new TreeItem(tree, SWT.NONE, place.row()), row));
			return;
		}
		ClaimGroup group = list.groups().get(place.group());
		if (newGroup) {
			TreeItem item = new TreeItem(tree, SWT.NONE, place.group());
			show(item, group);
			item.setExpanded(true);
		} else {
			TreeItem item = tree.getItem(place.group());
			list.row(place).ifPresent(row -> show(new TreeItem(item, SWT.NONE, place.row()), row));
			show(item, group);
		}
	}

	@Override
	public void removed(ClaimList.Place place, boolean emptied) {
		if (!grouped()) {
			tree.getItem(place.row()).dispose();
			return;
		}
		TreeItem item = tree.getItem(place.group());
		if (emptied) {
			item.dispose();
		} else {
			item.getItem(place.row()).dispose();
			show(item, list.groups().get(place.group()));
		}
	}

	// ---- sorting

	private void sortBy(TreeColumn header, ClaimColumn column) {
		boolean again = sorted == column && tree.getSortDirection() == SWT.UP;
		sorted = column;
		tree.setSortColumn(header);
		tree.setSortDirection(again ? SWT.DOWN : SWT.UP);
		list.sort(again ? column.order().reversed() : column.order());
		refresh();
	}

	// ---- selection

	/** The selected claims, without those of groups. */
	List<Claim> selection() {
		List<Claim> claims = new ArrayList<>();
		for (TreeItem item : tree.getSelection()) {
			if (item.getData() instanceof ClaimRow row) {
				claims.add(row.claim());
			}
		}
		return claims;
	}

	/** Selects the claim's row and scrolls to it, if it is shown. */
	void select(Claim claim) {
		list.place(claim).ifPresent(place -> {
			TreeItem item;
			if (grouped()) {
				TreeItem group = tree.getItem(place.group());
				item = group.getItem(place.row());
			} else {
				item = tree.getItem(place.row());
			}
			list.row(place).ifPresent(row -> show(item, row));
			tree.setSelection(item);
			tree.showSelection();
		});
	}

	/** Scrolls to the first row. */
	void showTop() {
		if (tree.getItemCount() > 0) {
			tree.setTopItem(tree.getItem(0));
		}
	}

	void onSelection(Consumer<List<Claim>> listener) {
		tree.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> listener.accept(selection())));
	}

	/** A double click or Enter on a claim; on a group it opens or closes the group. */
	void onOpen(Consumer<Claim> listener) {
		tree.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> {
			if (event.item.getData() instanceof ClaimRow row) {
				listener.accept(row.claim());
			} else if (event.item instanceof TreeItem group) {
				group.setExpanded(!group.getExpanded());
			}
		}));
	}

	/** The selected rows as lines with tabs, the titles of the columns first. */
	String selectedAsText() {
		List<ClaimColumn> columns = new ArrayList<>();
		for (int index : tree.getColumnOrder()) {
			columns.add((ClaimColumn) tree.getColumn(index).getData());
		}
		var text = new StringBuilder(columns.stream().map(ClaimColumn::title).collect(Collectors.joining("\t"))); //$NON-NLS-1$
		for (TreeItem item : tree.getSelection()) {
			if (item.getData() instanceof ClaimRow row) {
				text.append(System.lineSeparator());
				text.append(columns.stream().map(column -> column.text(row)).collect(Collectors.joining("\t"))); //$NON-NLS-1$
			}
		}
		return text.toString();
	}

	private static Optional<String> key(@Nullable Object item) {
		return item instanceof Item swt && swt.getData() instanceof ClaimGroup group
				? Optional.of(group.key())
				: Optional.empty();
	}
}
