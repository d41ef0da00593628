package org.sourcecritic.core.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.internal.disk.FileStamp;
import org.sourcecritic.core.internal.state.OpenedCorpus;
import org.sourcecritic.core.internal.state.SetContent;

/** Writes what the corpus holds into the index. Several threads may write different sets and documents. */
final class CorpusEntries {

	private final OpenedCorpus corpus;
	private final IndexWriter writer;
	private final DocumentEntries documents = new DocumentEntries(new ClaimAnalyzer());

	CorpusEntries(OpenedCorpus corpus, IndexWriter writer) {
		this.corpus = corpus;
		this.writer = writer;
	}

	/** Writes what changed. */
	void write(PendingChanges.Batch batch) throws IOException {
		for (var document : batch.documents()) {
			writeDocument(document);
			for (var set : corpus.content().sets().keys(document)) {
				writeSet(set); // it may have become readable with its document
			}
		}
		for (var set : batch.sets().entrySet()) {
			write(set.getKey(), set.getValue());
		}
		if (batch.codebook()) {
			writeTags();
		}
	}

	private void write(SetKey key, PendingChanges.OfSet change) throws IOException {
		if (change.whole()) {
			writeSet(key);
		} else {
			writeClaims(key, change.ids());
		}
		var stamp = change.settled();
		if (stamp != null) {
			settle(key, stamp);
		}
	}

	/** Writes a set whole. One that can't be read has no entries. */
	void writeSet(SetKey key) throws IOException {
		var read = corpus.content().sets().peek(key);
		if (read.isPresent()) {
			replace(key, read.get().content(), read.get().stamp().toString());
			return;
		}
		var kept = corpus.content().set(key);
		if (kept.isPresent()) {
			replace(key, kept.get(), FileState.UNSETTLED);
		} else {
			writer.deleteDocuments(FileState.madeFrom(key));
		}
	}

	private void replace(SetKey key, SetContent content, String stamp) throws IOException {
		var entries = new ArrayList<Document>();
		content.claims().forEach(claim -> entries.add(ClaimEntry.of(key, claim.annotation())));
		entries.addAll(RemarkEntries.of(key, content.snapshot()));
		entries.add(state(content, stamp).entry(FileState.madeFrom(key)));
		writer.updateDocuments(FileState.madeFrom(key), entries);
	}

	/** Lucene's writer takes no empty block. */
	private void replace(Term term, List<Document> entries) throws IOException {
		if (entries.isEmpty()) {
			writer.deleteDocuments(term);
		} else {
			writer.updateDocuments(term, entries);
		}
	}

	/** Writes some claims of a set, or deletes them where they are no more. */
	void writeClaims(SetKey key, Set<String> ids) throws IOException {
		var content = corpus.content().set(key);
		if (content.isEmpty()) {
			writer.deleteDocuments(FileState.madeFrom(key));
			return;
		}
		write(state(content.get(), FileState.UNSETTLED), key);
		for (var id : ids) {
			var term = new Term(IndexNames.KEY, EntryNames.key(key, id));
			var claim = content.get().claim(id);
			if (claim.isPresent()) {
				writer.updateDocument(term, ClaimEntry.of(key, claim.get().annotation()));
			} else {
				writer.deleteDocuments(term);
			}
		}
	}

	/** Takes note that a set's file says what its entries say. */
	void settle(SetKey key, FileStamp stamp) throws IOException {
		var content = corpus.content().set(key);
		if (content.isPresent()) {
			write(state(content.get(), stamp.toString()), key);
		}
	}

	private void write(FileState state, SetKey key) throws IOException {
		writer.updateDocument(state.term(), state.entry(FileState.madeFrom(key)));
	}

	private static FileState state(SetContent content, String stamp) {
		return new FileState(CorpusFolder.set(content.key()), stamp, content.textDigest());
	}

	/**
	 * Writes the card and the paragraphs of a document, or deletes them when it is no more. One that has another text
	 * than
	 * its card says is looked at again next time.
	 */
	void writeDocument(String id) throws IOException {
		var document = corpus.content().document(id);
		var madeFrom = FileState.madeFrom(id);
		if (document.isEmpty()) {
			writer.deleteDocuments(madeFrom);
			return;
		}
		var stamp = stamp(id);
		var text = text(id);
		var entries = documents.of(document.get(), Optional.ofNullable(text));
		if (text != null && text.digest().equals(document.get().getTextDigest())) {
			entries.add(new FileState(CorpusFolder.document(id), stamp, text.digest()).entry(madeFrom));
			corpus.content().knowAsWhole(id);
		}
		replace(madeFrom, entries);
	}

	private @Nullable DocumentText text(String id) {
		try {
			return corpus.texts().text(id);
		} catch (CorpusException e) {
			return null; // who opens the text hears why
		}
	}

	/** That of a document's card, text and structure together. */
	String stamp(String document) {
		var files = corpus.files();
		return String.join(" ", files.stamp(CorpusFolder.document(document)).toString(),
				files.stamp(CorpusFolder.text(document)).toString(),
				files.stamp(CorpusFolder.segments(document)).toString());
	}

	/** Writes the codebook anew. */
	void writeTags() throws IOException {
		var codebook = corpus.content().codebook();
		var entry = new TagEntry(codebook);
		replace(new Term(IndexNames.TYPE, IndexNames.TAG),
				codebook.getTags().stream().filter(tag -> tag.getId() != null).map(entry::of).toList());
	}
}
