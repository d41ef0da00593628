package org.sourcecritic.core.internal.index;

import java.util.Iterator;
import java.util.Optional;

import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.sourcecritic.core.internal.index.Condition.Between;
import org.sourcecritic.core.internal.index.Condition.End;
import org.sourcecritic.core.internal.index.Condition.Near;
import org.sourcecritic.core.internal.index.Condition.Present;
import org.sourcecritic.core.internal.index.Condition.Regexp;
import org.sourcecritic.core.internal.index.Condition.Similar;
import org.sourcecritic.core.internal.index.Condition.Value;
import org.sourcecritic.core.internal.index.Condition.Wildcards;

/** The leaves of Lucene's syntax tree as conditions. */
final class Conditions {

	private final Iterator<Integer> regexps;

	/**
	 * @param regexps
	 *     where the regular expressions stand, in the order they are asked for here: their nodes don't know it
	 */
	Conditions(Iterator<Integer> regexps) {
		this.regexps = regexps;
	}

	Condition of(QueryNode leaf) {
		return switch (leaf) {
			case SlopQueryNode slop -> near(slop, (QuotedFieldQueryNode) slop.getChild());
			case QuotedFieldQueryNode quoted -> new Value(quoted.getTextAsString(), quoted.getBegin() - 1);
			case FuzzyQueryNode fuzzy -> new Similar(fuzzy.getTextAsString(), (int) fuzzy.getSimilarity(),
					fuzzy.getBegin());
			case FieldQueryNode word -> word(word.getText(), word.getBegin());
			case RegexpQueryNode regexp -> new Regexp(regexp.getText().toString(), regexps.next());
			case TermRangeQueryNode range -> between(range);
			default -> throw new IllegalArgumentException(leaf.getClass().getName());
		};
	}

	private static Condition near(SlopQueryNode slop, QuotedFieldQueryNode quoted) {
		return new Near(quoted.getTextAsString(), slop.getValue(), quoted.getBegin() - 1);
	}

	private static Condition word(CharSequence text, int offset) {
		if (isAnything(text)) {
			return new Present(offset);
		}
		var pattern = new StringBuilder();
		var hasWildcards = false;
		for (var i = 0; i < text.length(); i++) {
			var isWildcard = isWildcard(text, i);
			hasWildcards |= isWildcard;
			pattern.append(!isWildcard && "*?\\".indexOf(text.charAt(i)) >= 0 ? "\\" : "").append(text.charAt(i));
		}
		return hasWildcards
				? new Wildcards(text.toString(), pattern.toString(), offset)
				: new Value(text.toString(), offset);
	}

	private static boolean isWildcard(CharSequence text, int i) {
		return "*?".indexOf(text.charAt(i)) >= 0 && !UnescapedCharSequence.wasEscaped(text, i);
	}

	private static boolean isAnything(CharSequence text) {
		return "*".contentEquals(text) && isWildcard(text, 0);
	}

	private static Condition between(TermRangeQueryNode range) {
		var lower = end(range.getLowerBound(), range.isLowerInclusive());
		var upper = end(range.getUpperBound(), range.isUpperInclusive());
		return lower.isEmpty() && upper.isEmpty()
				? new Present(range.getLowerBound().getBegin())
				: new Between(lower, upper);
	}

	private static Optional<End> end(FieldQueryNode end, boolean isIncluded) {
		return isAnything(end.getText())
				? Optional.empty()
				: Optional.of(new End(new Value(end.getTextAsString(), end.getBegin()), isIncluded));
	}
}
