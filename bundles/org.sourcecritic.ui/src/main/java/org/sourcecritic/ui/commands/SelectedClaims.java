package org.sourcecritic.ui.commands;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.ui.OpenCorpus;

/** The claims that a command is about: those selected in the active part. */
final class SelectedClaims {

	private SelectedClaims() {
	}

	static List<Claim> of(ExecutionEvent event) {
		return in(HandlerUtil.getCurrentSelection(event)).toList();
	}

	/** Those of them that this person may change. */
	static List<Claim> ownOf(ExecutionEvent event, OpenCorpus corpus) {
		return in(HandlerUtil.getCurrentSelection(event)).filter(corpus::isOwnAndEditable).toList();
	}

	/** How many of them this person may change, as far as it matters: none, one, or two for several. */
	static long countOwn(Object evaluationContext, OpenCorpus corpus) {
		return evaluationContext instanceof IEvaluationContext context
				? in(context.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME)).filter(corpus::isOwnAndEditable)
						.limit(2).count()
				: 0;
	}

	private static Stream<Claim> in(@Nullable Object selection) {
		if (!(selection instanceof IStructuredSelection structured)) {
			return Stream.empty();
		}
		return structured.toList().stream().filter(Claim.class::isInstance).map(Claim.class::cast);
	}
}
