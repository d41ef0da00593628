package org.sourcecritic.ui.commands;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.edit.RelationEditing;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.RelationWords;

/** Begins a relation at a claim; at another claim it asks how the two are related, and keeps that. */
public class RelateClaims extends RelationHandler {

	/** The same for a key that only completes what is begun. */
	public static final class Complete extends RelateClaims {

		@Override
		boolean isPossible() {
			return super.isPossible() && corpus.relation().from().isPresent();
		}
	}

	@Override
	boolean isPossible() {
		return corpus.isWritable();
	}

	@Override
	void execute(ExecutionEvent event, CorpusStore store, Claim claim) {
		Claim from = corpus.relation().from().orElse(null);
		if (from == null) {
			corpus.relation().begin(claim);
		} else if (!from.set().equals(claim.set()) || !from.id().equals(claim.id())) {
			ask(event, store, from, claim);
		}
	}

	private void ask(ExecutionEvent event, CorpusStore store, Claim from, Claim to) {
		var all = RelationWords.all();
		var words = new ListPopup.Words(NLS.bind(Messages.RelationPopup_title, RelationWords.quote(from)),
				Messages.RelationPopup_name, Messages.RelationPopup_keys);
		new ListPopup(HandlerUtil.getActiveShell(event), words, all.stream().map(RelationWords::verb).toList(),
				beside(event, to), index -> keep(store, from, to, all.get(index)), index -> {
					// nothing to delete here
				}).open();
	}

	private void keep(CorpusStore store, Claim begun, Claim reached, RelationWords how) {
		try {
			Claim from = now(store, begun);
			Claim to = now(store, reached);
			String person = corpus.ownSet(from.document()).annotator();
			Optional<CorpusOperation> operation = RelationEditing.relate(store, person, from, to, how.kind(),
					how.manner());
			if (operation.isPresent()) {
				store.execute(operation.get(), null);
			}
			corpus.relation().end();
		} catch (CorpusException e) {
			ErrorReporter.show(Messages.RelateClaims_failed, e);
		}
	}

	private static Claim now(CorpusStore store, Claim claim) throws CorpusException {
		return store.claim(claim.set(), claim.id())
				.orElseThrow(() -> new CorpusException(Messages.RelateClaims_gone));
	}
}
