package org.sourcecritic.exchange.put;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.RelationChange;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.exchange.ExchangeProblem;
import org.sourcecritic.exchange.IncomingRelation;
import org.sourcecritic.exchange.internal.Messages;
import org.sourcecritic.exchange.put.PutOptions.OtherContent;
import org.sourcecritic.model.ClaimReference;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Relation;

/** What the relations of a file change; nothing happens to the corpus here. */
final class RelationPlan {

	private record Home(SetKey set, Relation relation) {}

	private final PutOptions options;
	private final Annotators annotators;
	private final Function<String, Optional<SetKey>> setOfClaim;
	private final List<ExchangeProblem> remarks;
	private final Map<String, Home> known = new HashMap<>();
	private final List<RelationChange> changes = new ArrayList<>();

	/** @param setOfClaim finds the set in which an annotation is or will be, by its id */
	RelationPlan(CorpusStore store, PutOptions options, Annotators annotators,
			Function<String, Optional<SetKey>> setOfClaim, List<ExchangeProblem> remarks) {
		this.options = options;
		this.annotators = annotators;
		this.setOfClaim = setOfClaim;
		this.remarks = remarks;
		for (var key : store.sets()) {
			store.set(key).ifPresent(
					set -> set.getRelations().forEach(r -> known.put(r.getId(), new Home(key, r))));
		}
	}

	/** @throws IllegalArgumentException with a message for people when the relation is bad */
	void add(IncomingRelation incoming) {
		var relation = EcoreUtil.copy(incoming.relation());
		var from = setOfClaim.apply(relation.getFrom().getId());
		var to = setOfClaim.apply(relation.getTo().getId());
		if (from.isEmpty() || to.isEmpty()) {
			remarks.add(new ExchangeProblem(incoming.place(), Messages.text("Put_relationWithoutEnd")));
			return;
		}
		var by = Optional.ofNullable(relation.getBy()).or(options::annotator)
				.orElseThrow(() -> new IllegalArgumentException(Messages.text("Put_noAnnotator")));
		relation.setBy(annotators.slug(by));
		relation.setFrom(reference(from.get(), relation.getFrom().getId()));
		relation.setTo(reference(to.get(), relation.getTo().getId()));
		if (relation.getId() == null) {
			relation.setId(NameUuid.of(String.join("\n", relation.getBy(), relation.getKind().name(),
					relation.getFrom().getId(), relation.getTo().getId())).toString());
		}
		add(new SetKey(from.get().document(), relation.getBy()), relation);
	}

	private void add(SetKey set, Relation relation) {
		var there = known.get(relation.getId());
		if (there == null) {
			changes.add(new RelationChange(set, null, relation));
		} else if (!there.set().equals(set)) {
			throw new IllegalArgumentException(Messages.text("Put_idInOtherSet", relation.getId(),
					there.set().annotator(), there.set().document()));
		} else if (EcoreUtil.equals(there.relation(), relation)) {
			return;
		} else if (options.otherContent() == OtherContent.REFUSE) {
			throw new IllegalArgumentException(Messages.text("Put_otherContent", relation.getId()));
		} else {
			changes.add(new RelationChange(set, there.relation(), relation));
		}
		known.put(relation.getId(), new Home(set, relation));
	}

	List<RelationChange> changes() {
		return List.copyOf(changes);
	}

	private static ClaimReference reference(SetKey set, String id) {
		var reference = ModelFactory.eINSTANCE.createClaimReference();
		reference.setDocument(set.document());
		reference.setAnnotator(set.annotator());
		reference.setId(id);
		return reference;
	}
}
