package org.sourcecritic.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.ClaimReference;
import org.sourcecritic.model.Relation;

/**
 * A relation and the set that holds it, which is one on the document where it starts.
 *
 * @param set
 *     whose annotator has said it
 */
public record HeldRelation(SetKey set, Relation relation) {

	/** Those that start at a claim, and those of its document that end there. */
	public static List<HeldRelation> near(CorpusStore store, Claim claim) {
		var found = new ArrayList<HeldRelation>();
		store.sets().stream().filter(key -> key.document().equals(claim.document()))
				.forEach(key -> store.set(key).ifPresent(set -> add(found, key, set, touching(claim))));
		return List.copyOf(found);
	}

	/**
	 * Those that start or end at a claim: every set of the corpus is read for it.
	 *
	 * @throws OperationCanceledException
	 *     when the monitor says so
	 */
	public static List<HeldRelation> all(CorpusStore store, Claim claim, @Nullable IProgressMonitor monitor) {
		var found = new ArrayList<HeldRelation>();
		var keys = store.sets();
		var progress = SubMonitor.convert(monitor, keys.size());
		for (var key : keys) {
			store.setOnce(key).ifPresent(set -> add(found, key, set, touching(claim)));
			progress.split(1);
		}
		return List.copyOf(found);
	}

	/** Whether it starts at this claim. */
	public boolean startsAt(Claim claim) {
		return isAt(relation.getFrom(), claim);
	}

	private static Predicate<Relation> touching(Claim claim) {
		return relation -> isAt(relation.getFrom(), claim) || isAt(relation.getTo(), claim);
	}

	private static boolean isAt(@Nullable ClaimReference reference, Claim claim) {
		return reference != null && RelationEditing.isSame(reference, claim);
	}

	private static void add(List<HeldRelation> found, SetKey key, AnnotationSet set, Predicate<Relation> wanted) {
		set.getRelations().stream().filter(wanted).forEach(relation -> found.add(new HeldRelation(key, relation)));
	}
}
