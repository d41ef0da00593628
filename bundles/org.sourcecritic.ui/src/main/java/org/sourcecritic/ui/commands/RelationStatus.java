package org.sourcecritic.ui.commands;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.sourcecritic.core.corpus.Subscription;
import org.sourcecritic.ui.BarWidth;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.RelationWords;

/** In the status line: the relation that is begun, wherever one goes meanwhile. */
@NonNullByDefault({})
public final class RelationStatus extends WorkbenchWindowControlContribution {

	/** The status line has one row, in narrow windows too. */
	private static final int MOST_OF_QUOTE = 20;

	private final OpenCorpus corpus = OpenCorpus.in(PlatformUI.getWorkbench());

	@Override
	protected Control createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		var layout = new GridLayout();
		layout.marginHeight = 0; // the line is not higher than its text
		area.setLayout(layout);
		var text = new Label(area, SWT.NONE);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
		Subscription listening = corpus.relation().addListener(() -> show(text));
		area.addDisposeListener(event -> listening.close());
		show(text);
		return area;
	}

	private void show(@Nullable Label text) {
		if (text == null || text.isDisposed()) {
			return;
		}
		text.setText(corpus.relation().from()
				.map(claim -> NLS.bind(Messages.RelationStatus_begun, RelationWords.quote(claim, MOST_OF_QUOTE)))
				.orElse("")); //$NON-NLS-1$
		BarWidth.fit(text.getParent());
	}
}
