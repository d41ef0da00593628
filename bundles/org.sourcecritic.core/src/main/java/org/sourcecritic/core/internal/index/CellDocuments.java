package org.sourcecritic.core.internal.index;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/**
 * Which documents the cells of a table have claims in: a row of bits for each cell, and a hash table once these would
 * take
 * too much room. Belongs to one thread.
 */
final class CellDocuments {

	/** Rows take 16 MB at most. */
	private static final int MOST_WORDS = 1 << 21;
	private static final long[] NONE = {};

	/** Is told of the place of a cell and the number of a document. */
	@FunctionalInterface
	interface PairVisitor {
		void visit(int place, int document);
	}

	private final int documents;
	private final int words;
	private final int mostWords;
	private long[][] rows = {};
	private int wordsInRows;
	private final LongNumbers others = new LongNumbers();
	private long last = -1;

	/**
	 * @param documents
	 *     how many numbers documents have
	 */
	CellDocuments(int documents) {
		this(documents, MOST_WORDS);
	}

	CellDocuments(int documents, int mostWords) {
		this.documents = documents;
		this.mostWords = mostWords;
		words = (documents + Long.SIZE - 1) / Long.SIZE;
	}

	/** The cell at this place has a claim in this document. */
	void add(int place, int document) {
		var pair = (long) place * documents + document;
		if (pair == last) {
			return;
		}
		last = pair;
		var row = row(place);
		if (row == NONE) {
			others.of(pair);
		} else {
			row[document / Long.SIZE] |= 1L << document;
		}
	}

	/** The row of a place, a new one as long as there is room; else {@link #NONE}. */
	private long[] row(int place) {
		if (place >= rows.length) {
			var before = rows.length;
			rows = Arrays.copyOf(rows, Math.max(place + 1, before * 2));
			Arrays.fill(rows, before, rows.length, NONE);
		}
		if (rows[place] == NONE && wordsInRows + words <= mostWords) {
			rows[place] = new long[words];
			wordsInRows += words;
		}
		return rows[place];
	}

	/**
	 * Adds what another thread found.
	 *
	 * @param placeOf
	 *     the place here of a place there
	 */
	void add(CellDocuments other, IntUnaryOperator placeOf) {
		for (var theirs = 0; theirs < other.rows.length; theirs++) {
			if (other.rows[theirs] != NONE) {
				addRow(placeOf.applyAsInt(theirs), other.rows[theirs]);
			}
		}
		other.forEachOther((theirs, document) -> add(placeOf.applyAsInt(theirs), document));
	}

	private void addRow(int place, long... added) {
		var row = row(place);
		if (row == NONE) {
			forEachDocument(added, document -> add(place, document));
			return;
		}
		for (var word = 0; word < words; word++) {
			row[word] |= added[word];
		}
	}

	/** Visits each cell with each of its documents once. */
	void forEach(PairVisitor visitor) {
		for (var i = 0; i < rows.length; i++) {
			var place = i;
			forEachDocument(rows[i], document -> visitor.visit(place, document));
		}
		forEachOther(visitor);
	}

	private static void forEachDocument(long[] row, IntConsumer visitor) {
		for (var word = 0; word < row.length; word++) {
			for (var rest = row[word]; rest != 0; rest &= rest - 1) {
				visitor.accept(word * Long.SIZE + Long.numberOfTrailingZeros(rest));
			}
		}
	}

	private void forEachOther(PairVisitor visitor) {
		for (var i = 0; i < others.size(); i++) {
			visitor.visit((int) (others.key(i) / documents), (int) (others.key(i) % documents));
		}
	}
}
