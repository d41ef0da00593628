package org.sourcecritic.ui.views.claims;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.sourcecritic.ui.IndexedClaims;

/** Stands in the place of a list while there is nothing to list yet, and says why. */
final class ReadingNotice {

	private final Composite stack;
	private final StackLayout layout = new StackLayout();
	private final Composite page;
	private final Link text;
	private final IndexedClaims claims;

	/** A list made as a child of {@link #control} is shown by {@link #update}. */
	ReadingNotice(Composite parent, IndexedClaims claims) {
		this.claims = claims;
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(layout);
		page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(page);
		text = new Link(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> claims.read()));
		layout.topControl = page;
	}

	Composite control() {
		return stack;
	}

	/** Shows the list when there is something to list, and the notice otherwise. */
	void update(Control list) {
		Optional<String> notice = claims.snapshot().isPresent() ? Optional.empty() : notice();
		Control top = notice.isPresent() ? page : list;
		notice.ifPresent(said -> {
			text.setText(said);
			page.requestLayout();
		});
		if (layout.topControl != top) {
			layout.topControl = top;
			stack.layout();
		}
	}

	private Optional<String> notice() {
		return switch (claims.state()) {
			case READING, COMPLETE -> Optional.of(Messages.ReadingNotice_reading);
			case STOPPED -> Optional.of(Messages.ReadingNotice_stopped);
			case FAILED -> Optional.of(NLS.bind(Messages.ReadingNotice_failed, claims.failure()));
			case CLOSED -> Optional.empty();
		};
	}
}
