package org.sourcecritic.core.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.anchor.SpansOnText;
import org.sourcecritic.core.anchor.Anchoring;
import org.sourcecritic.core.anchor.Reanchoring;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusOperation.ChangeClaims;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.AnchorState;
import org.sourcecritic.model.Span;

/** What is DOUBTFUL or ORPHANED in a document, and how a person settles it. */
public final class OpenPlaces {

	private OpenPlaces() {
	}

	/** Whether a person has to say where the span stands. */
	public static boolean isOpen(Span span) {
		return span.getAnchor() == AnchorState.DOUBTFUL || span.getAnchor() == AnchorState.ORPHANED;
	}

	/**
	 * The open spans among claims on one document, in their order.
	 *
	 * @throws CorpusException when the text can't be read
	 * @throws OperationCanceledException when the monitor says so
	 */
	public static List<OpenPlace> among(List<Claim> claims, CorpusStore store, @Nullable IProgressMonitor monitor)
			throws CorpusException {
		List<OpenPlace> open = new ArrayList<>();
		for (Claim claim : claims) {
			List<Span> spans = claim.annotation().getSpans();
			for (int i = 0; i < spans.size(); i++) {
				if (isOpen(spans.get(i))) {
					open.add(new OpenPlace(claim, i, SpansOnText.passage(spans.get(i)), List.of()));
				}
			}
		}
		if (open.isEmpty()) {
			return open;
		}
		String text = store.text(claims.getFirst().document()).text();
		List<Anchoring> found = Reanchoring.of(text, open.stream().map(OpenPlace::remembered).toList(), monitor);
		List<OpenPlace> places = new ArrayList<>();
		for (int i = 0; i < open.size(); i++) {
			OpenPlace place = open.get(i);
			places.add(new OpenPlace(place.claim(), place.span(), place.remembered(), found.get(i).candidates()));
		}
		return places;
	}

	/**
	 * Puts the span where a person says: it is EXACT there, with the words and the context of the text.
	 *
	 * @throws CorpusException when the text can't be read, or there is no such claim any more
	 */
	public static CorpusOperation settle(CorpusStore store, OpenPlace open, TextRange place) throws CorpusException {
		Claim now = store.claim(open.claim().set(), open.claim().id())
				.filter(claim -> open.span() < claim.annotation().getSpans().size())
				.orElseThrow(() -> new CorpusException(Messages.format("OpenPlaces_gone")));
		Span settled = ClaimEditing.span(store.text(now.document()).text(), place);
		return new ChangeClaims(Messages.format("OpenPlaces_settle"),
				List.of(ClaimEditing.changed(now, annotation -> annotation.getSpans().set(open.span(), settled))));
	}
}
