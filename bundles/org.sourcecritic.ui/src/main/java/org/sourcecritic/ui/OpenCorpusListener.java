package org.sourcecritic.ui;

import org.sourcecritic.core.corpus.CorpusEvent;
import org.sourcecritic.core.corpus.CorpusStore;

/** Hears, in the display's thread, which corpus is open and what happens to it. */
public interface OpenCorpusListener {

	/** Another corpus lies open now. */
	default void opened(CorpusStore store) {
	}

	/** The corpus is about to be closed; it can still be asked. */
	default void closing(CorpusStore store) {
	}

	/** No corpus is open any more. */
	default void closed() {
	}

	/** Something happened to the open corpus. One's own changes are told before the next paint. */
	default void changed(CorpusStore store, CorpusEvent event) {
	}
}
