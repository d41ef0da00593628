package org.sourcecritic.core.internal.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.internal.disk.CorpusFolder;

/**
 * How a file was when the entries of the index were made from it.
 *
 * @param name
 *     the file
 * @param stamp
 *     says the same as long as nobody writes the file
 * @param textDigest
 *     of a set the digest of the text it was made on, of a document that of its text
 */
record FileState(String name, String stamp, String textDigest) {

	/** The stamp of a file that says less than its entries; equal to that of no file. */
	static final String UNSETTLED = "";

	private static final String SEPARATOR = "\n";

	/** The term by which the entries made from a set are known, its state among them. */
	static Term madeFrom(SetKey set) {
		return new Term(EntryNames.SET, CorpusFolder.set(set));
	}

	/** The term by which the entries made from a document are known. */
	static Term madeFrom(String document) {
		return new Term(EntryNames.SET, CorpusFolder.document(document));
	}

	/** The term by which the entries made from this file are known. */
	Term madeFrom() {
		return new Term(EntryNames.SET, name);
	}

	/** The term by which a state is known. */
	Term term() {
		return term(name);
	}

	static Term term(String name) {
		return new Term(EntryNames.FILE, name);
	}

	/** The entry; it goes with those made from the file. */
	Document entry(Term madeFrom) {
		var entry = new Document();
		entry.add(new StringField(IndexNames.TYPE, EntryNames.TYPE_FILE, Store.NO));
		entry.add(new StringField(madeFrom.field(), madeFrom.text(), Store.NO));
		entry.add(new StringField(EntryNames.FILE, name, Store.NO));
		entry.add(new BinaryDocValuesField(EntryNames.FILE_STATE,
				new BytesRef(String.join(SEPARATOR, List.of(name, stamp, textDigest)))));
		return entry;
	}

	/** All states in an index, by name. */
	static Map<String, FileState> in(IndexSearcher searcher) throws IOException {
		var states = new HashMap<String, FileState>();
		var weight = searcher.createWeight(
				searcher.rewrite(new TermQuery(new Term(IndexNames.TYPE, EntryNames.TYPE_FILE))),
				ScoreMode.COMPLETE_NO_SCORES, 1);
		for (var leaf : searcher.getIndexReader().leaves()) {
			var scorer = weight.scorer(leaf);
			var values = leaf.reader().getBinaryDocValues(EntryNames.FILE_STATE);
			if (scorer == null || values == null) {
				continue;
			}
			var live = leaf.reader().getLiveDocs();
			var found = scorer.iterator();
			for (var doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
				if ((live == null || live.get(doc)) && values.advanceExact(doc)) {
					var state = values.binaryValue().utf8ToString().split(SEPARATOR, -1);
					states.put(state[0], new FileState(state[0], state[1], state[2]));
				}
			}
		}
		return states;
	}
}
