package org.sourcecritic.exchange.json;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.exchange.ExportSelection;
import org.sourcecritic.exchange.internal.Quotes;
import org.sourcecritic.exchange.json.ClaimJson.Keys;
import org.sourcecritic.model.AnchorState;
import org.sourcecritic.model.Relation;
import org.sourcecritic.model.Tag;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes claims of one corpus as the command line shows them: with spans in UTF-16, exact quotes and relations. */
public final class ClaimWriter {

	private final CorpusStore store;
	private final Map<String, List<Relation>> relations;
	private final Map<SetKey, Quotes> quotes = new HashMap<>();

	public ClaimWriter(CorpusStore store) {
		this.store = store;
		relations = ExportSelection.relationsByStart(store);
	}

	/** One object. */
	public void write(JsonGenerator json, Claim claim) throws IOException {
		var annotation = claim.annotation();
		json.writeStartObject();
		json.writeStringField("id", annotation.getId());
		json.writeStringField("document", claim.document());
		json.writeStringField("annotator", claim.annotator());
		json.writeStringField("tag", annotation.getTag());
		json.writeStringField("kind", store.tag(annotation.getTag()).map(Tag::getKind).orElse(null));
		json.writeArrayFieldStart("spans");
		for (var span : annotation.getSpans()) {
			json.writeStartObject();
			json.writeNumberField("start", span.getStart());
			json.writeNumberField("end", span.getEnd());
			json.writeStringField("quote", quotes(claim.set()).of(span));
			var anchor = span.getAnchor();
			json.writeStringField("anchor", (anchor == null ? AnchorState.EXACT : anchor).name());
			json.writeEndObject();
		}
		json.writeEndArray();
		ClaimJson.writeAttributes(json, annotation, Keys.ALL);
		json.writeArrayFieldStart("relations");
		for (var relation : relationsFrom(claim)) {
			json.writeStartObject();
			ClaimJson.writeRelation(json, relation, Keys.ALL);
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	/** The exact words, of several spans with {@code " … "} between them. */
	public String quote(Claim claim) {
		return quotes(claim.set()).joined(claim.annotation().getSpans());
	}

	private List<Relation> relationsFrom(Claim claim) {
		return ExportSelection.startingAt(claim, relations);
	}

	private Quotes quotes(SetKey set) {
		return quotes.computeIfAbsent(set, s -> Quotes.of(store, s));
	}
}
