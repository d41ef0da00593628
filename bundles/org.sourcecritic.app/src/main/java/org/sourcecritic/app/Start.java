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
	private long shown;
	private int exitCode;

	Start(CommandLine arguments) {
		this.arguments = arguments;
	}

	/** What the process ends with: 1 when the workbench was told to check itself and found a fault. */
	int exitCode() {
		return exitCode;
	}

	/** Begins to read the corpus while the window is being made. */
	void prepare(IWorkbench workbench) {
		OpenCorpus corpus = OpenCorpus.in(workbench);
		if (arguments.value("--smoke").isPresent() || corpus.identity().name().isPresent()) { //$NON-NLS-1$
			folder().ifPresent(corpus::prepare);
		}
	}

	/** The window is there. */
	void shown() {
		shown = System.nanoTime();
	}

	private Optional<Path> folder() {
		return arguments.value("--corpus").map(Path::of) //$NON-NLS-1$
				.or(() -> new UiSettings().reopen().filter(Files::isDirectory))
				.map(path -> path.toAbsolutePath().normalize());
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
		folder().ifPresent(path -> Corpora.open(window, path));
		if (corpus.store().isEmpty()) {
			Corpora.welcome(window.getActivePage());
		}
		picture.ifPresent(file -> new SmokeTest(window, file, shown).run(code -> {
			exitCode = code;
			workbench.close();
		}));
	}
}
