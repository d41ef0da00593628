package org.sourcecritic.core.internal.state;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.sourcecritic.core.corpus.ClaimChange;
import org.sourcecritic.core.corpus.CorpusEvent;
import org.sourcecritic.core.corpus.SetKey;

/** What listeners hear of edits. */
final class Events {

	private Events() {
	}

	static List<CorpusEvent> of(List<Edit> edits) {
		var events = new ArrayList<CorpusEvent>();
		var claims = new ArrayList<ClaimChange>();
		var documents = new ArrayList<String>();
		var reloaded = new TreeSet<SetKey>();
		var tags = 0;
		for (var edit : edits) {
			switch (edit) {
				case Edit.OfClaim(var set, var id, var before, var after) -> claims
						.add(new ClaimChange(set, before.annotation(), after.annotation()));
				case Edit.OfPart part -> reloaded.add(part.set());
				case Edit.OfTag tag -> tags++;
				case Edit.OfDocuments parcel -> documents.addAll(parcel.documents());
				case Edit.OfText text -> documents.add(text.document());
			}
		}
		if (tags > 0) {
			events.add(new CorpusEvent.CodebookChanged());
		}
		if (!documents.isEmpty()) {
			events.add(new CorpusEvent.DocumentsChanged(List.copyOf(documents)));
		}
		if (!claims.isEmpty()) {
			events.add(new CorpusEvent.ClaimsChanged(List.copyOf(claims)));
		}
		if (!reloaded.isEmpty()) {
			events.add(new CorpusEvent.SetsReloaded(List.copyOf(reloaded)));
		}
		return List.copyOf(events);
	}
}
