package org.sourcecritic.ui.views.text;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.edit.ClaimEditing;
import org.sourcecritic.core.edit.NewClaim;
import org.sourcecritic.model.Tag;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.OpenCorpus;

/** Prepares claims on one document in this person's set. */
public final class OwnTagging {

	private final OpenCorpus corpus;
	private final CorpusStore store;
	private final String document;

	OwnTagging(OpenCorpus corpus, CorpusStore store, String document) {
		this.corpus = corpus;
		this.store = store;
		this.document = document;
	}

	/**
	 * Makes the claims, in one undo.
	 *
	 * @param kind
	 *     of their tag, the first of this kind that may be used
	 * @return empty when this person has made all of them already
	 * @throws CorpusException
	 *     when the codebook has no such tag, or the person can't write
	 */
	public Optional<CorpusOperation> tag(String kind, List<NewClaim> claims) throws CorpusException {
		Tag tag = Labels.usable(store.codebook()).stream().filter(one -> kind.equals(one.getKind())).findFirst()
				.orElseThrow(() -> new CorpusException(Messages.OwnTagging_noTag));
		return ClaimEditing.tagAll(store, corpus.ownSet(document), tag.getId(), claims);
	}
}
