package org.sourcecritic.ui.views.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.query.AggregateTable;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.QueryException;
import org.sourcecritic.ui.SharedSnapshot;

/** How many claims of each tag each document has, and the sums of both. */
final class MatrixCounts {

	private record Cell(String document, String tag) {}

	static final MatrixCounts NONE = new MatrixCounts(
			new AggregateTable(List.of(ClaimField.DOCUMENT, ClaimField.TAG), List.of(), 0, 0, 0));

	private final Map<Cell, Long> cells = new HashMap<>();
	private final Map<String, Long> documents = new HashMap<>();
	private final Map<String, Long> tags = new HashMap<>();
	private final long total;

	/**
	 * @param table
	 *     by document and tag
	 */
	MatrixCounts(AggregateTable table) {
		for (var row : table.rows()) {
			var cell = new Cell(row.values().get(0), row.values().get(1));
			cells.put(cell, row.count());
			documents.merge(cell.document(), row.count(), Long::sum);
			tags.merge(cell.tag(), row.count(), Long::sum);
		}
		total = table.total();
	}

	/** Counts, in any thread. */
	static MatrixCounts of(SharedSnapshot snapshot, IProgressMonitor monitor) throws CorpusException, QueryException {
		if (!snapshot.hold()) {
			throw new OperationCanceledException();
		}
		try {
			return new MatrixCounts(snapshot.claims().aggregate("", List.of(ClaimField.DOCUMENT, ClaimField.TAG), //$NON-NLS-1$
					monitor));
		} finally {
			snapshot.release();
		}
	}

	long count(String document, String tag) {
		return cells.getOrDefault(new Cell(document, tag), 0L);
	}

	long ofDocument(String document) {
		return documents.getOrDefault(document, 0L);
	}

	long ofTag(String tag) {
		return tags.getOrDefault(tag, 0L);
	}

	long total() {
		return total;
	}
}
