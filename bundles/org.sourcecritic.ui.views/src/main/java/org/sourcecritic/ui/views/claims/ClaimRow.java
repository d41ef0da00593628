package org.sourcecritic.ui.views.claims;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.ui.Labels;

/** A claim as a list shows it. Belongs to one thread. */
final class ClaimRow {

	private final Claim claim;
	private final String tag;
	private final String document;
	private final String annotator;
	private final int start;
	private final int percent;
	private @Nullable String quote;
	private @Nullable String searched;

	ClaimRow(CorpusStore store, Claim claim) {
		this.claim = claim;
		this.tag = Labels.tag(store, claim.tag());
		this.document = Labels.document(store, claim.document());
		this.annotator = Labels.annotator(store, claim.annotator());
		this.start = claim.annotation().getSpans().isEmpty() ? 0 : claim.start();
		int length = store.document(claim.document()).map(known -> known.getLength()).orElse(0);
		this.percent = length == 0 ? 0 : (int) (start * 100L / length);
	}

	Claim claim() {
		return claim;
	}

	String tag() {
		return tag;
	}

	String document() {
		return document;
	}

	String annotator() {
		return annotator;
	}

	/** The first UTF-16 offset of the claim. */
	int start() {
		return start;
	}

	/** How far into the text the claim begins. */
	int percent() {
		return percent;
	}

	String quote() {
		String known = quote;
		if (known == null) {
			known = Labels.quote(claim.annotation());
			quote = known;
		}
		return known;
	}

	String note() {
		return Labels.note(claim.annotation()).replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether quote or note contain the words, which are in lower case. */
	boolean contains(String words) {
		String text = searched;
		if (text == null) {
			text = (quote() + '\n' + note()).toLowerCase(Locale.ROOT);
			searched = text;
		}
		return text.contains(words);
	}
}
