package org.sourcecritic.exchange.put;

import java.util.List;

import org.sourcecritic.exchange.ExchangeProblem;

/**
 * What a put does or did.
 *
 * @param added
 *     claims that were not there
 * @param replaced
 *     claims that were there with other content
 * @param unchanged
 *     claims that were there already
 * @param completed
 *     those of the added and replaced ones to which something was added that was read from the text
 * @param relations
 *     relations added or replaced
 * @param problems
 *     the bad rows
 * @param remarks
 *     what was left out or taken in one of several ways
 */
public record PutReport(long added, long replaced, long unchanged, long completed, long relations,
		List<ExchangeProblem> problems, List<ExchangeProblem> remarks) {
	public PutReport {
		problems = List.copyOf(problems);
		remarks = List.copyOf(remarks);
	}
}
