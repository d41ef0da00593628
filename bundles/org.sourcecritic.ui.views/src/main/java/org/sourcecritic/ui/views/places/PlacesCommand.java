package org.sourcecritic.ui.views.places;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.edit.OpenPlace;
import org.sourcecritic.ui.DocumentInput;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.views.corpus.CorpusView;
import org.sourcecritic.workspace.CorpusWorkspace;
import org.sourcecritic.workspace.MarkedProblem;

/** Replaces the text of the document at hand, and settles the places of claims; the command's id says which. */
public final class PlacesCommand extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		CorpusStore store = window == null ? null : OpenCorpus.in(window).store().orElse(null);
		if (window == null || store == null) {
			return null;
		}
		Optional<String> document = document(event);
		if (event.getCommand().getId().endsWith("replaceText")) { //$NON-NLS-1$
			document.ifPresentOrElse(known -> replace(window, store, known),
					() -> MessageDialog.openInformation(window.getShell(), Messages.ReplaceTextWizard_title,
							Messages.PlacesCommand_noDocument));
		} else {
			Set<String> documents = new LinkedHashSet<>();
			document.ifPresent(documents::add);
			window.getService(CorpusWorkspace.class).problems().stream().map(MarkedProblem::document)
					.forEach(known -> known.ifPresent(documents::add));
			settle(window, store, documents);
		}
		return null;
	}

	/** The one selected in the tree of the corpus, when the person works there, else the one that is read. */
	private static Optional<String> document(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof CorpusView corpus) {
			return corpus.selectedDocument();
		}
		return HandlerUtil.getActiveEditorInput(event) instanceof DocumentInput input
				? Optional.of(input.document())
				: Optional.empty();
	}

	private static void replace(IWorkbenchWindow window, CorpusStore store, String document) {
		var wizard = new ReplaceTextWizard(store, document, own(window, store, Set.of(document)));
		if (new WizardDialog(window.getShell(), wizard).open() == Window.OK
				&& wizard.report().filter(report -> report.show(window.getShell())).isPresent()) {
			settle(window, store, Set.of(document));
		}
	}

	private static void settle(IWorkbenchWindow window, CorpusStore store, Set<String> documents) {
		new PlacesSearch(store, own(window, store, documents), window.getShell().getDisplay(),
				places -> settle(window, store, places)).begin();
	}

	/** Asks, unless the window or the corpus was closed meanwhile. */
	private static void settle(IWorkbenchWindow window, CorpusStore store, List<OpenPlace> places) {
		Shell shell = window.getShell();
		if (shell == null || shell.isDisposed()
				|| OpenCorpus.in(window).store().filter(store::equals).isEmpty()) {
			return;
		}
		if (places.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.SettleDialog_title, Messages.PlacesCommand_none);
		} else {
			new SettleDialog(shell, new Settling(store, places)).open();
		}
	}

	/** The sets on documents that belong to this person: one's own, and those of detectors one has run. */
	private static List<SetKey> own(IWorkbenchWindow window, CorpusStore store, Set<String> documents) {
		String own = OpenCorpus.in(window).ownSlug().orElse(""); //$NON-NLS-1$
		Map<String, List<SetKey>> sets = new LinkedHashMap<>();
		documents.forEach(document -> sets.put(document, new ArrayList<>()));
		store.sets().stream().filter(set -> set.annotator().equals(own) || set.annotator().startsWith(own + '+'))
				.forEach(set -> sets.getOrDefault(set.document(), new ArrayList<>()).add(set));
		return sets.values().stream().flatMap(List::stream).toList();
	}
}
