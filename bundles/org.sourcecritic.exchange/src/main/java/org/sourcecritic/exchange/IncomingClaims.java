package org.sourcecritic.exchange;

import java.util.List;

/**
 * What was read from one file.
 *
 * @param problems
 *     rows that could not be understood; they are in no other list
 * @param remarks
 *     what was left out or taken in one of several ways
 */
public record IncomingClaims(List<IncomingClaim> claims, List<IncomingRelation> relations,
		List<ExchangeProblem> problems, List<ExchangeProblem> remarks) {
	public IncomingClaims {
		claims = List.copyOf(claims);
		relations = List.copyOf(relations);
		problems = List.copyOf(problems);
		remarks = List.copyOf(remarks);
	}
}
