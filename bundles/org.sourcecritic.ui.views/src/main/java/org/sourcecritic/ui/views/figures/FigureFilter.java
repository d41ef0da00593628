package org.sourcecritic.ui.views.figures;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.sourcecritic.reading.SourceGrade;
import org.sourcecritic.ui.views.text.RowFilter;

/** Two boxes above the list: only figures without a source, only those that nobody has tagged. */
final class FigureFilter implements RowFilter<FigureRow> {

	private final Button bare;
	private final Button untagged;

	FigureFilter(Composite parent) {
		var bar = new Composite(parent, SWT.NONE);
		bar.setLayout(RowLayoutFactory.swtDefaults().spacing(12).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		bare = box(bar, Messages.FigureFilter_bare, Messages.FigureFilter_bareTip);
		untagged = box(bar, Messages.FigureFilter_untagged, Messages.FigureFilter_untaggedTip);
	}

	private static Button box(Composite bar, String label, String tip) {
		var box = new Button(bar, SWT.CHECK);
		box.setText(label);
		box.setToolTipText(tip);
		return box;
	}

	@Override
	public void whenChanged(Runnable changed) {
		List.of(bare, untagged).forEach(box -> box
				.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run())));
	}

	@Override
	public List<FigureRow> of(List<FigureRow> rows) {
		boolean onlyBare = bare.getSelection();
		boolean onlyUntagged = untagged.getSelection();
		return rows.stream().filter(row -> !onlyBare || row.grade() == SourceGrade.BARE)
				.filter(row -> !onlyUntagged || row.taggedBy().isEmpty()).toList();
	}
}
