package org.sourcecritic.ui.editor;

import java.util.Arrays;
import java.util.function.UnaryOperator;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Shows or hides others' claims or suggestions, in every text that lies open and from now on. */
public final class ChangeShownClaims extends TextCommand {

	@Override
	void execute(ExecutionEvent event, ClaimEditor editor, OpenText text) {
		boolean suggestions = event.getCommand().getId().endsWith("suggestions"); //$NON-NLS-1$
		change(text, suggestions ? ShownClaims::withSuggestionsSwitched : ShownClaims::withOthersSwitched);
		var shown = ReaderSettings.of(text.corpus(), text.store()).shownClaims();
		editor.status(NLS.bind(Messages.ClaimEditor_status, suggestions ? ofSuggestions(shown) : ofOthers(shown),
				text.marks().countWords()));
	}

	private static String ofOthers(ShownClaims shown) {
		return shown.others() ? Messages.ChangeShownClaims_others : Messages.ChangeShownClaims_noOthers;
	}

	private static String ofSuggestions(ShownClaims shown) {
		return shown.suggestions() ? Messages.ChangeShownClaims_suggestions : Messages.ChangeShownClaims_noSuggestions;
	}

	/** Changes what is shown of the corpus of a text. */
	static void change(OpenText text, UnaryOperator<ShownClaims> change) {
		var settings = ReaderSettings.of(text.corpus(), text.store());
		settings.shownClaims(change.apply(settings.shownClaims()));
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			Arrays.stream(window.getPages()).flatMap(page -> Arrays.stream(page.getEditorReferences()))
					.map((IEditorReference reference) -> reference.getEditor(false))
					.forEach(part -> {
						if (part instanceof ClaimEditor shown) {
							shown.shownClaimsChanged();
						}
					});
		}
	}
}
