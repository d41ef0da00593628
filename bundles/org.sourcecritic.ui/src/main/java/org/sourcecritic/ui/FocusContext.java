package org.sourcecritic.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.services.IServiceLocator;

/** Keys that are bound only while one control has the focus, so that they stay letters everywhere else. */
public final class FocusContext implements FocusListener {

	/** Keys for claims: delete, note. */
	public static final String CLAIMS = "org.sourcecritic.ui.claimsContext"; //$NON-NLS-1$
	/** Keys for text: the tags. */
	public static final String TEXT = "org.sourcecritic.ui.textContext"; //$NON-NLS-1$

	private final IContextService contexts;
	private final List<String> ids;
	private final List<IContextActivation> active = new ArrayList<>();

	private FocusContext(IContextService contexts, List<String> ids) {
		this.contexts = contexts;
		this.ids = ids;
	}

	/** Activates the contexts whenever the control has the focus. */
	public static void attach(Control control, IServiceLocator site, String... ids) {
		IContextService contexts = site.getService(IContextService.class);
		if (contexts == null) {
			throw new IllegalStateException("The service of key contexts is missing."); //$NON-NLS-1$
		}
		var context = new FocusContext(contexts, List.of(ids));
		control.addFocusListener(context);
		control.addDisposeListener(event -> context.end());
		if (control.isFocusControl()) {
			context.begin();
		}
	}

	private void begin() {
		if (active.isEmpty()) {
			ids.forEach(id -> active.add(contexts.activateContext(id)));
		}
	}

	private void end() {
		contexts.deactivateContexts(active);
		active.clear();
	}

	@Override
	public void focusGained(FocusEvent event) {
		begin();
	}

	@Override
	public void focusLost(FocusEvent event) {
		end();
	}
}
