package org.sourcecritic.ui.views.places;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.edit.OpenPlaces;
import org.sourcecritic.model.AnchorState;
import org.sourcecritic.model.Span;

/**
 * What became of the places of claims when a document got another text.
 *
 * @param own whether this person can settle some that are in doubt or lost
 */
record ReplaceTextReport(long fine, long doubtful, long orphaned, boolean own) {

	/** Reads every claim on the document. */
	static ReplaceTextReport of(CorpusStore store, String document, Collection<SetKey> own) {
		Map<AnchorState, Long> counts = store.claims(document).stream()
				.flatMap(claim -> claim.annotation().getSpans().stream())
				.collect(Collectors.groupingBy(Span::getAnchor, () -> new EnumMap<>(AnchorState.class),
						Collectors.counting()));
		boolean open = own.stream().filter(store::isEditable).flatMap(set -> store.claims(set).stream())
				.flatMap(claim -> claim.annotation().getSpans().stream()).anyMatch(OpenPlaces::isOpen);
		return new ReplaceTextReport(
				counts.getOrDefault(AnchorState.EXACT, 0L) + counts.getOrDefault(AnchorState.MOVED, 0L),
				counts.getOrDefault(AnchorState.DOUBTFUL, 0L), counts.getOrDefault(AnchorState.ORPHANED, 0L), open);
	}

	/** Shows it, and asks whether the places are to be settled now. */
	boolean show(Shell shell) {
		String[] buttons = own
				? new String[]{ Messages.ReplaceTextReport_settle, Messages.ReplaceTextReport_close }
				: new String[]{ Messages.ReplaceTextReport_close };
		int pressed = MessageDialog.open(doubtful + orphaned > 0 ? MessageDialog.WARNING : MessageDialog.INFORMATION,
				shell, Messages.ReplaceTextReport_title, words(), 0, buttons);
		return own && pressed == 0;
	}

	private String words() {
		List<String> lines = new ArrayList<>();
		lines.add(MessageFormat.format(Messages.ReplaceTextReport_fine, fine));
		if (doubtful > 0) {
			lines.add(MessageFormat.format(Messages.ReplaceTextReport_doubtful, doubtful));
		}
		if (orphaned > 0) {
			lines.add(MessageFormat.format(Messages.ReplaceTextReport_orphaned, orphaned));
		}
		lines.add(Messages.ReplaceTextReport_kept);
		return String.join("\n\n", lines); //$NON-NLS-1$
	}
}
