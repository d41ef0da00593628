package org.sourcecritic.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.sourcecritic.core.corpus.CorpusStore;

/** The texts that lie open: a corpus is found again with those that were open when it was closed. */
final class OpenTexts implements OpenCorpusListener {

	private final IWorkbench workbench;
	private final UiSettings settings;

	OpenTexts(IWorkbench workbench, UiSettings settings) {
		this.workbench = workbench;
		this.settings = settings;
	}

	@Override
	public void opened(CorpusStore store) {
		settings.opened(store.folder());
		IWorkbenchPage page = page();
		if (page != null) {
			restore(store, page);
		}
	}

	/** Opens what was open when the corpus was closed, or the first text of one that was never open here. */
	void restore(CorpusStore store, IWorkbenchPage page) {
		List<String> remembered = settings.openTexts(store.folder());
		if (remembered.isEmpty() && !store.documentIds().isEmpty()) {
			remembered = List.of(store.documentIds().getFirst());
		}
		remembered.forEach(document -> Places.open(page, store, document));
	}

	@Override
	public void closing(CorpusStore store) {
		List<String> open = new ArrayList<>();
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				List<IEditorReference> references = new ArrayList<>();
				String active = page.getActiveEditor() == null
						? null
						: document(page.getActiveEditor().getEditorInput());
				for (IEditorReference reference : page.getEditorReferences()) {
					String document = document(input(reference));
					if (document != null) {
						references.add(reference);
						open.add(document);
					}
				}
				if (active != null) {
					open.remove(active);
					open.add(active);
				}
				page.closeEditors(references.toArray(IEditorReference[]::new), false);
			}
		}
		settings.openTexts(store.folder(), open);
	}

	private static @Nullable IEditorInput input(IEditorReference reference) {
		try {
			return reference.getEditorInput();
		} catch (PartInitException e) {
			ErrorReporter.log(Messages.Places_cannotOpen, e);
			return null;
		}
	}

	private static @Nullable String document(@Nullable IEditorInput input) {
		return input instanceof DocumentInput text ? text.document() : null;
	}

	private @Nullable IWorkbenchPage page() {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		return window == null ? null : window.getActivePage();
	}
}
