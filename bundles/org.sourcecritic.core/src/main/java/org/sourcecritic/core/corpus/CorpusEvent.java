package org.sourcecritic.core.corpus;

import java.time.Instant;
import java.util.List;

/** What happened to an open corpus. */
public sealed interface CorpusEvent {

	/** Annotations were added, changed or removed by an operation, its undo or redo. */
	record ClaimsChanged(List<ClaimChange> changes) implements CorpusEvent {
		public ClaimsChanged {
			changes = List.copyOf(changes);
		}
	}

	/** Sets are to be looked at anew: their files changed on disk, or an operation their relations or corrections. */
	record SetsReloaded(List<SetKey> sets) implements CorpusEvent {
		public SetsReloaded {
			sets = List.copyOf(sets);
		}
	}

	/** Documents were added, removed or read anew. */
	record DocumentsChanged(List<String> documents) implements CorpusEvent {
		public DocumentsChanged {
			documents = List.copyOf(documents);
		}
	}

	/** The codebook or the annotators changed. */
	record CodebookChanged() implements CorpusEvent {}

	/** Everything done so far is on the disk. */
	record Saved(Instant at) implements CorpusEvent {}

	/** Files became unreadable or readable again. */
	record ProblemsChanged() implements CorpusEvent {}
}
