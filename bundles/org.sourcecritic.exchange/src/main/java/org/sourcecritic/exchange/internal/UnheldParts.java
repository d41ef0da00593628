package org.sourcecritic.exchange.internal;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.exchange.ExportReport.Loss;
import org.sourcecritic.exchange.ExportSelection;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.ClaimReference;

/** What none of the formats here holds: what people said about claims, and what belongs to questions. */
public final class UnheldParts {

	private UnheldParts() {
	}

	/** The selected annotations that have comments, decisions, memberships or findings. */
	public static List<Loss> judgements(ExportSelection selection) {
		var selected = new HashSet<Loss>();
		selection.bySet().forEach(claims -> claims.forEach(c -> selected.add(key(c))));
		var losses = new LinkedHashSet<Loss>();
		for (var key : selection.store().sets()) {
			selection.store().set(key).ifPresent(set -> addOf(set, selected, losses));
		}
		return List.copyOf(losses);
	}

	private static void addOf(AnnotationSet set, Set<Loss> selected, Set<Loss> losses) {
		set.getComments().forEach(c -> add(c.getAbout(), "comments", selected, losses));
		set.getDecisions().forEach(d -> add(d.getAbout(), "decisions", selected, losses));
		set.getFindings().forEach(f -> add(f.getAbout(), "findings", selected, losses));
		set.getMemberships().forEach(m -> add(List.of(m.getAnnotation()), "memberships", selected, losses));
	}

	private static void add(List<ClaimReference> about, String what, Set<Loss> selected, Set<Loss> losses) {
		for (var reference : about) {
			var loss = new Loss(reference.getDocument(), reference.getAnnotator(), reference.getId(), what);
			if (selected.contains(new Loss(loss.document(), loss.annotator(), loss.annotation(), ""))) {
				losses.add(loss);
			}
		}
	}

	private static Loss key(Claim claim) {
		return new Loss(claim.document(), claim.annotator(), claim.id(), "");
	}
}
