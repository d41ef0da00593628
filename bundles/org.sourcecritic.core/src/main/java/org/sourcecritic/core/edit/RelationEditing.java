package org.sourcecritic.core.edit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusOperation.ChangeRelations;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.RelationChange;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.model.ClaimReference;
import org.sourcecritic.model.Manner;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Relation;
import org.sourcecritic.model.RelationKind;

/** Prepares the operations on relations between claims; nothing happens before the store executes them. */
public final class RelationEditing {

	private RelationEditing() {
	}

	/**
	 * Says that one claim is related to another, of the same text or of another one.
	 *
	 * @param person
	 *     the slug of who says so; whose claims they are doesn't matter
	 * @param manner
	 *     UNSPECIFIED where it isn't known, or means nothing
	 * @return empty when this person has said so already
	 * @throws IllegalArgumentException
	 *     when both are the same claim
	 */
	public static Optional<CorpusOperation> relate(CorpusStore store, String person, Claim from, Claim to,
			RelationKind kind, Manner manner) {
		if (isSame(reference(from), to)) {
			throw new IllegalArgumentException(from.id());
		}
		var set = new SetKey(from.document(), person);
		boolean said = store.set(set).stream().flatMap(own -> own.getRelations().stream())
				.anyMatch(known -> known.getKind() == kind && known.getManner() == manner
						&& isSame(known.getFrom(), from) && isSame(known.getTo(), to));
		if (said) {
			return Optional.empty();
		}
		var relation = ModelFactory.eINSTANCE.createRelation();
		relation.setId(UUID.randomUUID().toString());
		relation.setKind(kind);
		relation.setManner(manner);
		relation.setFrom(reference(from));
		relation.setTo(reference(to));
		relation.setBy(person);
		relation.setAt(Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MILLIS));
		return Optional.of(new ChangeRelations(Messages.format("RelationEditing_relate"),
				List.of(new RelationChange(set, null, relation))));
	}

	/**
	 * Takes a relation back.
	 *
	 * @param set
	 *     the set that holds it
	 */
	public static CorpusOperation delete(SetKey set, Relation relation) {
		return new ChangeRelations(Messages.format("RelationEditing_delete"),
				List.of(new RelationChange(set, relation, null)));
	}

	/** Whether the reference means this claim. */
	public static boolean isSame(ClaimReference reference, Claim claim) {
		return claim.id().equals(reference.getId()) && claim.document().equals(reference.getDocument())
				&& claim.annotator().equals(reference.getAnnotator());
	}

	private static ClaimReference reference(Claim claim) {
		var reference = ModelFactory.eINSTANCE.createClaimReference();
		reference.setDocument(claim.document());
		reference.setAnnotator(claim.annotator());
		reference.setId(claim.id());
		return reference;
	}
}
