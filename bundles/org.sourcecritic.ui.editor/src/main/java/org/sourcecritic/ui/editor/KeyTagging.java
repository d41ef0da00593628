package org.sourcecritic.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.edit.NewClaim;
import org.sourcecritic.model.Tag;
import org.sourcecritic.reading.ClaimsOnFigures;
import org.sourcecritic.reading.reference.SourcedClaim;
import org.sourcecritic.ui.ErrorReporter;

/**
 * Tags what is selected in a text, or the sentence at the caret, by the keys of the codebook. What is read of the words
 * comes with the tag: figures with an estimate, references with a source.
 */
record KeyTagging(OpenText text, ShownReading reading, ClaimEditor editor) {

	/** Tags with the tag of the key, and raises the first claim that is made. */
	void tag(int slot) {
		try {
			Tag tag = tagging().withKey(slot);
			TagTarget target = text.target();
			var display = text.viewer().getControl().getDisplay();
			switch (Objects.requireNonNullElse(tag.getKind(), "")) { //$NON-NLS-1$
				case ClaimsOnFigures.ESTIMATED -> reading.useFigures(display,
						read -> tag(tag, target.byFigures(read)));
				case ClaimsOnFigures.SOURCED -> reading.useReferences(display, read -> {
					var sourced = target.byReferences(read);
					tag(tag, sourced.map(SourcedClaim::claim).stream().toList());
					sourced.flatMap(SourcedClaim::reachedFrom).ifPresent(marker -> editor.status(
							NLS.bind(Messages.ClaimEditor_reachesBack, marker.getLabel())));
				});
				default -> tag(tag, target.plainly());
			}
		} catch (CorpusException e) {
			ErrorReporter.show(Messages.ClaimEditor_notTagged, e);
		}
	}

	/** The text may have been closed since the key was pressed, but not have become another one. */
	private void tag(Tag tag, List<NewClaim> claims) {
		try {
			if (!text.store().text(editor.document()).digest().equals(text.read().text().digest())) {
				throw new CorpusException(Messages.ClaimEditor_otherText);
			}
			List<Claim> made = tagging().tag(tag, claims);
			editor.open().filter(shown -> shown.viewer() == text.viewer()).ifPresent(shown -> raise(shown, made));
		} catch (CorpusException e) {
			ErrorReporter.show(Messages.ClaimEditor_notTagged, e);
		}
	}

	private void raise(OpenText shown, List<Claim> made) {
		made.stream().findFirst().ifPresentOrElse(first -> {
			shown.viewer().selectMark(Optional.of(ClaimMarks.key(first)));
			if (shown.marks().isHidden(first)) {
				editor.status(Messages.KeyTagging_hidden);
			}
		}, () -> editor.status(Messages.ClaimEditor_nothingToTag));
	}

	private Tagging tagging() {
		return new Tagging(text.corpus(), text.store(), editor.document());
	}
}
