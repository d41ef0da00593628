package org.sourcecritic.core.internal.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.FieldOrigin;
import org.sourcecritic.core.query.FieldValues;
import org.sourcecritic.model.Annotation;

/** What the index holds of a claim. */
final class ClaimEntry {

	private static final String ELLIPSIS = " … ";

	private static final List<ClaimField> FIELDS = Arrays.stream(ClaimField.values())
			.filter(field -> field.origin() == FieldOrigin.IN_CLAIM).toList();

	private ClaimEntry() {
	}

	static Document of(SetKey set, Annotation annotation) {
		var entry = new Document();
		name(entry, set, annotation);
		for (var field : FIELDS) {
			FieldValues.of(set, annotation, field).forEach(value -> add(entry, field, value));
		}
		var created = annotation.getCreated();
		if (created != null) {
			entry.add(new LongPoint(ClaimField.CREATED.queryName(), created.toEpochMilli()));
		}
		show(entry, annotation);
		return entry;
	}

	private static void name(Document entry, SetKey set, Annotation annotation) {
		entry.add(new StringField(IndexNames.TYPE, IndexNames.CLAIM, Store.NO));
		entry.add(new StringField(EntryNames.SET, CorpusFolder.set(set), Store.NO));
		entry.add(new StringField(IndexNames.KEY, EntryNames.key(set, annotation.getId()), Store.NO));
		entry.add(new StoredField(EntryNames.CLAIM_ID, annotation.getId()));
		entry.add(new NumericDocValuesField(EntryNames.START, annotation.getSpans().get(0).getStart()));
		entry.add(new NumericDocValuesField(EntryNames.TIE, annotation.getId().hashCode()));
	}

	/** Puts a value where queries look for it and where it is counted. */
	static void add(Document entry, ClaimField field, String value) {
		var name = field.queryName();
		switch (field.kind()) {
			case NAME -> entry.add(new StringField(name, value.toLowerCase(Locale.ROOT), Store.NO));
			case WORDS, TEXT -> entry.add(new TextField(name, value, Store.NO));
			case NUMBER -> entry.add(new DoublePoint(name, Double.parseDouble(value)));
			case YEARS -> YearSpan.of(value).ifPresent(
					years -> entry.add(new IntRange(name, new int[]{ years.from() }, new int[]{ years.to() })));
			case LITERAL, DAY -> {
				// by what it is counted by, or by the moment itself
			}
		}
		if (field == ClaimField.DOCUMENT || field == ClaimField.TAG) {
			entry.add(new KeywordField(IndexNames.exact(field), value, Store.NO));
		} else if (field.kind().isCountable()) {
			entry.add(new SortedSetDocValuesField(IndexNames.exact(field), new BytesRef(value)));
		}
	}

	private static void show(Document entry, Annotation annotation) {
		var quote = quote(annotation);
		var note = annotation.getNote() == null ? "" : annotation.getNote();
		entry.add(new StoredField(EntryNames.QUOTE, quote));
		entry.add(new BinaryDocValuesField(EntryNames.QUOTE_ORDER, new BytesRef(SortKey.of(quote))));
		if (!note.isEmpty()) {
			entry.add(new StoredField(EntryNames.NOTE, note));
			entry.add(new BinaryDocValuesField(EntryNames.NOTE_ORDER, new BytesRef(SortKey.of(note))));
		}
	}

	private static String quote(Annotation annotation) {
		var quote = new StringBuilder();
		for (var span : annotation.getSpans()) {
			if (!quote.isEmpty()) {
				quote.append(ELLIPSIS);
			}
			quote.append(span.getQuote() == null ? "" : span.getQuote());
		}
		return quote.toString();
	}
}
