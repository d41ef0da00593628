package org.sourcecritic.exchange.put;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.exchange.ExchangeException;
import org.sourcecritic.exchange.ExchangeProblem;
import org.sourcecritic.exchange.IncomingClaims;
import org.sourcecritic.exchange.internal.Messages;

/** Puts claims that were read from a file into a corpus, in one operation: all, or, when one is bad, none. */
public final class ClaimsPut {

	private final CorpusStore store;
	private final IncomingClaims incoming;
	private final PutOptions options;
	private final ClaimCompletion completion;

	/** Puts the claims as they are in the file. */
	public ClaimsPut(CorpusStore store, IncomingClaims incoming, PutOptions options) {
		this(store, incoming, options, ClaimCompletion.NONE);
	}

	/** Puts the claims with what is read from the text. */
	public ClaimsPut(CorpusStore store, IncomingClaims incoming, PutOptions options, ClaimCompletion completion) {
		this.store = store;
		this.incoming = incoming;
		this.options = options;
		this.completion = completion;
	}

	/**
	 * Says what would happen, without doing it; the store may be one for reading.
	 *
	 * @throws ExchangeException
	 *     with all bad rows when there is one and bad rows stop all
	 */
	public PutReport check(@Nullable IProgressMonitor monitor) throws ExchangeException {
		return plan(monitor).report();
	}

	/**
	 * Does it.
	 *
	 * @throws ExchangeException
	 *     with all bad rows when there is one and bad rows stop all; nothing was put then
	 * @throws CorpusException
	 *     when the corpus can't be written
	 */
	public PutReport put(@Nullable IProgressMonitor monitor) throws ExchangeException, CorpusException {
		var progress = SubMonitor.convert(monitor, 3);
		var first = plan(progress.split(1));
		Annotators.make(store, first.newAnnotators());
		var plan = first.newAnnotators().isEmpty() ? first : plan(progress.split(1));
		var operation = plan.operation();
		if (!operation.isEmpty()) {
			store.execute(operation.size() == 1
					? operation.get(0)
					: new CorpusOperation.Together(Messages.text("Put_label"), operation), progress.split(1));
		}
		return plan.report();
	}

	private record Plan(List<CorpusOperation> operation, List<String> newAnnotators, PutReport report) {}

	private Plan plan(@Nullable IProgressMonitor monitor) throws ExchangeException {
		var progress = SubMonitor.convert(monitor, Messages.text("Import_task"), incoming.claims().size());
		var problems = new ArrayList<>(incoming.problems());
		var remarks = new ArrayList<>(incoming.remarks());
		var annotators = new Annotators(store);
		var claims = new ClaimPlan(store, options, completion, annotators,
				Instant.now().truncatedTo(ChronoUnit.MILLIS), incoming.claims(), remarks);
		for (var row : incoming.claims()) {
			progress.split(1);
			try {
				claims.add(row);
			} catch (IllegalArgumentException e) {
				problems.add(new ExchangeProblem(row.place(), String.valueOf(e.getMessage())));
			}
		}
		var relations = new RelationPlan(store, options, annotators, claims::setOf, remarks);
		for (var row : incoming.relations()) {
			try {
				relations.add(row);
			} catch (IllegalArgumentException e) {
				problems.add(new ExchangeProblem(row.place(), String.valueOf(e.getMessage())));
			}
		}
		problems.sort((a, b) -> Long.compare(a.place().number(), b.place().number()));
		if (!problems.isEmpty() && options.badRows() == PutOptions.BadRows.STOP_ALL) {
			throw new ExchangeException(problems);
		}
		var changes = claims.changes();
		var replaced = changes.stream().filter(c -> c.before() != null).count();
		var report = new PutReport(changes.size() - replaced, replaced, claims.unchanged(), claims.completed(),
				relations.changes().size(), problems, remarks);
		return new Plan(operations(claims, relations), List.copyOf(annotators.missing()), report);
	}

	private static List<CorpusOperation> operations(ClaimPlan claims, RelationPlan relations) {
		var operations = new ArrayList<CorpusOperation>();
		if (!claims.tags().added().isEmpty()) {
			operations.add(new CorpusOperation.AddTags(Messages.text("Put_label"), claims.tags().added()));
		}
		if (!claims.changes().isEmpty()) {
			operations.add(new CorpusOperation.ChangeClaims(Messages.text("Put_label"), claims.changes()));
		}
		if (!relations.changes().isEmpty()) {
			operations.add(new CorpusOperation.ChangeRelations(Messages.text("Put_label"), relations.changes()));
		}
		return operations;
	}
}
