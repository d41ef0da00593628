package org.sourcecritic.ui.views.references;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.sourcecritic.core.text.TextRange;

/**
 * Tells the findings on the chosen reference in full below the list, for eyes, keys and screen readers; each leads to
 * the reference that contradicts. Not there when there is none.
 */
final class FindingsLine {

	private static final int INDENT = 6;

	private final Link link;
	private List<FindingHere> shown = List.of();

	/**
	 * @param open
	 *     goes to a place of the text
	 */
	FindingsLine(Composite parent, Consumer<TextRange> open) {
		link = new Link(parent, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(1, SWT.DEFAULT)
				.indent(INDENT, 0).exclude(true).applyTo(link);
		link.setVisible(false);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> open.accept(shown.get(Integer.parseInt(event.text)).other().reference().span())));
	}

	/** Tells these, and lays out what is around. */
	void show(List<FindingHere> findings) {
		if (findings.equals(shown)) {
			return;
		}
		shown = List.copyOf(findings);
		link.setText(FindingHere.told(shown, "\n", index -> shown.get(index).linked(String.valueOf(index)))); //$NON-NLS-1$
		link.setVisible(!shown.isEmpty());
		((GridData) link.getLayoutData()).exclude = shown.isEmpty();
		link.getParent().layout(new Control[]{ link });
	}
}
