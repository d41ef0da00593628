package org.sourcecritic.ui.views.claims;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.TreeListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.ui.AccessibleName;
import org.sourcecritic.ui.views.fields.FieldWords;

/**
 * Fields with the values that claims have of them, how many claims have each, and a box to choose it. The box of a
 * field
 * is marked while something is chosen of it, and clears the choice.
 */
final class FacetPanel {

	static final int FIRST = 10;

	private static final int MORE = 5;
	private static final int NAMES_WIDTH = 100;
	private static final int COUNTS_WIDTH = 70;

	/** What an item stands for. */
	private sealed interface Line {

		ClaimField field();

		record Field(ClaimField field) implements Line {}

		record Value(ClaimField field, String value) implements Line {}

		record More(ClaimField field) implements Line {}
	}

	private final Composite area;
	private final Tree tree;
	private final BiConsumer<ClaimField, Optional<String>> choosing;
	private final Consumer<ClaimField> asking;
	private final Set<ClaimField> open = EnumSet.of(ClaimField.TAG, ClaimField.DOCUMENT);
	private final Map<ClaimField, Integer> most = new EnumMap<>(ClaimField.class);
	private @Nullable CorpusStore store;
	private FacetCounts counts = new FacetCounts(Set.of(), Map.of());
	private ClaimsQuery query = ClaimsQuery.ALL;

	/**
	 * @param choosing
	 *     is told of the value that was chosen or is chosen no more; of none when the choice of a field is cleared
	 * @param asking
	 *     is told of a field whose values are to be counted from now on
	 */
	FacetPanel(Composite parent, BiConsumer<ClaimField, Optional<String>> choosing, Consumer<ClaimField> asking) {
		this.choosing = choosing;
		this.asking = asking;
		area = new Composite(parent, SWT.NONE);
		var layout = new TreeColumnLayout();
		area.setLayout(layout);
		// virtual: GTK takes letters and Ctrl+F for a search of its own in any other tree
		tree = new Tree(area, SWT.VIRTUAL | SWT.CHECK | SWT.FULL_SELECTION | SWT.SINGLE);
		layout.setColumnData(new TreeColumn(tree, SWT.LEFT), new ColumnWeightData(1, NAMES_WIDTH, false));
		layout.setColumnData(new TreeColumn(tree, SWT.RIGHT), new ColumnPixelData(COUNTS_WIDTH, false));
		AccessibleName.give(tree, Messages.FacetPanel_name);
		tree.addTreeListener(TreeListener.treeExpandedAdapter(event -> expanded(event.item)));
		tree.addTreeListener(TreeListener.treeCollapsedAdapter(event -> line(event.item).map(Line::field)
				.ifPresent(open::remove)));
		tree.addListener(SWT.Selection, this::checked);
		tree.addListener(SWT.MouseUp, this::clicked);
		tree.addListener(SWT.KeyDown, this::pressed);
	}

	Composite control() {
		return area;
	}

	Tree tree() {
		return tree;
	}

	/** The fields whose values are in sight. */
	Collection<ClaimField> open() {
		return open;
	}

	/** The fields that have values as far as is known. */
	Set<ClaimField> known() {
		return counts.fields();
	}

	// ---- showing

	void show(CorpusStore corpus, ClaimsQuery asked, FacetCounts counted) {
		store = corpus;
		query = asked;
		Map<ClaimField, List<FacetCounts.Value>> values = new EnumMap<>(ClaimField.class);
		values.putAll(counts.values());
		values.putAll(counted.values());
		counts = new FacetCounts(counted.fields(), values);
		Line selected = tree.getSelectionCount() == 0 ? null : line(tree.getSelection()[0]).orElse(null);
		tree.setRedraw(false);
		try {
			var fields = FacetCounts.OFFERED.stream().filter(counts.fields()::contains).toList();
			size(fields.size(), tree.getItemCount(), () -> new TreeItem(tree, SWT.NONE), tree::getItem);
			for (int i = 0; i < fields.size(); i++) {
				showField(tree.getItem(i), fields.get(i));
			}
		} finally {
			tree.setRedraw(true);
		}
		if (selected != null) {
			find(tree.getItems(), selected).ifPresent(tree::setSelection);
		}
	}

	void clear() {
		counts = new FacetCounts(Set.of(), Map.of());
		most.clear();
		store = null;
		tree.removeAll();
	}

	private void showField(TreeItem item, ClaimField field) {
		set(item, new Line.Field(field), FieldWords.field(field), "", !query.values(field).isEmpty()); //$NON-NLS-1$
		item.setGrayed(true);
		boolean isOpen = open.contains(field);
		var corpus = store;
		if (!isOpen || corpus == null) {
			size(1, item.getItemCount(), () -> new TreeItem(item, SWT.NONE), item::getItem);
			item.getItem(0).setText(Messages.FacetPanel_counting);
			item.setExpanded(false);
			return;
		}
		var values = counts.shown(field, query.values(field), most.getOrDefault(field, FIRST));
		boolean more = values.size() < counts.values().getOrDefault(field, List.of()).size();
		size(values.size() + (more ? 1 : 0), item.getItemCount(), () -> new TreeItem(item, SWT.NONE), item::getItem);
		for (int i = 0; i < values.size(); i++) {
			var value = values.get(i);
			set(item.getItem(i), new Line.Value(field, value.value()), FieldWords.value(corpus, field, value.value()),
					NumberFormat.getIntegerInstance().format(value.count()),
					query.values(field).contains(value.value()));
		}
		if (more) {
			set(item.getItem(values.size()), new Line.More(field), Messages.FacetPanel_more, "", false); //$NON-NLS-1$
		}
		item.setExpanded(true);
	}

	private static void set(TreeItem item, Line line, String text, String count, boolean checked) {
		item.setData(line);
		item.setText(0, text);
		item.setText(1, count);
		item.setChecked(checked);
	}

	private static void size(int wanted, int there, Runnable add, java.util.function.IntFunction<TreeItem> get) {
		for (int i = there; i > wanted; i--) {
			get.apply(i - 1).dispose();
		}
		for (int i = there; i < wanted; i++) {
			add.run();
		}
	}

	// ---- choosing

	private void expanded(Widget item) {
		line(item).map(Line::field).ifPresent(field -> {
			open.add(field);
			asking.accept(field);
		});
	}

	/** A click into a box. The box follows the choice, not the click. */
	private void checked(Event event) {
		if (event.detail == SWT.CHECK && event.item instanceof TreeItem item) {
			item.setChecked(!item.getChecked());
			line(item).ifPresent(line -> {
				if (line instanceof Line.Field(ClaimField field)) {
					choosing.accept(field, Optional.empty());
				} else {
					choose(line);
				}
			});
		}
	}

	/** A click on the words beside a box. */
	private void clicked(Event event) {
		TreeItem item = tree.getItem(new Point(event.x, event.y));
		if (event.button == 1 && item != null && event.x >= item.getTextBounds(0).x) {
			line(item).ifPresent(this::choose);
		}
	}

	private void pressed(Event event) {
		if ((event.character == ' ' || event.character == SWT.CR) && tree.getSelectionCount() > 0) {
			event.doit = false;
			line(tree.getSelection()[0]).ifPresent(this::choose);
		}
	}

	private void choose(Line line) {
		switch (line) {
			case Line.Field(ClaimField field) -> {
				if (!open.remove(field)) {
					open.add(field);
				}
				asking.accept(field);
			}
			case Line.Value(ClaimField field, String value) -> choosing.accept(field, Optional.of(value));
			case Line.More(ClaimField field) -> {
				most.merge(field, FIRST * MORE, (known, first) -> known * MORE);
				asking.accept(field);
			}
		}
	}

	private static Optional<Line> line(@Nullable Widget item) {
		return item != null && !item.isDisposed() && item.getData() instanceof Line line
				? Optional.of(line)
				: Optional.empty();
	}

	private static Optional<TreeItem> find(TreeItem[] items, Line wanted) {
		for (TreeItem item : items) {
			if (wanted.equals(item.getData())) {
				return Optional.of(item);
			}
			var below = find(item.getItems(), wanted);
			if (below.isPresent()) {
				return below;
			}
		}
		return Optional.empty();
	}
}
