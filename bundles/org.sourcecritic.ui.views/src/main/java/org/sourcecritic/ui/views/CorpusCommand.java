package org.sourcecritic.ui.views;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sourcecritic.exchange.ExchangeFormats;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.views.claims.ClaimsView;
import org.sourcecritic.ui.views.wizards.ExportDialog;
import org.sourcecritic.ui.views.wizards.ExportWizard;
import org.sourcecritic.ui.views.wizards.ImportDocumentsWizard;

/** The commands of the File and Corpus menus; the last part of a command's id says which. */
public final class CorpusCommand extends AbstractHandler {

	/** The parameter of the command that opens a corpus by its folder. */
	public static final String FOLDER = "org.sourcecritic.ui.views.openRecent.folder"; //$NON-NLS-1$

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (window == null) {
			return null;
		}
		OpenCorpus corpus = OpenCorpus.in(window);
		String id = event.getCommand().getId();
		switch (id.substring(id.lastIndexOf('.') + 1)) {
			case "newCorpus" -> Corpora.makeNew(window, List.of()); //$NON-NLS-1$
			case "openCorpus" -> Corpora.pickAndOpen(window); //$NON-NLS-1$
			case "openSample" -> Corpora.openSample(window); //$NON-NLS-1$
			case "openRecent" -> Corpora.open(window, Path.of(event.getParameter(FOLDER))); //$NON-NLS-1$
			case "closeCorpus" -> Corpora.close(window); //$NON-NLS-1$
			case "importDocuments" -> corpus.store().ifPresent( //$NON-NLS-1$
					store -> new WizardDialog(window.getShell(), new ImportDocumentsWizard(store)).open());
			case "export" -> export(window, corpus); //$NON-NLS-1$
			case "searchClaims" -> search(window.getActivePage()); //$NON-NLS-1$
			case "facets" -> toggleFacets(window.getActivePage()); //$NON-NLS-1$
			case "welcome" -> Corpora.welcome(window.getActivePage()); //$NON-NLS-1$
			default -> throw new IllegalArgumentException(id);
		}
		return null;
	}

	private static void export(IWorkbenchWindow window, OpenCorpus corpus) {
		corpus.store().ifPresent(store -> {
			try {
				var formats = ExchangeFormats.installed(Platform.getExtensionRegistry());
				new ExportDialog(window.getShell(), new ExportWizard(store, formats)).open();
			} catch (CoreException e) {
				ErrorReporter.show(Messages.CorpusCommand_noFormats, e);
			}
		});
	}

	private static void toggleFacets(IWorkbenchPage page) {
		try {
			if (page.showView(ClaimsView.ID, null, IWorkbenchPage.VIEW_VISIBLE) instanceof ClaimsView claims) {
				claims.toggleFacets();
			}
		} catch (PartInitException e) {
			ErrorReporter.show(Messages.CorpusCommand_noClaims, e);
		}
	}

	private static void search(IWorkbenchPage page) {
		try {
			if (page.showView(ClaimsView.ID, null, IWorkbenchPage.VIEW_VISIBLE) instanceof ClaimsView claims) {
				claims.search();
				page.activate(claims);
				claims.setFocus();
			}
		} catch (PartInitException e) {
			ErrorReporter.show(Messages.CorpusCommand_noClaims, e);
		}
	}
}
