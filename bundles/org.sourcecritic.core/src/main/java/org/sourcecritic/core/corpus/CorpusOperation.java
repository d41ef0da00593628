package org.sourcecritic.core.corpus;

import java.util.List;
import java.util.Set;

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

	/** Any number of corrections in any number of sets, in one undo. Sets that do not exist are made. */
	record ChangeCorrections(String label, List<CorrectionChange> changes) implements CorpusOperation {
		public ChangeCorrections {
			changes = List.copyOf(changes);
		}
	}

	/** Undone into a trash inside the corpus, from which redo brings it back. */
	record ImportDocuments(String label, IncomingDocuments documents) implements CorpusOperation {}

	/**
	 * Gives a document another text with another structure. The old text, and the file it came from, are kept; every
	 * claim and correction on it is looked for in the new one. Undone, everything is as it was.
	 *
	 * @param text
	 *     what it says of the source card is left alone
	 * @param annotators
	 *     whose sets are written as they are on the new text; those of all others stay as they are on the disk and are
	 *     looked for whenever they are read
	 */
	record ReplaceText(String label, String document, IncomingDocument text, Set<String> annotators)
			implements
				CorpusOperation {
		public ReplaceText {
			annotators = Set.copyOf(annotators);
		}
	}

	/** Adds tags to the codebook. */
	record AddTags(String label, List<org.sourcecritic.model.Tag> tags) implements CorpusOperation {
		public AddTags {
			tags = List.copyOf(tags);
		}
	}

	/** Several operations in one undo; a text is replaced by itself. */
	record Together(String label, List<CorpusOperation> parts) implements CorpusOperation {
		/**
		 * @throws IllegalArgumentException when one of them replaces a text: the others' offsets would mean two texts
		 */
		public Together {
			parts = List.copyOf(parts);
			if (parts.stream().anyMatch(ReplaceText.class::isInstance)) {
				throw new IllegalArgumentException("A text is replaced by itself");
			}
		}
	}
}
