package org.sourcecritic.ui.views.places;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.edit.OpenPlace;
import org.sourcecritic.core.edit.OpenPlaces;
import org.sourcecritic.model.AnchorState;
import org.sourcecritic.ui.DocumentInput;
import org.sourcecritic.ui.ErrorReporter;
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
		Set<String> own = own(window, store, document).stream().map(SetKey::annotator).collect(Collectors.toSet());
		Shell shell = window.getShell();
		if (new WizardDialog(shell, new ReplaceTextWizard(store, document, own)).open() == Window.OK) {
			report(window, store, document);
		}
	}

	private static void report(IWorkbenchWindow window, CorpusStore store, String document) {
		Map<AnchorState, Long> counts = store.claims(document).stream()
				.flatMap(claim -> claim.annotation().getSpans().stream())
				.collect(Collectors.groupingBy(span -> span.getAnchor(), () -> new EnumMap<>(AnchorState.class),
						Collectors.counting()));
		long doubtful = counts.getOrDefault(AnchorState.DOUBTFUL, 0L);
		long orphaned = counts.getOrDefault(AnchorState.ORPHANED, 0L);
		long fine = counts.getOrDefault(AnchorState.EXACT, 0L) + counts.getOrDefault(AnchorState.MOVED, 0L);
		List<String> lines = new ArrayList<>();
		lines.add(MessageFormat.format(Messages.ReplaceTextReport_fine, fine));
		if (doubtful > 0) {
			lines.add(MessageFormat.format(Messages.ReplaceTextReport_doubtful, doubtful));
		}
		if (orphaned > 0) {
			lines.add(MessageFormat.format(Messages.ReplaceTextReport_orphaned, orphaned));
		}
		lines.add(Messages.ReplaceTextReport_kept);
		boolean open = !places(window, store, Set.of(document)).isEmpty();
		String[] buttons = open
				? new String[]{ Messages.ReplaceTextReport_settle, Messages.ReplaceTextReport_close }
				: new String[]{ Messages.ReplaceTextReport_close };
		int pressed = MessageDialog.open(doubtful + orphaned > 0 ? MessageDialog.WARNING : MessageDialog.INFORMATION,
				window.getShell(), Messages.ReplaceTextReport_title, String.join("\n\n", lines), 0, buttons); //$NON-NLS-1$
		if (open && pressed == 0) {
			settle(window, store, Set.of(document));
		}
	}

	private static void settle(IWorkbenchWindow window, CorpusStore store, Set<String> documents) {
		List<OpenPlace> places = places(window, store, documents);
		if (places.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), Messages.SettleDialog_title,
					Messages.PlacesCommand_none);
		} else {
			new SettleDialog(window.getShell(), new Settling(store, places)).open();
		}
	}

	private static List<OpenPlace> places(IWorkbenchWindow window, CorpusStore store, Set<String> documents) {
		List<OpenPlace> places = new ArrayList<>();
		for (String document : documents) {
			List<Claim> claims = own(window, store, document).stream().filter(store::isEditable)
					.flatMap(set -> store.claims(set).stream()).toList();
			try {
				places.addAll(OpenPlaces.among(claims, store));
			} catch (CorpusException e) {
				ErrorReporter.log(Messages.PlacesCommand_cannotRead, e);
			}
		}
		return places;
	}

	/** The sets on a document that belong to this person: one's own, and those of detectors one has run. */
	private static List<SetKey> own(IWorkbenchWindow window, CorpusStore store, String document) {
		String own = OpenCorpus.in(window).ownSlug().orElse(""); //$NON-NLS-1$
		return store.sets().stream().filter(set -> set.document().equals(document)
				&& (set.annotator().equals(own) || set.annotator().startsWith(own + '+'))).toList();
	}
}
