package org.sourcecritic.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.ClaimChange;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.edit.ClaimEditing;
import org.sourcecritic.core.text.SentenceFinder;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.Tag;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.OpenCorpus;

/** Tags stretches of one document in this person's set. */
record Tagging(OpenCorpus corpus, CorpusStore store, String document) {

	/**
	 * Tags and returns the new claim; empty when there is nothing to tag, or it is tagged so already.
	 *
	 * @throws CorpusException
	 *     when no tag has this key, or the corpus can't be changed
	 */
	Optional<Claim> tag(int slot, List<TextRange> stretches) throws CorpusException {
		if (!store.isWritable()) {
			throw new CorpusException(corpus.readOnlyReason().orElse(Messages.ClaimEditor_notTagged));
		}
		Tag tag = Labels.withKey(store.codebook(), slot)
				.orElseThrow(() -> new CorpusException(NLS.bind(Messages.Tagging_noSuchKey, slot)));
		if (stretches.isEmpty()) {
			return Optional.empty();
		}
		SetKey set = corpus.ownSet(document);
		Optional<CorpusOperation> operation = ClaimEditing.tag(store, set, tag.getId(), stretches);
		if (operation.isEmpty()) {
			return Optional.empty();
		}
		store.execute(operation.get(), null);
		return made(operation.get());
	}

	private static Optional<Claim> made(CorpusOperation operation) {
		if (operation instanceof CorpusOperation.ChangeClaims changes && !changes.changes().isEmpty()) {
			ClaimChange last = changes.changes().getLast();
			Annotation after = last.after();
			return after == null ? Optional.empty() : Optional.of(new Claim(last.set(), after));
		}
		return Optional.empty();
	}

	/**
	 * The sentence at the caret, in pieces where notes interrupt it; at its very end it still counts as at the caret.
	 * On an empty line there is none.
	 */
	static List<TextRange> sentence(SentenceFinder finder, int caret) {
		return finder.sentenceAt(caret).stream().flatMap(sentence -> sentence.pieces().stream()).toList();
	}
}
