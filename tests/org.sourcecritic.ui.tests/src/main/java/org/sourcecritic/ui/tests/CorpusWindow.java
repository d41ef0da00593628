package org.sourcecritic.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.ui.OpenCorpus;

/**
 * The workbench's window with a corpus in it, as long as it lies open. Errors are shown, which the harness prevents.
 */
final class CorpusWindow {

	private static final String KEEPING = "Looking after the corpus";

	private final Hands hands;

	CorpusWindow(Hands hands) {
		this.hands = hands;
	}

	void open(Path corpus) throws CorpusException {
		ErrorDialog.AUTOMATED_MODE = false;
		Conditions.await("a window", Hands.PATIENCE,
				() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null);
		shell().forceActive();
		OpenCorpus.in(PlatformUI.getWorkbench()).open(corpus);
		Shell window = shell();
		Conditions.await("the cursor in the window", Hands.PATIENCE, () -> {
			Control cursor = window.getDisplay().getFocusControl();
			return cursor != null && cursor.getShell() == window;
		});
	}

	private static Shell shell() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
	}

	/** The tree of the Corpus view. */
	Tree corpus() {
		return hands.find("the tree of the corpus", Tree.class,
				tree -> tree.getColumnCount() == 2 && tree.getItemCount() > 0);
	}

	/** Waits until the list shows claims and the corpus has this many. */
	void awaitClaims(long expected) {
		Conditions.await(expected + " claims", Hands.PATIENCE, () -> claims().getItemCount() > 0 && OpenCorpus
				.in(PlatformUI.getWorkbench()).store().filter(open -> open.claims().count() == expected).isPresent());
	}

	/** The list of the Claims view. */
	Tree claims() {
		return hands.find("the list of claims", Tree.class, tree -> tree.getColumnCount() == 6);
	}

	/** Waits until the Corpus view shows exactly these documents. */
	void awaitDocuments(String... expected) {
		Conditions.await(List.of(expected) + " in the corpus", Hands.PATIENCE,
				() -> documents().equals(List.of(expected)));
	}

	private List<String> documents() {
		return Arrays.stream(corpus().getItem(0).getItems()).map(TreeItem::getText).toList();
	}

	/** Waits until no dialog is open. */
	void awaitNoDialog() {
		Shell window = shell();
		Conditions.await("no dialog", Hands.PATIENCE, () -> Arrays.stream(window.getDisplay().getShells())
				.noneMatch(open -> open != window && open.isVisible()));
	}

	/** Waits until the workspace has taken the corpus in. */
	void awaitTakenIn(Path corpus) {
		Conditions.await("the workspace has taken the corpus in", Hands.PATIENCE,
				() -> Files.exists(corpus.resolve(".project")) && !isWorkspaceBusy());
	}

	private static boolean isWorkspaceBusy() {
		return Arrays.stream(Job.getJobManager().find(null)).anyMatch(job -> job.getName().equals(KEEPING));
	}

	/** Closes the corpus and waits until nothing works on its folder any more. */
	void close() throws CorpusException {
		OpenCorpus.in(PlatformUI.getWorkbench()).close();
		Conditions.await("the workspace has let go of the corpus", Hands.PATIENCE,
				() -> !isWorkspaceBusy());
	}
}
