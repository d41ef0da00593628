package org.sourcecritic.exchange.w3c;

import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.exchange.internal.Messages;
import org.sourcecritic.exchange.json.ClaimJson;
import org.sourcecritic.exchange.json.JsonValues;
import org.sourcecritic.model.ClaimReference;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Relation;

/** Our relations as they stand in the file. */
final class WebRelation {

	private WebRelation() {
	}

	/** @throws IllegalArgumentException with a message for people when an end is missing */
	static Relation of(Map<?, ?> values) {
		var relation = ClaimJson.readRelation(values);
		relation.setFrom(reference(values.get("from")));
		relation.setTo(reference(values.get("to")));
		return relation;
	}

	private static ClaimReference reference(@Nullable Object value) {
		if (value instanceof Map<?, ?> end && JsonValues.text(end, "id").isPresent()
				&& JsonValues.text(end, "document").isPresent()) {
			var reference = ModelFactory.eINSTANCE.createClaimReference();
			JsonValues.text(end, "document").ifPresent(reference::setDocument);
			JsonValues.text(end, "annotator").ifPresent(reference::setAnnotator);
			JsonValues.text(end, "id").ifPresent(reference::setId);
			return reference;
		}
		throw new IllegalArgumentException(Messages.text("WebAnnotation_badRelation"));
	}
}
