package org.sourcecritic.ui.views.claims;

import java.util.OptionalInt;

import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.query.FoundClaim;
import org.sourcecritic.core.query.FoundClaims;

/** Found claims from the last to the first. */
record ReversedClaims(FoundClaims claims) implements FoundClaims {

	@Override
	public int size() {
		return claims.size();
	}

	@Override
	public FoundClaim get(int place) throws CorpusException {
		return claims.get(claims.size() - 1 - place);
	}

	@Override
	public OptionalInt place(SetKey set, String id) throws CorpusException {
		OptionalInt place = claims.place(set, id);
		return place.isPresent() ? OptionalInt.of(claims.size() - 1 - place.getAsInt()) : place;
	}
}
