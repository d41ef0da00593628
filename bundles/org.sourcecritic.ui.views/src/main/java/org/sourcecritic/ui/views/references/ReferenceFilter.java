package org.sourcecritic.ui.views.references;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.ui.AccessibleName;
import org.sourcecritic.ui.views.text.RowFilter;

/** A field for words, a choice of kinds and a box for those with findings above the list. */
final class ReferenceFilter implements RowFilter<ReferenceRow> {

	private static final int WORDS_WIDTH = 320;
	private static final int KIND_WIDTH = 150;
	private static final List<CitationKind> KINDS = CitationKind.VALUES.stream()
			.filter(kind -> kind != CitationKind.UNSPECIFIED).toList();

	private final Text words;
	private final Combo kind;
	private final Button findings;

	ReferenceFilter(Composite parent) {
		var bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).spacing(6, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(Messages.ReferenceFilter_words);
		words.setToolTipText(Messages.ReferenceFilter_wordsTip);
		AccessibleName.give(words, Messages.ReferenceFilter_words);
		GridDataFactory.fillDefaults().hint(WORDS_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(words);
		kind = new Combo(bar, SWT.READ_ONLY);
		kind.setItems(
				Stream.concat(Stream.of(Messages.ReferenceFilter_allKinds), KINDS.stream().map(ReferenceRow::kind))
						.toArray(String[]::new));
		kind.select(0);
		kind.setToolTipText(Messages.ReferenceFilter_kind);
		AccessibleName.give(kind, Messages.ReferenceFilter_kind);
		GridDataFactory.fillDefaults().hint(KIND_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(kind);
		findings = new Button(bar, SWT.CHECK);
		findings.setText(Messages.ReferenceFilter_findings);
		findings.setToolTipText(Messages.ReferenceFilter_findingsTip);
	}

	@Override
	public void whenChanged(Runnable changed) {
		words.addModifyListener(event -> changed.run());
		kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		findings.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
	}

	@Override
	public List<ReferenceRow> of(List<ReferenceRow> rows) {
		String typed = words.getText();
		boolean onlyFound = findings.getSelection();
		int chosen = kind.getSelectionIndex() - 1; // the first stands for all
		return rows.stream().filter(row -> chosen < 0 || row.sort() == KINDS.get(chosen))
				.filter(row -> !onlyFound || !row.findings().isEmpty()).filter(row -> row.has(typed)).toList();
	}

	/** Copies the selected words, if the cursor is in their field. */
	boolean copy() {
		if (words.isFocusControl()) {
			words.copy();
			return true;
		}
		return false;
	}
}
