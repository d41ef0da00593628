package org.sourcecritic.ui;

import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.model.SourceDocument;

/** Opens documents and goes to claims in them. */
public final class Places {

	private Places() {
	}

	/** Opens the document, or brings it to the front; empty when there is no such document or it can't be shown. */
	public static Optional<IEditorPart> open(IWorkbenchPage page, CorpusStore store, String document) {
		Optional<SourceDocument> known = store.document(document);
		if (known.isEmpty()) {
			return Optional.empty();
		}
		var input = new DocumentInput(store.folder(), document, Labels.title(known.get()));
		try {
			return Optional.ofNullable(page.openEditor(input, DocumentInput.EDITOR));
		} catch (PartInitException e) {
			ErrorReporter.show(Messages.Places_cannotOpen, e);
			return Optional.empty();
		}
	}

	/** Opens the claim's document and selects the claim in it. */
	public static void open(IWorkbenchPage page, CorpusStore store, Claim claim) {
		open(page, store, claim.document()).map(editor -> editor.getAdapter(ShowsText.class))
				.ifPresent(text -> text.reveal(claim));
	}
}
