package org.sourcecritic.core.query;

import java.util.OptionalInt;

import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.SetKey;

/** Claims in an order; each is read when it is asked for. Valid as long as the snapshot it came from is open. */
public interface FoundClaims {

	int size();

	/**
	 * @param place
	 *     from 0
	 * @throws CorpusException
	 *     when the index can't be read
	 */
	FoundClaim get(int place) throws CorpusException;

	/** Where a claim stands, if it is among them. */
	OptionalInt place(SetKey set, String id) throws CorpusException;
}
