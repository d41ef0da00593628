package org.sourcecritic.ui.views.claims;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.ClaimOrder;
import org.sourcecritic.model.Annotator;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.model.Tag;
import org.sourcecritic.ui.Labels;

/** By which column claims are sorted, words as the reader's language sorts them. */
record ClaimSort(ClaimColumn column, boolean descending) {

	static final ClaimSort BY_PLACE = new ClaimSort(ClaimColumn.POSITION, false);

	/** After a click on the head of a column: by it, and the other way round if it was by it before. */
	ClaimSort clicked(ClaimColumn head) {
		return new ClaimSort(head, head == column && !descending);
	}

	/** Whether what is found has to be read from its end. */
	boolean isReversed() {
		return descending && column == ClaimColumn.POSITION;
	}

	ClaimOrder order(CorpusStore store) {
		return switch (column) {
			case POSITION -> ClaimOrder.BY_PLACE;
			case QUOTE -> by(ClaimField.QUOTE, List.of());
			case NOTE -> by(ClaimField.NOTE, List.of());
			case TAG -> by(ClaimField.TAG, sorted(store.codebook().getTags().stream().map(Tag::getId),
					id -> Labels.tag(store, id)));
			case DOCUMENT -> by(ClaimField.DOCUMENT, sorted(store.documents().stream().map(SourceDocument::getId),
					id -> Labels.document(store, id)));
			case ANNOTATOR -> by(ClaimField.ANNOTATOR, sorted(store.annotators().stream().map(Annotator::getSlug),
					slug -> Labels.annotator(store, slug)));
		};
	}

	private ClaimOrder by(ClaimField field, List<String> values) {
		return ClaimOrder.by(new ClaimOrder.Key(field, values, descending));
	}

	/** Ids in the order of what they are called. */
	static List<String> sorted(Stream<String> ids, Function<String, String> label) {
		record Called(String id, String label) {}
		Collator words = Collator.getInstance();
		Comparator<Called> order = Comparator.comparing(Called::label, words::compare);
		return ids.map(id -> new Called(id, label.apply(id))).sorted(order.thenComparing(Called::id)).map(Called::id)
				.toList();
	}
}
