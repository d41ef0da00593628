package org.sourcecritic.ui.editor;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.edit.ClaimStretches;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.unit.ReadingUnits;
import org.sourcecritic.ui.ErrorReporter;

/**
 * Changes which words the raised claim stands on, if it is this person's: each key is one undo. The status line says
 * why
 * nothing happened.
 */
record ClaimWords(ClaimEditor editor, OpenText text) {

	/** Prepares a change of the words of a claim. */
	@FunctionalInterface
	interface Change {
		Optional<CorpusOperation> of(Claim claim) throws CorpusException;
	}

	/** Adds what is selected; with nothing new selected the claim is held, so that one can go and select. */
	void add() {
		List<TextRange> selected = text.selectedStretches();
		own().ifPresent(claim -> {
			if (ReadingUnits.covers(ClaimStretches.of(claim), selected)) {
				hold(claim);
			} else {
				change(any -> ClaimStretches.add(text.store(), any, selected));
			}
		});
	}

	/** Takes away what is selected. */
	void take() {
		withSelection((claim, selected) -> ClaimStretches.take(text.store(), claim, selected));
	}

	/** Lets it stand on what is selected and nothing else. */
	void put() {
		withSelection((claim, selected) -> ClaimStretches.put(text.store(), claim, selected));
	}

	/** Lets it stand on the next larger word, clause, sentence or paragraph. */
	void widen() {
		change(claim -> put(claim, editor.hands().claim().wider(claim, editor.hands().units(text))));
	}

	/** Lets it stand where it stood before it was widened, or on a smaller unit. */
	void narrow() {
		change(claim -> put(claim, editor.hands().claim().narrower(claim, editor.hands().units(text),
				text.viewer().caretOffset())));
	}

	/** As above, with what is selected. */
	@FunctionalInterface
	private interface ChangeBySelection {
		Optional<CorpusOperation> of(Claim claim, List<TextRange> selected) throws CorpusException;
	}

	private void withSelection(ChangeBySelection change) {
		List<TextRange> selected = text.selectedStretches();
		if (selected.isEmpty()) {
			editor.status(Messages.ClaimWords_selectFirst);
		} else {
			change(claim -> change.of(claim, selected));
		}
	}

	private Optional<CorpusOperation> put(Claim claim, Optional<List<TextRange>> stretches) throws CorpusException {
		return stretches.isEmpty() ? Optional.empty() : ClaimStretches.put(text.store(), claim, stretches.get());
	}

	private void change(Change change) {
		Claim claim = own().orElse(null);
		if (claim == null) {
			return;
		}
		try {
			Optional<CorpusOperation> operation = change.of(claim);
			if (operation.isEmpty()) {
				editor.status(Messages.ClaimWords_unchanged);
				return;
			}
			text.store().execute(operation.get(), null);
			text.viewer().selectMark(Optional.of(ClaimMarks.key(claim)));
		} catch (CorpusException e) {
			ErrorReporter.show(Messages.ClaimWords_failed, e);
		}
	}

	/** The raised claim, if this person may change it. */
	private Optional<Claim> own() {
		Optional<Claim> own = editor.hands().held().key().flatMap(text.marks()::claim).or(text::selected)
				.filter(text.corpus()::isOwnAndEditable);
		if (own.isEmpty()) {
			editor.status(Messages.ClaimWords_raiseFirst);
		}
		return own;
	}

	private void hold(Claim claim) {
		editor.hands().held().hold(ClaimMarks.key(claim));
		editor.status(Messages.ClaimWords_held);
	}
}
