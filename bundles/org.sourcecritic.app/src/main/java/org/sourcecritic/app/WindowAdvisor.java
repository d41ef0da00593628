package org.sourcecritic.app;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.contexts.IContextService;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.Subscription;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.OpenCorpusListener;

/** The window: its size, its bars, its title. */
final class WindowAdvisor extends WorkbenchWindowAdvisor implements OpenCorpusListener {

	private static final int WIDTH = 1360;
	private static final int HEIGHT = 880;

	private final Runnable shown;
	private @Nullable Subscription subscription;

	/**
	 * @param shown
	 *     is told when the window is there
	 */
	WindowAdvisor(IWorkbenchWindowConfigurer configurer, Runnable shown) {
		super(configurer);
		this.shown = shown;
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new MenuAdvisor(configurer);
	}

	@Override
	public void preWindowOpen() {
		var window = getWindowConfigurer();
		window.setInitialSize(new Point(WIDTH, HEIGHT));
		window.setShowMenuBar(true);
		window.setShowCoolBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		window.setShowPerspectiveBar(false);
		window.setTitle(Messages.application);
	}

	@Override
	public void postWindowOpen() {
		shown.run();
		var window = getWindowConfigurer().getWindow();
		IContextService contexts = window.getService(IContextService.class);
		contexts.activateContext("org.sourcecritic.ui.workbenchContext"); //$NON-NLS-1$
		subscription = OpenCorpus.in(window).addListener(this);
	}

	@Override
	public void postWindowClose() {
		var listening = subscription;
		if (listening != null) {
			listening.close();
		}
	}

	@Override
	public void opened(CorpusStore store) {
		String title = store.corpus().getTitle();
		String name = title == null || title.isBlank() ? String.valueOf(store.folder().getFileName()) : title;
		getWindowConfigurer().setTitle(NLS.bind(Messages.WindowAdvisor_title, name, Messages.application));
	}

	@Override
	public void closed() {
		getWindowConfigurer().setTitle(Messages.application);
	}
}
