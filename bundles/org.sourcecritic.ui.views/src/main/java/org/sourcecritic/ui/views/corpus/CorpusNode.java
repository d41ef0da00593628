package org.sourcecritic.ui.views.corpus;

import java.nio.file.Path;

import org.sourcecritic.core.corpus.SetKey;

/** What the tree of a corpus is made of. Nodes name things; the corpus is asked for what they are like. */
sealed interface CorpusNode {

	/** All documents. */
	record Documents() implements CorpusNode {}

	/** One document, by its id. */
	record Document(String id) implements CorpusNode {}

	/** What one annotator made of a document. */
	record Set(SetKey key) implements CorpusNode {}

	/** All tags. */
	record Tags() implements CorpusNode {}

	/** One tag, by its id. */
	record Tag(String id) implements CorpusNode {}

	/** All that could not be read. */
	record Problems() implements CorpusNode {}

	/** One file that could not be read. */
	record Problem(Path file, String reason) implements CorpusNode {}
}
