package org.sourcecritic.core.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.FieldOrigin;
import org.sourcecritic.core.query.FieldValues;
import org.sourcecritic.core.text.MaskedPassage;
import org.sourcecritic.core.text.MaskedText;
import org.sourcecritic.model.SourceDocument;

/** What the index holds of a document: its card, the number of its words, and its paragraphs as they are searched. */
final class DocumentEntries {

	private final ClaimAnalyzer analyzer;

	DocumentEntries(ClaimAnalyzer analyzer) {
		this.analyzer = analyzer;
	}

	/**
	 * @param text
	 *     empty when it can't be read
	 */
	List<Document> of(SourceDocument document, Optional<DocumentText> text) throws IOException {
		var entries = new ArrayList<Document>();
		var passages = text.map(read -> MaskedText.of(read.text(), read.segments()).passages()).orElse(List.of());
		var words = 0L;
		for (var passage : passages) {
			words += words(passage.words());
			entries.add(paragraph(document.getId(), passage));
		}
		entries.addFirst(card(document, words));
		return entries;
	}

	private static Document card(SourceDocument document, long words) {
		var entry = new Document();
		entry.add(new StringField(IndexNames.TYPE, IndexNames.DOCUMENT, Store.NO));
		madeFrom(entry, document.getId());
		entry.add(new StringField(IndexNames.ID, document.getId(), Store.NO));
		entry.add(new SortedDocValuesField(IndexNames.ID, new BytesRef(document.getId())));
		entry.add(new NumericDocValuesField(EntryNames.WORDS, words));
		for (var field : ClaimField.values()) {
			if (field.origin() == FieldOrigin.IN_CARD) {
				FieldValues.of(document.getCard(), field).forEach(value -> ClaimEntry.add(entry, field, value));
			}
		}
		return entry;
	}

	private static Document paragraph(String document, MaskedPassage passage) {
		var entry = new Document();
		entry.add(new StringField(IndexNames.TYPE, IndexNames.PARAGRAPH, Store.NO));
		madeFrom(entry, document);
		entry.add(new StringField(EntryNames.PARAGRAPH_OF, document, Store.NO));
		entry.add(new NumericDocValuesField(EntryNames.START, passage.start()));
		entry.add(new TextField(ClaimField.QUOTE.queryName(), passage.words(), Store.NO));
		return entry;
	}

	private static void madeFrom(Document entry, String document) {
		var term = FileState.madeFrom(document);
		entry.add(new StringField(term.field(), term.text(), Store.NO));
	}

	/** Emoji are searched as words but are none. */
	private long words(String masked) throws IOException {
		var words = 0L;
		try (var tokens = analyzer.tokenStream(ClaimField.QUOTE.queryName(), masked)) {
			var token = tokens.addAttribute(CharTermAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				if (Character.isLetterOrDigit(Character.codePointAt(token, 0))) {
					words++;
				}
			}
			tokens.end();
		}
		return words;
	}
}
