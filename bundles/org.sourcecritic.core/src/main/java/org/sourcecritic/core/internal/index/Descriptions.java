package org.sourcecritic.core.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.FieldOrigin;

/**
 * What one state of the index says of claims elsewhere than in their own entries: in those of documents, tags and
 * remarks.
 */
final class Descriptions {

	private final IndexSearcher searcher;
	private final IndexColumns columns;
	/** By the number of a document's or tag's id. */
	private final Map<ClaimField, int[][]> tables = new EnumMap<>(ClaimField.class);
	private final Map<ClaimField, Map<Integer, int[]>> remarks = new EnumMap<>(ClaimField.class);
	private long[] words = {};

	Descriptions(IndexSearcher searcher, IndexColumns columns) throws IOException {
		this.searcher = searcher;
		this.columns = columns;
		readDocuments();
		readTags();
	}

	private void readDocuments() throws IOException {
		for (var field : ClaimField.values()) {
			if (field.origin() == FieldOrigin.IN_CARD) {
				tables.put(field, table(IndexNames.DOCUMENT, field, columns.of(ClaimField.DOCUMENT).values()));
			}
		}
		each(IndexNames.DOCUMENT, leaf -> {
			var ids = columns.ids().in(leaf.reader());
			var counts = DocValues.getNumeric(leaf.reader(), EntryNames.WORDS);
			return entry -> {
				ids.read(entry);
				var number = columns.of(ClaimField.DOCUMENT).values().of(columns.ids().values().value(ids.numbers[0]));
				if (number >= words.length) {
					words = Arrays.copyOf(words, Math.max(number + 1, words.length * 2));
				}
				words[number] = counts.advanceExact(entry) ? counts.longValue() : 0;
			};
		});
	}

	private void readTags() throws IOException {
		tables.put(ClaimField.KIND, table(IndexNames.TAG, ClaimField.KIND, columns.of(ClaimField.TAG).values()));
	}

	/** The numbers of a field's values by the number of what is described. */
	private int[][] table(String type, ClaimField field, ValueNumbers described) throws IOException {
		var found = new HashMap<Integer, int[]>();
		each(type, leaf -> {
			var ids = columns.ids().in(leaf.reader());
			var values = columns.of(field).in(leaf.reader());
			return entry -> {
				ids.read(entry);
				var count = values.read(entry);
				found.put(described.of(columns.ids().values().value(ids.numbers[0])),
						Arrays.copyOf(values.numbers, count));
			};
		});
		var table = new int[described.size()][];
		found.forEach((number, numbers) -> table[number] = numbers);
		return table;
	}

	@FunctionalInterface
	private interface EntryReader {
		void read(int entry) throws IOException;
	}

	@FunctionalInterface
	private interface LeafReading {
		EntryReader in(LeafReaderContext leaf) throws IOException;
	}

	private void each(String type, LeafReading reading) throws IOException {
		Query query = searcher.rewrite(new TermQuery(new Term(IndexNames.TYPE, type)));
		var weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
		for (var leaf : searcher.getIndexReader().leaves()) {
			var scorer = weight.scorer(leaf);
			if (scorer == null) {
				continue;
			}
			var live = leaf.reader().getLiveDocs();
			var reader = reading.in(leaf);
			var found = scorer.iterator();
			for (var entry = found.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = found.nextDoc()) {
				if (live == null || live.get(entry)) {
					reader.read(entry);
				}
			}
		}
	}

	/** How many words a document has, by the number of its id. */
	long words(int document) {
		return document < words.length ? words[document] : 0;
	}

	/** The values of any field that claims can be counted by. */
	LeafValues values(ClaimField field, LeafReaderContext leaf) throws IOException {
		return switch (field.origin()) {
			case IN_CLAIM -> columns.of(field).in(leaf.reader());
			case IN_CARD -> LeafValues.by(columns.of(ClaimField.DOCUMENT).in(leaf.reader()), table(field));
			case IN_CODEBOOK -> LeafValues.by(columns.of(ClaimField.TAG).in(leaf.reader()), table(field));
			case IN_REMARKS -> LeafValues.of(remarks(field), leaf.docBase);
		};
	}

	private int[][] table(ClaimField field) {
		return tables.getOrDefault(field, new int[0][]);
	}

	private synchronized Map<Integer, int[]> remarks(ClaimField field) throws IOException {
		var known = remarks.get(field);
		if (known == null) {
			known = readRemarks(field);
			remarks.put(field, known);
		}
		return known;
	}

	/** The numbers of a remark's values by the entry of the claim it is about, in the index as a whole. */
	private Map<Integer, int[]> readRemarks(ClaimField field) throws IOException {
		var about = new HashMap<BytesRef, List<Integer>>();
		each(IndexNames.REMARK, leaf -> {
			var values = columns.of(field).in(leaf.reader());
			var claims = DocValues.getSortedSet(leaf.reader(), IndexNames.ABOUT);
			return entry -> {
				var count = values.read(entry);
				if (values.numbers[0] != ValueNumbers.NONE && claims.advanceExact(entry)) {
					for (var i = 0; i < claims.docValueCount(); i++) {
						var known = about.computeIfAbsent(BytesRef.deepCopyOf(claims.lookupOrd(claims.nextOrd())),
								key -> new ArrayList<>());
						for (var value = 0; value < count; value++) {
							known.add(values.numbers[value]);
						}
					}
				}
			};
		});
		var numbers = new HashMap<Integer, int[]>();
		for (var claim : about.entrySet()) {
			var entry = entry(claim.getKey());
			if (entry >= 0) {
				numbers.put(entry, claim.getValue().stream().distinct().mapToInt(Integer::intValue).toArray());
			}
		}
		return numbers;
	}

	/** The entry of the claim with a key; -1 when there is none. */
	int entry(BytesRef key) throws IOException {
		for (var leaf : searcher.getIndexReader().leaves()) {
			var postings = leaf.reader().postings(new Term(IndexNames.KEY, key), PostingsEnum.NONE);
			if (postings == null) {
				continue;
			}
			var live = leaf.reader().getLiveDocs();
			for (var entry = postings.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = postings.nextDoc()) {
				if (live == null || live.get(entry)) {
					return leaf.docBase + entry;
				}
			}
		}
		return -1;
	}
}
