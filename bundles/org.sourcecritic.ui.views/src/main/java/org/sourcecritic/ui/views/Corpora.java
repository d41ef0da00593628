package org.sourcecritic.ui.views;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IServiceLocator;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.SampleCorpus;
import org.sourcecritic.ui.views.welcome.WelcomeInput;
import org.sourcecritic.ui.views.welcome.WelcomePage;
import org.sourcecritic.ui.views.wizards.NewCorpusWizard;

/** Ways to a corpus, for menus and the first page. Errors are shown. */
public final class Corpora {

	private Corpora() {
	}

	/** Asks for title, folder and texts of a new corpus. */
	public static void makeNew(IServiceLocator site, List<Path> texts) {
		new WizardDialog(shell(), new NewCorpusWizard(OpenCorpus.in(site), texts)).open();
	}

	/** Asks for the folder of a corpus. */
	public static void pickAndOpen(IServiceLocator site) {
		var dialog = new DirectoryDialog(shell(), SWT.OPEN);
		dialog.setText(Messages.Corpora_open);
		dialog.setMessage(Messages.Corpora_openMessage);
		String folder = dialog.open();
		if (folder != null) {
			open(site, Path.of(folder));
		}
	}

	/** Opens the corpus in a folder. */
	public static void open(IServiceLocator site, Path folder) {
		BusyIndicator.showWhile(Display.getCurrent(), () -> {
			try {
				OpenCorpus.in(site).open(folder);
			} catch (CorpusException e) {
				ErrorReporter.show(NLS.bind(Messages.Corpora_notOpened, folder), e);
			}
		});
	}

	/** Opens a copy of the sample, which lies in the person's home. */
	public static void openSample(IServiceLocator site) {
		Path copy = SampleCorpus.home();
		try {
			SampleCorpus.copyTo(copy);
			open(site, copy);
		} catch (IOException e) {
			ErrorReporter.show(NLS.bind(Messages.Corpora_sampleNotCopied, copy), e);
		}
	}

	/** Closes the corpus and shows the first page. */
	public static void close(IServiceLocator site) {
		try {
			OpenCorpus.in(site).close();
		} catch (CorpusException e) {
			ErrorReporter.show(Messages.Corpora_notSaved, e);
		}
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null && window.getActivePage() != null) {
			welcome(window.getActivePage());
		}
	}

	/** Shows the first page. */
	public static void welcome(IWorkbenchPage page) {
		try {
			page.openEditor(new WelcomeInput(), WelcomePage.ID);
		} catch (PartInitException e) {
			ErrorReporter.show(Messages.Corpora_noWelcome, e);
		}
	}

	private static Shell shell() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null ? Display.getCurrent().getActiveShell() : window.getShell();
	}
}
