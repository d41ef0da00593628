package org.sourcecritic.core.internal.state;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.model.SourceDocument;

/** A document that the corpus lists; its card is read when somebody asks for it. */
final class HeldDocument {

	private @Nullable SourceDocument card;
	private boolean tried;
	private boolean knownAsWhole;

	private HeldDocument(@Nullable SourceDocument card, boolean tried) {
		this.card = card;
		this.tried = tried;
	}

	/** One whose card was not read yet. */
	static HeldDocument unread() {
		return new HeldDocument(null, false);
	}

	/** One whose card was read or made already. */
	static HeldDocument of(SourceDocument card) {
		return new HeldDocument(card, true);
	}

	/**
	 * The card; empty when it can't be read.
	 *
	 * @param reading
	 *     is asked once
	 */
	synchronized Optional<SourceDocument> card(Supplier<Optional<SourceDocument>> reading) {
		if (!tried) {
			card = reading.get().orElse(null);
			tried = true;
		}
		return Optional.ofNullable(card);
	}

	/** Whether its card could be read and its text was the card's when both were read last, by whoever did. */
	synchronized boolean isKnownAsWhole() {
		return knownAsWhole;
	}

	synchronized void knowAsWhole() {
		knownAsWhole = true;
	}
}
