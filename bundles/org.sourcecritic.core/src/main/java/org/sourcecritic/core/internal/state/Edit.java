package org.sourcecritic.core.internal.state;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.model.Tag;

/**
 * The smallest thing an operation does: what one id names before and after. It addresses by id, so it outlives the
 * reload of a set; applied twice it does nothing the second time; its inverse takes it back.
 */
public sealed interface Edit {

	Edit inverse();

	/** One id of one set. */
	sealed interface OfSet extends Edit {
		SetKey set();
	}

	/** One claim of a set. */
	record OfClaim(SetKey set, String id, Slot before, Slot after) implements OfSet {
		@Override
		public Edit inverse() {
			return new OfClaim(set, id, after, before);
		}
	}

	/** One relation or correction of a set. */
	record OfPart(SetKey set, SetPart.Id part, @Nullable EObject before, @Nullable EObject after) implements OfSet {
		@Override
		public Edit inverse() {
			return new OfPart(set, part, after, before);
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

	/**
	 * A document that gets another text: its card, text and structure are exchanged.
	 */
	record OfText(String document, TextVersion before, TextVersion after) implements Edit {
		@Override
		public Edit inverse() {
			return new OfText(document, after, before);
		}
	}

	/**
	 * One text of a document.
	 *
	 * @param digest
	 *     the text's SHA-256
	 * @param parcel
	 *     names the folder in which the files lie while they are not in the corpus
	 * @param files
	 *     relative to the corpus
	 */
	record TextVersion(String digest, String parcel, List<String> files) {
		public TextVersion {
			files = List.copyOf(files);
		}
	}

	/**
	 * Files that come into the corpus or leave it.
	 *
	 * @param parcel
	 *     names the folder in which they lie while they are not in the corpus
	 * @param files
	 *     relative to the corpus
	 */
	record Move(String parcel, List<String> files, boolean present) {
		public Move {
			files = List.copyOf(files);
		}
	}

	/** How the files move, in this order. */
	default List<Move> moves() {
		return switch (this) {
			case OfDocuments edit -> List.of(new Move(edit.parcel(), edit.files(), edit.present()));
			case OfText edit -> List.of(new Move(edit.before().parcel(), edit.before().files(), false),
					new Move(edit.after().parcel(), edit.after().files(), true));
			default -> List.of();
		};
	}

	/** The edits that take these back, in the order to apply them. */
	static List<Edit> inverse(List<Edit> edits) {
		return edits.reversed().stream().map(Edit::inverse).toList();
	}
}
