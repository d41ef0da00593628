package org.sourcecritic.core.internal.index;

import java.io.IOException;
import java.util.Arrays;

import org.apache.lucene.util.FixedBitSet;

/**
 * How many claims each cell of a table has, and which documents they stand in. A small table is an array, a large one a
 * hash table. Belongs to one thread.
 */
final class CellCounts {

	private static final long MOST_DENSE_CELLS = 1 << 20;
	private static final int NOWHERE = -1;

	private final int[] sizes;
	private final int documentField;
	private final boolean isDense;
	private final LongNumbers cells = new LongNumbers();
	private int[] counts;
	private final CellDocuments documentsOf;
	private final FixedBitSet scope;
	private long total;

	/**
	 * @param sizes
	 *     how many numbers each field has
	 * @param documents
	 *     how many numbers documents have
	 * @throws ArithmeticException
	 *     when there might be more than 2^63 cells
	 */
	CellCounts(int[] sizes, int documents) {
		this(sizes, documents, NOWHERE);
	}

	/**
	 * @param documentField
	 *     which of the fields is the document itself, so that a cell tells its only document
	 */
	CellCounts(int[] sizes, int documents, int documentField) {
		this.sizes = sizes;
		this.documentField = documentField;
		var product = 1L;
		for (var size : sizes) {
			product = Math.multiplyExact(product, size);
		}
		isDense = product <= MOST_DENSE_CELLS;
		counts = new int[isDense ? (int) product : 64];
		documentsOf = new CellDocuments(documents);
		scope = new FixedBitSet(documents);
	}

	/** Counts a claim in every cell that its values meet in. */
	void add(int entry, LeafValues[] by, LeafValues document) throws IOException {
		document.read(entry);
		var documentNumber = document.numbers[0];
		scope.set(documentNumber);
		total++;
		add(0, 0, entry, by, documentNumber);
	}

	private void add(int field, long cell, int entry, LeafValues[] by, int document) throws IOException {
		if (field == by.length) {
			add(cell, 1, document);
			return;
		}
		var count = by[field].read(entry);
		for (var i = 0; i < count; i++) {
			add(field + 1, cell * sizes[field] + by[field].numbers[i], entry, by, document);
		}
	}

	private void add(long cell, int count, int document) {
		var place = place(cell);
		counts[place] += count;
		if (!isByDocument()) {
			documentsOf.add(place, document);
		}
	}

	private int place(long cell) {
		if (isDense) {
			return (int) cell;
		}
		var place = cells.of(cell);
		if (place == counts.length) {
			counts = Arrays.copyOf(counts, place * 2);
		}
		return place;
	}

	/** Adds what another thread counted of the same table. */
	void add(CellCounts other) {
		total += other.total;
		scope.or(other.scope);
		for (var theirs = 0; theirs < other.places(); theirs++) {
			if (other.counts[theirs] > 0) {
				var place = place(other.cell(theirs));
				counts[place] += other.counts[theirs];
			}
		}
		documentsOf.add(other.documentsOf, theirs -> place(other.cell(theirs)));
	}

	/** How many claims were counted, each once. */
	long total() {
		return total;
	}

	/** The documents that claims were counted in. */
	FixedBitSet scope() {
		return scope;
	}

	/** Cells have places from 0 up to this. */
	int places() {
		return isDense ? counts.length : cells.size();
	}

	/** The place of the cell with these values. */
	int place(int... numbers) {
		var cell = 0L;
		for (var field = 0; field < sizes.length; field++) {
			cell = cell * sizes[field] + numbers[field];
		}
		return place(cell);
	}

	/** How many claims a cell has. */
	int count(int place) {
		return counts[place];
	}

	/** The cell at a place, for {@link #numbers}. */
	long cell(int place) {
		return isDense ? place : cells.key(place);
	}

	/** Whether one of the fields is the document, so that each cell has claims in one document only. */
	boolean isByDocument() {
		return documentField != NOWHERE;
	}

	/** Visits every cell with the number of each document that has claims in it. */
	void forEachPair(CellDocuments.PairVisitor visitor) {
		documentsOf.forEach(visitor);
		for (var place = 0; isByDocument() && place < places(); place++) {
			if (counts[place] > 0) {
				visitor.visit(place, numbers(cell(place))[documentField]);
			}
		}
	}

	/** The numbers of a cell's values. */
	int[] numbers(long cell) {
		var numbers = new int[sizes.length];
		var rest = cell;
		for (var field = sizes.length - 1; field >= 0; field--) {
			numbers[field] = (int) (rest % sizes[field]);
			rest /= sizes[field];
		}
		return numbers;
	}
}
