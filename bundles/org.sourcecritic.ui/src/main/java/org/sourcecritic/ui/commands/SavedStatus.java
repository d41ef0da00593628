package org.sourcecritic.ui.commands;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

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
import org.sourcecritic.core.corpus.CorpusEvent;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.Subscription;
import org.sourcecritic.ui.BarWidth;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.OpenCorpusListener;

/** At the end of the status line: when the corpus was saved last, or why it can only be read. */
@NonNullByDefault({})
public final class SavedStatus extends WorkbenchWindowControlContribution implements OpenCorpusListener {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss") //$NON-NLS-1$
			.withZone(ZoneId.systemDefault());

	private final OpenCorpus corpus = OpenCorpus.in(PlatformUI.getWorkbench());
	private @Nullable Label label;
	private @Nullable Subscription subscription;

	@Override
	protected Control createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		var layout = new GridLayout();
		layout.marginHeight = 0; // the line is not higher than its text
		area.setLayout(layout);
		var text = new Label(area, SWT.RIGHT);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
		var listening = corpus.addListener(this);
		subscription = listening;
		area.addDisposeListener(event -> listening.close());
		label = text;
		show();
		return area;
	}

	private void show() {
		Label text = label;
		if (text == null || text.isDisposed()) {
			return;
		}
		String shown = corpus.readOnlyReason().orElseGet(() -> corpus.store().flatMap(CorpusStore::lastSaved)
				.map(at -> NLS.bind(Messages.SavedStatus_saved, TIME.format(at))).orElse("")); //$NON-NLS-1$
		if (!shown.equals(text.getText())) {
			text.setText(shown);
			BarWidth.fit(text.getParent());
		}
	}

	@Override
	public void opened(CorpusStore store) {
		show();
	}

	@Override
	public void closed() {
		show();
	}

	@Override
	public void changed(CorpusStore store, CorpusEvent event) {
		if (event instanceof CorpusEvent.Saved) {
			show();
		}
	}

	@Override
	public void dispose() {
		var listening = subscription;
		if (listening != null) {
			listening.close();
			subscription = null;
		}
		super.dispose();
	}
}
