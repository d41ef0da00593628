package org.sourcecritic.ui.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.sourcecritic.model.SourceDocument;

/** Opens the file from which the document was imported, at the page of the caret where that can be done. */
public final class OpenOriginal extends TextCommand {

	@Override
	void execute(ExecutionEvent event, ClaimEditor editor, OpenText text) {
		var shell = editor.getSite().getShell();
		var file = text.store().document(editor.document()).flatMap(document -> file(text, document));
		if (file.isEmpty()) {
			say(shell, Messages.OpenOriginal_none);
		} else if (!Files.isRegularFile(file.get())) {
			say(shell, NLS.bind(Messages.OpenOriginal_gone, file.get()));
		} else {
			open(shell, file.get(), text.position().pages().leaf(text.viewer().caretOffset()));
			editor.status(NLS.bind(Messages.OpenOriginal_opening, file.get().getFileName()));
		}
	}

	/** Within the corpus: a document may have been written by others. */
	private static Optional<Path> file(OpenText text, SourceDocument document) {
		var corpus = text.store().folder();
		return Optional.ofNullable(document.getOriginal()).filter(original -> !original.isBlank())
				.map(original -> corpus.resolve(original).normalize()).filter(file -> file.startsWith(corpus));
	}

	/** The system may take its time. */
	private static void open(Shell shell, Path file, int leaf) {
		var display = shell.getDisplay();
		Job.createSystem(Messages.OpenOriginal_job, monitor -> {
			if (!OriginalProgram.open(file, leaf)) {
				later(display, () -> say(shell, NLS.bind(Messages.OpenOriginal_noProgram, file.getFileName())));
			}
			return Status.OK_STATUS;
		}).schedule();
	}

	private static void later(Display display, Runnable work) {
		if (!display.isDisposed()) {
			display.asyncExec(work);
		}
	}

	private static void say(Shell shell, String message) {
		if (!shell.isDisposed()) {
			MessageDialog.openInformation(shell, Messages.OpenOriginal_title, message);
		}
	}
}
