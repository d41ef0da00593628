package org.sourcecritic.core.internal.state;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.ClaimChange;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorrectionChange;
import org.sourcecritic.core.corpus.IncomingDocuments;
import org.sourcecritic.core.corpus.RelationChange;
import org.sourcecritic.core.corpus.SetChange;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.internal.disk.Messages;
import org.sourcecritic.model.Tag;
import org.sourcecritic.model.xmi.ModelXmi;

/** The edits an operation means, checked one after the other against the corpus as those before leave it. */
final class OperationPlan {

	private final CorpusContent content;
	private final ClaimRules rules;
	private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
	private final List<Edit> edits = new ArrayList<>();
	private final Map<SetKey, Map<String, Slot>> slots = new HashMap<>();
	private final Map<String, SetKey> homes = new HashMap<>();
	private final Map<String, Tag> tags = new LinkedHashMap<>();

	OperationPlan(CorpusContent content, ClaimRules rules) {
		this.content = content;
		this.rules = rules;
	}

	/** The documents an operation brings, in groups. */
	static List<IncomingDocuments> incoming(CorpusOperation operation) {
		return switch (operation) {
			case CorpusOperation.ImportDocuments some -> List.of(some.documents());
			case CorpusOperation.Together together -> together.parts().stream().flatMap(p -> incoming(p).stream())
					.toList();
			default -> List.of();
		};
	}

	/** The changes of claims an operation makes. */
	static List<ClaimChange> changes(CorpusOperation operation) {
		return switch (operation) {
			case CorpusOperation.ChangeClaims claims -> claims.changes();
			case CorpusOperation.Together together -> together.parts().stream().flatMap(p -> changes(p).stream())
					.toList();
			default -> List.of();
		};
	}

	/** The changes of relations and corrections an operation makes. */
	private static List<SetChange> parts(CorpusOperation operation) {
		return switch (operation) {
			case CorpusOperation.ChangeRelations relations -> List.copyOf(relations.changes());
			case CorpusOperation.ChangeCorrections corrections -> List.copyOf(corrections.changes());
			case CorpusOperation.Together together -> together.parts().stream().flatMap(p -> parts(p).stream())
					.toList();
			default -> List.of();
		};
	}

	/** The documents whose texts must be known before it is done. */
	static Set<String> documents(CorpusOperation operation) {
		var documents = new HashSet<String>();
		changes(operation).forEach(change -> documents.add(change.set().document()));
		parts(operation).stream().filter(CorrectionChange.class::isInstance)
				.forEach(change -> documents.add(change.set().document()));
		return documents;
	}

	private static List<Tag> tags(CorpusOperation operation) {
		return switch (operation) {
			case CorpusOperation.AddTags added -> added.tags();
			case CorpusOperation.Together together -> together.parts().stream().flatMap(p -> tags(p).stream()).toList();
			default -> List.of();
		};
	}

	/**
	 * @param parcel
	 *     holds the documents the operation brings
	 * @throws CorpusException
	 *     when something speaks against one of the edits
	 */
	List<Edit> edits(CorpusOperation operation, @Nullable DocumentParcel parcel) throws CorpusException {
		for (var tag : tags(operation)) {
			add(tag);
		}
		if (parcel != null && !parcel.documents().isEmpty()) {
			edits.add(parcel.edit());
		}
		for (var change : changes(operation)) {
			add(change);
		}
		for (var change : parts(operation)) {
			add(change);
		}
		return List.copyOf(edits);
	}

	private void add(SetChange change) throws CorpusException {
		var key = change.set();
		var before = change.before();
		var after = change.after();
		if (before == null && after == null
				|| before != null && after != null && !change.id().equals(EcoreUtil.getID(before))) {
			throw new CorpusException(Messages.format("OperationPlan_twoIds", key.document()));
		}
		if (content.document(key.document()).isEmpty()) {
			throw new CorpusException(Messages.format("ClaimRules_noDocument", key.document()));
		}
		if (!content.annotators().containsKey(key.annotator())) {
			throw new CorpusException(Messages.format("ClaimRules_noAnnotator", key.annotator()));
		}
		if (after != null && !ClaimRules.canBeStored(after)) {
			throw new CorpusException(Messages.format("ClaimRules_character", change.id(), key.document()));
		}
		edits.add(new Edit.OfPart(key, part(change), before, after));
	}

	/** The ends of a relation may be anywhere, also in sets that are not here: a check finds those that are nowhere. */
	private SetPart.Id part(SetChange change) throws CorpusException {
		return switch (change) {
			case RelationChange relation -> new SetPart.Id(SetPart.RELATION, relation.id());
			case CorrectionChange correction -> {
				var after = correction.after();
				if (after != null) {
					rules.check(correction.set(), after);
				}
				yield new SetPart.Id(SetPart.CORRECTION, correction.id());
			}
		};
	}

	private void add(Tag tag) throws CorpusException {
		var id = tag.getId();
		if (id == null || id.isBlank() || !ClaimRules.canBeStored(tag)) {
			throw new CorpusException(Messages.format("OperationPlan_badTag", String.valueOf(id)));
		}
		if (content.tag(id).isPresent() || tags.containsKey(id)) {
			throw new CorpusException(Messages.format("OperationPlan_tagExists", id));
		}
		if (tag.getSlot() != 0 && content.codebook().getTags().stream()
				.anyMatch(other -> other.getSlot() == tag.getSlot() && !other.isRetired())) {
			throw new CorpusException(Messages.format("OperationPlan_slotTaken", id, tag.getSlot()));
		}
		tags.put(id, tag);
		edits.add(new Edit.OfTag(id, null, ModelXmi.copy(tag)));
	}

	private void add(ClaimChange change) throws CorpusException {
		var key = change.set();
		var before = change.before();
		var after = change.after();
		if (before == null && after == null || before != null && after != null
				&& !String.valueOf(before.getId()).equals(after.getId())) {
			throw new CorpusException(Messages.format("OperationPlan_twoIds", key.document()));
		}
		var id = String.valueOf(change.id());
		rules.checkSet(key);
		var present = slots.getOrDefault(key, Map.of()).getOrDefault(id, content.slot(key, id));
		if (!new Slot(before, null).says(new Slot(present.annotation(), null))) {
			throw new CorpusException(Messages.format(before == null ? "OperationPlan_idExists" : "claim_otherNow", id,
					key.document(), key.annotator()));
		}
		if (after != null) {
			var home = Optional.ofNullable(homes.get(id)).or(() -> content.sets().home(id));
			if (home.isPresent() && !home.get().equals(key)) {
				throw new CorpusException(Messages.format("OperationPlan_idElsewhere", id, home.get().document(),
						home.get().annotator()));
			}
			rules.check(key, after, tags);
			homes.put(id, key);
		}
		var next = after == null ? Slot.deletedAt(now) : Slot.holding(after);
		slots.computeIfAbsent(key, k -> new HashMap<>()).put(id, next);
		edits.add(new Edit.OfClaim(key, id, present, next));
	}
}
