package org.sourcecritic.core.internal.state;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.model.Relation;
import org.sourcecritic.model.Tag;

/**
 * The smallest thing an operation does: what one id names before and after. It addresses by id, so it outlives the
 * reload of a set; applied twice it does nothing the second time; its inverse takes it back.
 */
public sealed interface Edit {

	Edit inverse();

	/** One id of one set. */
	record OfClaim(SetKey set, String id, Slot before, Slot after) implements Edit {
		@Override
		public Edit inverse() {
			return new OfClaim(set, id, after, before);
		}
	}

	/** One relation of one set. */
	record OfRelation(SetKey set, String id, @Nullable Relation before, @Nullable Relation after) implements Edit {
		@Override
		public Edit inverse() {
			return new OfRelation(set, id, after, before);
		}
	}

	/** One tag of the codebook. */
	record OfTag(String id, @Nullable Tag before, @Nullable Tag after) implements Edit {
		@Override
		public Edit inverse() {
			return new OfTag(id, after, before);
		}
	}

	/**
	 * Documents that come or go together with their files.
	 *
	 * @param parcel
	 *     names the folder in which the files lie while they are not in the corpus
	 * @param files
	 *     relative to the corpus
	 */
	record OfDocuments(String parcel, List<String> documents, List<String> files, boolean present) implements Edit {
		public OfDocuments {
			documents = List.copyOf(documents);
			files = List.copyOf(files);
		}

		@Override
		public Edit inverse() {
			return new OfDocuments(parcel, documents, files, !present);
		}
	}

	/** The edits that take these back, in the order to apply them. */
	static List<Edit> inverse(List<Edit> edits) {
		return edits.reversed().stream().map(Edit::inverse).toList();
	}
}
