package org.sourcecritic.ui.views.claims;

import java.text.NumberFormat;

import org.eclipse.osgi.util.NLS;

/** What a list of claims says about each of them. */
enum ClaimColumn {
	TAG(Messages.ClaimColumn_tag, 160),
	QUOTE(Messages.ClaimColumn_quote, 460),
	DOCUMENT(Messages.ClaimColumn_document,
			160),
	POSITION(Messages.ClaimColumn_position,
			110),
	ANNOTATOR(Messages.ClaimColumn_annotator, 120),
	NOTE(Messages.ClaimColumn_note, 200);

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

	String text(ListedRow.Entry row) {
		return switch (this) {
			case TAG -> row.tag();
			case QUOTE -> row.quote();
			case DOCUMENT -> row.document();
			case POSITION -> NLS.bind(Messages.ClaimColumn_place,
					NumberFormat.getIntegerInstance().format(row.claim().start()), row.percent());
			case ANNOTATOR -> row.annotator();
			case NOTE -> row.note();
		};
	}
}
