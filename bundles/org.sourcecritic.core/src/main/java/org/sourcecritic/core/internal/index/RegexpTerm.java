package org.sourcecritic.core.internal.index;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.sourcecritic.core.query.QueryException;

/** A regular expression that whole terms must fit, refused before it costs too much time or memory. */
record RegexpTerm(Condition.Regexp asked, UnaryOperator<String> spelling) {

	private static final int LONGEST = 1_000;
	private static final double MOST_STATES = 10_000;
	private static final Pattern ESCAPE_OR_PLAIN = Pattern.compile("(\\\\[DSWdsw])|\\\\[\\s\\S]?|[^\\\\]+");

	Query query(String field, TermPlace place) throws QueryException {
		var expression = ESCAPE_OR_PLAIN.matcher(asked.text()).replaceAll(this::spelled);
		try {
			if (expression.length() > LONGEST || states(new RegExp(expression, RegExp.NONE)) > MOST_STATES) {
				throw tooComplex();
			}
			return new RegexpQuery(new Term(field, expression), RegExp.NONE, 0, name -> null,
					Operations.DEFAULT_DETERMINIZE_WORK_LIMIT, place.several());
		} catch (TooComplexToDeterminizeException e) {
			throw tooComplex();
		} catch (IllegalArgumentException e) {
			throw QueryFault.at(asked.offset(), "QueryFault_regexp", asked.text());
		}
	}

	private QueryException tooComplex() {
		return QueryFault.at(asked.offset(), "QueryFault_complex", "/" + asked.text() + "/");
	}

	/** {@code \D}, {@code \S}, {@code \W} and their small letters have a meaning of their own. */
	private String spelled(MatchResult part) {
		return Matcher.quoteReplacement(part.group(1) == null ? spelling.apply(part.group()) : part.group());
	}

	/** About so many states has the automaton before it is made: repetitions are copies. */
	private static double states(RegExp expression) {
		return switch (expression.kind) {
			case REGEXP_UNION, REGEXP_CONCATENATION -> states(expression.exp1) + states(expression.exp2);
			case REGEXP_REPEAT_MIN -> states(expression.exp1) * (expression.min + 1);
			case REGEXP_REPEAT_MINMAX -> states(expression.exp1) * Math.max(1, expression.max);
			case REGEXP_REPEAT, REGEXP_OPTIONAL -> states(expression.exp1) + 1;
			case REGEXP_STRING -> expression.s.length();
			default -> 1;
		};
	}
}
