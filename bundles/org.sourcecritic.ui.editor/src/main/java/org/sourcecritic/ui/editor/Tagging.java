package org.sourcecritic.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.ClaimChange;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.edit.ClaimEditing;
import org.sourcecritic.core.edit.NewClaim;
import org.sourcecritic.core.text.SentenceFinder;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.Tag;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.OpenCorpus;

/** Tags stretches of one document in this person's set. */
record Tagging(OpenCorpus corpus, CorpusStore store, String document) {

	/**
	 * The tag of a key.
	 *
	 * @throws CorpusException
	 *     when no tag has this key, or the corpus can't be changed
	 */
	Tag withKey(int slot) throws CorpusException {
		if (!store.isWritable()) {
			throw new CorpusException(corpus.readOnlyReason().orElse(Messages.ClaimEditor_notTagged));
		}
		return Labels.withKey(store.codebook(), slot)
				.orElseThrow(() -> new CorpusException(NLS.bind(Messages.Tagging_noSuchKey, slot)));
	}

	/**
	 * Makes the claims, in one undo, and returns the new ones; empty when there is nothing to tag, or it is tagged so
	 * already.
	 *
	 * @throws CorpusException
	 *     when the corpus can't be changed
	 */
	List<Claim> tag(Tag tag, List<NewClaim> claims) throws CorpusException {
		if (claims.isEmpty()) {
			return List.of();
		}
		Optional<CorpusOperation> operation = ClaimEditing.tagAll(store, corpus.ownSet(document), tag.getId(), claims);
		if (operation.isEmpty()) {
			return List.of();
		}
		store.execute(operation.get(), null);
		return operation.get() instanceof CorpusOperation.ChangeClaims changes
				? changes.changes().stream().flatMap(change -> made(change).stream()).toList()
				: List.of();
	}

	private static Optional<Claim> made(ClaimChange change) {
		Annotation after = change.after();
		return after == null ? Optional.empty() : Optional.of(new Claim(change.set(), after));
	}

	/**
	 * The sentence at the caret, in pieces where notes interrupt it; at its very end it still counts as at the caret.
	 * On an empty line there is none.
	 */
	static List<TextRange> sentence(SentenceFinder finder, int caret) {
		return finder.sentenceAt(caret).stream().flatMap(sentence -> sentence.pieces().stream()).toList();
	}
}
