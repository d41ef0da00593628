package org.sourcecritic.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.sourcecritic.ui.CommandLine;
import org.sourcecritic.ui.IdentityDialog;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.UiSettings;
import org.sourcecritic.ui.views.Corpora;

/**
 * How a session begins: with the corpus of the command line ({@code --corpus FOLDER}), else with that of the last
 * session, else with the first page.
 */
final class Start {

	private final CommandLine arguments;
	private int exitCode;

	Start(CommandLine arguments) {
		this.arguments = arguments;
	}

	/** What the process ends with: 1 when the workbench was told to check itself and found a fault. */
	int exitCode() {
		return exitCode;
	}

	void begin(IWorkbench workbench) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null) {
			return;
		}
		Optional<Path> picture = arguments.value("--smoke").map(Path::of); //$NON-NLS-1$
		OpenCorpus corpus = OpenCorpus.in(workbench);
		if (picture.isEmpty() && corpus.identity().name().isEmpty()) {
			IdentityDialog.ask(window.getShell(), corpus);
		}
		Optional<Path> folder = arguments.value("--corpus").map(Path::of) //$NON-NLS-1$
				.or(() -> new UiSettings().reopen().filter(Files::isDirectory));
		folder.ifPresent(path -> Corpora.open(window, path.toAbsolutePath().normalize()));
		if (corpus.store().isEmpty()) {
			Corpora.welcome(window.getActivePage());
		}
		picture.ifPresent(file -> new SmokeTest(window, file).run(code -> {
			exitCode = code;
			workbench.close();
		}));
	}
}
