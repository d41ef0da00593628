package org.sourcecritic.benchmarks.corpus;

import org.sourcecritic.model.ClaimReference;
import org.sourcecritic.model.Fidelity;
import org.sourcecritic.model.Manner;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Relation;
import org.sourcecritic.model.RelationKind;

/** Generated relations between two annotations. */
final class Relations {

	private static final Skewed<RelationKind> KINDS = Skewed.of(RelationKind.DEPENDS_ON, RelationKind.CONFLICTS,
			RelationKind.AGREES, RelationKind.DISPUTES, RelationKind.INCLUDES);
	private static final Skewed<Manner> MANNERS = Skewed.of(Manner.QUOTES, Manner.PARAPHRASES, Manner.COPIES,
			Manner.COMPUTES, Manner.TRANSLATES);
	private static final Skewed<Fidelity> FIDELITIES = Skewed.of(Fidelity.UNCHECKED, Fidelity.FAITHFUL,
			Fidelity.ALTERED);

	private Relations() {
	}

	/**
	 * @param from
	 *     an annotation of whoever makes the relation
	 */
	static Relation draw(ClaimReference from, ClaimReference to, Dice dice) {
		var relation = ModelFactory.eINSTANCE.createRelation();
		relation.setId(dice.uuid());
		relation.setKind(KINDS.draw(dice));
		if (relation.getKind() == RelationKind.DEPENDS_ON) {
			relation.setManner(MANNERS.draw(dice));
			relation.setFidelity(FIDELITIES.draw(dice));
		}
		relation.setFrom(from);
		relation.setTo(to);
		relation.setBy(from.getAnnotator());
		relation.setAt(Dates.ofWork(dice));
		return relation;
	}
}
