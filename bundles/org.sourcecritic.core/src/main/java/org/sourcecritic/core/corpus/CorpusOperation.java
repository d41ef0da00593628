package org.sourcecritic.core.corpus;

import java.util.List;

/**
 * What can be done to a corpus, undone and redone. Labels are for the Undo menu.
 */
public sealed interface CorpusOperation {

	String label();

	/** Any number of annotations in any number of sets, in one undo. Sets that do not exist are made. */
	record ChangeClaims(String label, List<ClaimChange> changes) implements CorpusOperation {
		public ChangeClaims {
			changes = List.copyOf(changes);
		}
	}

	/** Any number of relations in any number of sets, in one undo. Sets that do not exist are made. */
	record ChangeRelations(String label, List<RelationChange> changes) implements CorpusOperation {
		public ChangeRelations {
			changes = List.copyOf(changes);
		}
	}

	/** Undone into a trash inside the corpus, from which redo brings it back. */
	record ImportDocuments(String label, IncomingDocuments documents) implements CorpusOperation {}

	/** Adds tags to the codebook. */
	record AddTags(String label, List<org.sourcecritic.model.Tag> tags) implements CorpusOperation {
		public AddTags {
			tags = List.copyOf(tags);
		}
	}

	/** Several operations in one undo. */
	record Together(String label, List<CorpusOperation> parts) implements CorpusOperation {
		public Together {
			parts = List.copyOf(parts);
		}
	}
}
