package org.sourcecritic.ui.views.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.ui.AccessibleName;

/** A list of what stands in a text, each line made when it is seen. */
final class RowTable<R> {

	private final Table table;
	private final List<RowColumn<R>> columns;
	private final Function<R, TextRange> place;
	private List<R> rows = List.of();
	private Consumer<List<R>> selection = selected -> {
		// nobody wants to know
	};

	/**
	 * @param name
	 *     for those who can't see it
	 * @param place
	 *     of a row in the text, by which it is known again
	 * @param open
	 *     goes to a row's place
	 */
	RowTable(Composite parent, String name, List<RowColumn<R>> columns, Function<R, TextRange> place,
			Consumer<R> open) {
		this.columns = columns;
		this.place = place;
		var area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		var layout = new TableColumnLayout();
		area.setLayout(layout);
		table = new Table(area, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.give(table, name);
		for (RowColumn<R> column : columns) {
			var made = new TableColumn(table, SWT.LEFT);
			made.setText(column.title());
			layout.setColumnData(made, new ColumnWeightData(column.weight()));
		}
		table.addListener(SWT.SetData, this::fill);
		table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(
				event -> selected().stream().findFirst().ifPresent(open)));
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selection.accept(selected())));
	}

	Table control() {
		return table;
	}

	private void fill(Event event) {
		if (event.item instanceof TableItem item && event.index < rows.size()) {
			R row = rows.get(event.index);
			for (int i = 0; i < columns.size(); i++) {
				item.setText(i, columns.get(i).words().apply(row));
			}
		}
	}

	/** Tells whenever other rows are selected, or the same ones say something else. */
	void whenSelected(Consumer<List<R>> told) {
		selection = told;
	}

	/** In the order of the text. */
	List<R> selected() {
		return Arrays.stream(table.getSelectionIndices()).sorted().filter(index -> index < rows.size())
				.mapToObj(rows::get).toList();
	}

	/** Shows these; what was selected stays so, and where all of it is gone, what came to its place is. */
	void show(List<R> shown) {
		Set<TextRange> before = new HashSet<>();
		selected().forEach(row -> before.add(place.apply(row)));
		int first = Arrays.stream(table.getSelectionIndices()).min().orElse(-1);
		rows = List.copyOf(shown);
		table.setItemCount(rows.size());
		table.clearAll();
		List<Integer> again = new ArrayList<>();
		IntStream.range(0, rows.size()).filter(index -> before.contains(place.apply(rows.get(index))))
				.forEach(again::add);
		if (again.isEmpty() && first >= 0 && !rows.isEmpty()) {
			again.add(Math.min(first, rows.size() - 1));
		}
		table.deselectAll();
		table.setSelection(again.stream().mapToInt(Integer::intValue).toArray());
		selection.accept(selected());
	}
}
