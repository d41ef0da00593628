package org.sourcecritic.core.corpus;

/** Hears of changes to an open corpus, on the thread that made them, before the operation returns. */
@FunctionalInterface
public interface CorpusListener {

	void corpusChanged(CorpusEvent event);
}
