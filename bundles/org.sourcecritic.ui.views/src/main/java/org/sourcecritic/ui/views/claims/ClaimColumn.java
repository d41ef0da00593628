package org.sourcecritic.ui.views.claims;

import java.text.Collator;
import java.text.NumberFormat;
import java.util.Comparator;

import org.eclipse.osgi.util.NLS;

/** What a list of claims says about each of them. */
enum ClaimColumn {
	TAG(Messages.ClaimColumn_tag, 160), QUOTE(Messages.ClaimColumn_quote, 460), DOCUMENT(Messages.ClaimColumn_document,
			160), POSITION(Messages.ClaimColumn_position,
					110), ANNOTATOR(Messages.ClaimColumn_annotator, 120), NOTE(Messages.ClaimColumn_note, 200);

	/** Makes every order a total one. */
	static final Comparator<ClaimRow> BY_PLACE = Comparator
			.<ClaimRow, String>comparing(row -> row.claim().document()).thenComparingInt(ClaimRow::start)
			.thenComparing(row -> row.claim().annotator()).thenComparing(row -> row.claim().id());

	private final String title;
	private final int width;

	ClaimColumn(String title, int width) {
		this.title = title;
		this.width = width;
	}

	String title() {
		return title;
	}

	/** In points, at the start. */
	int width() {
		return width;
	}

	String text(ClaimRow row) {
		return switch (this) {
			case TAG -> row.tag();
			case QUOTE -> row.quote();
			case DOCUMENT -> row.document();
			case POSITION -> NLS.bind(Messages.ClaimColumn_place, NumberFormat.getIntegerInstance().format(row.start()),
					row.percent());
			case ANNOTATOR -> row.annotator();
			case NOTE -> row.note();
		};
	}

	/** By this column, and within it by place; words as the reader's language sorts them. */
	Comparator<ClaimRow> order() {
		if (this == POSITION) {
			return Comparator.comparingInt(ClaimRow::percent).thenComparing(BY_PLACE);
		}
		Collator words = Collator.getInstance();
		return Comparator.<ClaimRow, String>comparing(this::text, words::compare).thenComparing(BY_PLACE);
	}
}
