package org.sourcecritic.core.internal.index;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.internal.disk.FileStamp;
import org.sourcecritic.core.internal.state.SetListener;

/** What changed in the corpus and not yet in the index. */
final class PendingChanges implements SetListener {

	/**
	 * What changed in a set.
	 *
	 * @param ids
	 *     of the claims that changed
	 * @param whole
	 *     whether all of it may have changed
	 * @param settled
	 *     its file's stamp when the file says all of it, null when the file says less
	 */
	record OfSet(Set<String> ids, boolean whole, @Nullable FileStamp settled) {

		private OfSet with(Set<String> more) {
			var all = new HashSet<>(ids);
			all.addAll(more);
			return new OfSet(all, whole, null);
		}
	}

	/** What there is to do. */
	record Batch(Map<SetKey, OfSet> sets, Set<String> documents, boolean codebook) {

		boolean isEmpty() {
			return sets.isEmpty() && documents.isEmpty() && !codebook;
		}
	}

	private static final OfSet NOTHING = new OfSet(Set.of(), false, null);

	private Map<SetKey, OfSet> sets = new LinkedHashMap<>();
	private Set<String> documents = new HashSet<>();
	private boolean codebook;

	@Override
	public synchronized void claimsChanged(SetKey set, Set<String> ids) {
		sets.put(set, sets.getOrDefault(set, NOTHING).with(ids));
		notifyAll();
	}

	@Override
	public synchronized void setReplaced(SetKey set) {
		sets.put(set, new OfSet(Set.of(), true, null));
		notifyAll();
	}

	@Override
	public synchronized void setSettled(SetKey set, FileStamp stamp) {
		var before = sets.getOrDefault(set, NOTHING);
		sets.put(set, new OfSet(before.ids(), before.whole(), stamp));
		notifyAll();
	}

	@Override
	public synchronized void documentsChanged(Set<String> changed) {
		documents.addAll(changed);
		notifyAll();
	}

	@Override
	public synchronized void codebookChanged() {
		codebook = true;
		notifyAll();
	}

	/** Hands out what there is to do; from now on it is the taker's. */
	synchronized Batch take() {
		var batch = new Batch(sets, documents, codebook);
		sets = new LinkedHashMap<>();
		documents = new HashSet<>();
		codebook = false;
		return batch;
	}

	synchronized boolean isEmpty() {
		return sets.isEmpty() && documents.isEmpty() && !codebook;
	}

	/** Waits until there is something to do, or for a time. */
	synchronized void await(long millis) throws InterruptedException {
		var end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
		while (isEmpty()) {
			var left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
			if (left <= 0) {
				return;
			}
			wait(left);
		}
	}
}
