package org.sourcecritic.core.internal.index;

import org.sourcecritic.core.corpus.SetKey;

/** Names of those fields of the index that no query asks for. */
final class EntryNames {

	/** The file that an entry was made from: what is deleted when it changes. */
	static final String SET = "_set";
	/** The id of a claim. */
	static final String CLAIM_ID = "_claim";
	/** The first offset of a claim or paragraph, in UTF-16 code units. */
	static final String START = "_start";
	/** Tells claims apart that are alike in everything one can sort by. */
	static final String TIE = "_tie";
	static final String QUOTE = "_quote";
	static final String NOTE = "_note";
	/** By which quotes and notes are sorted. */
	static final String QUOTE_ORDER = "_quoteOrder";
	static final String NOTE_ORDER = "_noteOrder";
	/** The document of a paragraph. */
	static final String PARAGRAPH_OF = "_document";
	/** How many words a document has. */
	static final String WORDS = "_words";
	/** A file that entries were made from, and how it was then. */
	static final String FILE = "_file";
	static final String FILE_STATE = "_state";
	/** The type of entries about files. */
	static final String TYPE_FILE = "file";

	private EntryNames() {
	}

	static String set(SetKey set) {
		return set.annotator() + "/" + set.document();
	}

	static String key(SetKey set, String id) {
		return set(set) + "/" + id;
	}
}
