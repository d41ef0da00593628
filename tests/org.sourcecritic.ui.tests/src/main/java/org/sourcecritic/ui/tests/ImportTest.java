package org.sourcecritic.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.views.wizards.Imports;

/** Files become documents and stop being documents when that is undone. They begin as if dropped on the window. */
class ImportTest {

	@TempDir
	Path folder = Path.of("");

	private final Hands hands = new Hands();
	private final CorpusWindow opened = new CorpusWindow(hands);

	@AfterEach
	void closeCorpus() throws Exception {
		opened.close();
	}

	@Test
	void whatIsImportedIsUndoneAndRedoneAndABadFileIsNamed() throws Exception {
		opened.open(Corpora.with(folder, "A letter.\n"));
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Path good = Files.writeString(folder.resolve("good.txt"), "Some words.\n");
		Path bad = Files.write(folder.resolve("bad.txt"), "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));

		Imports.begin(window.getShell(), window, List.of(good, bad));

		awaitDocument("good", true);
		Shell message = awaitDialog(window.getShell());
		hands.key(0, SWT.ESC);
		Conditions.await("the dialog is closed", Hands.PATIENCE, message::isDisposed);
		hands.find("the text", StyledText.class,
				text -> "good".equals(text.getData("org.sourcecritic.document")));
		hands.letter(SWT.CTRL, 'z');
		awaitDocument("good", false);
		hands.letter(SWT.CTRL, 'y');
		awaitDocument("good", true);
	}

	@Test
	void whatWasImportedIsNotShownInAnotherCorpusThatWasOpenedMeanwhile() throws Exception {
		Path other = Corpora.with(Files.createDirectory(folder.resolve("other")), "Another letter.\n");
		opened.open(Corpora.with(folder, "A letter.\n"));
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Path late = Files.writeString(folder.resolve("late.txt"), "Some words.\n");

		Imports.begin(window.getShell(), window, List.of(late));
		awaitDocument("late", true);
		OpenCorpus.in(window).open(other);

		Conditions.await("the end of the import", Hands.PATIENCE, () -> List.of(Job.getJobManager().find(null)).stream()
				.noneMatch(job -> job.getName().equals("Import late.txt")));
		Conditions.await("all that was left to show", Hands.PATIENCE,
				() -> !window.getShell().getDisplay().readAndDispatch());
		assertThat(window.getActivePage().getEditorReferences()).extracting(IEditorReference::getTitle)
				.containsExactly("text-1");
	}

	private static Shell awaitDialog(Shell window) {
		Conditions.await("a dialog that names the bad file", Hands.PATIENCE,
				() -> window.getDisplay().getFocusControl() != null
						&& window.getDisplay().getFocusControl().getShell() != window);
		return window.getDisplay().getActiveShell();
	}

	private void awaitDocument(String document, boolean there) {
		Conditions.await(document + (there ? " in the corpus" : " out of the corpus"), Hands.PATIENCE,
				() -> hands.all(Tree.class).stream()
						.anyMatch(tree -> Hands.item(tree.getItems(), document).isPresent()) == there);
	}
}
