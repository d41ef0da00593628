package org.sourcecritic.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.query.ClaimOrder;
import org.sourcecritic.core.query.ClaimSnapshot;
import org.sourcecritic.core.query.QueryException;

import picocli.CommandLine.Option;

/** Which claims a command is about. */
final class QueryOption {

	@Option(names = "--query", paramLabel = "QUERY", descriptionKey = "query")
	private String query = "";

	boolean isAsked() {
		return !query.isBlank();
	}

	String text() {
		return query;
	}

	/** Whether a claim is one of those the query finds. */
	Predicate<Claim> in(CorpusStore store) throws CorpusException, Failure {
		var ids = ids(store);
		return claim -> ids.getOrDefault(claim.set(), Set.of()).contains(claim.id());
	}

	private Map<SetKey, Set<String>> ids(CorpusStore store) throws CorpusException, Failure {
		var ids = new HashMap<SetKey, Set<String>>();
		try (var snapshot = snapshot(store)) {
			var found = snapshot.find(query, ClaimOrder.BY_PLACE, new NullProgressMonitor());
			for (var place = 0; place < found.size(); place++) {
				var claim = found.get(place);
				ids.computeIfAbsent(claim.set(), set -> new HashSet<>()).add(claim.id());
			}
			return ids;
		} catch (QueryException e) {
			throw failure(e);
		}
	}

	/** What the index says; it has been brought up to date. */
	static ClaimSnapshot snapshot(CorpusStore store) throws CorpusException {
		return store.index().snapshot().orElseThrow(IllegalStateException::new);
	}

	static Failure failure(QueryException e) {
		return new Failure(Messages.text("QueryOption_wrong", e.getMessage()));
	}
}
