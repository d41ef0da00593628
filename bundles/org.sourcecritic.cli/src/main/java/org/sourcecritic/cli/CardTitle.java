package org.sourcecritic.cli;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import org.sourcecritic.exchange.json.JsonValues;
import org.sourcecritic.model.SourceDocument;

import com.fasterxml.jackson.core.JsonFactory;

/** The title on a document's source card. */
final class CardTitle {

	private CardTitle() {
	}

	/** Empty when the card has none or is no JSON. */
	static Optional<String> of(SourceDocument document) {
		var card = document.getCard();
		if (card == null || card.getCslItem() == null || card.getCslItem().isBlank()) {
			return Optional.empty();
		}
		try (var parser = new JsonFactory().createParser(card.getCslItem())) {
			parser.nextToken();
			return JsonValues.read(parser) instanceof Map<?, ?> item
					? JsonValues.text(item, "title")
					: Optional.empty();
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
