package org.sourcecritic.core.query;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.Subscription;

/**
 * Every claim of a corpus, found, counted and listed without opening its file. Safe for use by several threads.
 */
public interface ClaimIndex {

	/**
	 * Waits until everything that was done to the corpus before this call is in the index. The first time it reads what
	 * changed since the index was written last, all of it when there is none; from then on the index follows the corpus
	 * by itself.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *     when the monitor says so; what was read is kept for the next time
	 */
	void bringUpToDate(IProgressMonitor monitor) throws CorpusException;

	/** The claims as of now, or of a moment ago; nothing before the index was brought up to date once. */
	Optional<ClaimSnapshot> snapshot() throws CorpusException;

	/** Is told, in a thread of the index, whenever a new snapshot says something else than those before. */
	Subscription addListener(Runnable changed);
}
