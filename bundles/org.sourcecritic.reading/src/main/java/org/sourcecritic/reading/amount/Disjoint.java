package org.sourcecritic.reading.amount;

import java.util.ArrayList;
import java.util.List;

import org.sourcecritic.core.text.TextRange;

/** Cuts the spans of amounts where they meet, so that none begins within another. */
final class Disjoint {

	private Disjoint() {
	}

	/** The same amounts; a span that reaches into the next one ends before it. */
	static List<AmountExpression> of(List<AmountExpression> amounts) {
		var disjoint = new ArrayList<AmountExpression>();
		for (int i = 0; i < amounts.size(); i++) {
			var one = amounts.get(i);
			int from = i == 0 ? 0 : Math.max(0, disjoint.getLast().span().end());
			int to = i + 1 == amounts.size()
					? Integer.MAX_VALUE
					: amounts.get(i + 1).numbers().getFirst().span().start();
			int start = Math.max(one.span().start(), from);
			disjoint.add(with(one, new TextRange(start, Math.max(start, Math.min(one.span().end(), to)))));
		}
		return List.copyOf(disjoint);
	}

	private static AmountExpression with(AmountExpression one, TextRange span) {
		return span.equals(one.span())
				? one
				: new AmountExpression(span, one.low(), one.lowIncluded(), one.high(), one.highIncluded(), one.bound(),
						one.change(), one.cue(), one.unit(), one.per(), one.numbers(), one.scaleShared());
	}
}
