package org.sourcecritic.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;

import org.sourcecritic.core.text.TextRange;

/**
 * The places one annotator marks in one text: sentences and clauses, some in two parts, some over places marked before.
 * When every sentence has been marked, all further places lie over others.
 */
final class MarkedPlaces {

	private static final double WHOLE_SENTENCE = 0.4;
	private static final double IN_TWO_PARTS = 0.03;
	private static final double SAME_PLACE = 0.5;

	/** A place and the sentence it lies in. */
	private record Marked(Statement statement, List<TextRange> place) {

		boolean isWhole() {
			return place.equals(List.of(statement.whole()));
		}
	}

	private final double overlap;
	private final Dice dice;
	private final List<Statement> free;
	private final List<Marked> marked = new ArrayList<>();

	MarkedPlaces(DraftText text, double overlap, Dice dice) {
		this.overlap = overlap;
		this.dice = dice;
		free = new ArrayList<>(text.statements());
	}

	/** The stretches of the next claim, in the order of the text. */
	List<TextRange> next() {
		var again = !marked.isEmpty() && (free.isEmpty() || dice.chance(overlap));
		var next = again ? over(dice.any(marked)) : fresh();
		marked.add(next);
		return next.place();
	}

	private Marked fresh() {
		var at = dice.below(free.size());
		var statement = free.get(at);
		free.set(at, free.getLast());
		free.removeLast();
		return new Marked(statement, place(statement));
	}

	private List<TextRange> place(Statement statement) {
		var clauses = statement.clauses();
		if (clauses.size() > 2 && dice.chance(IN_TWO_PARTS)) {
			return List.of(clauses.getFirst(), clauses.getLast());
		}
		return List.of(dice.chance(WHOLE_SENTENCE) ? statement.whole() : dice.any(clauses));
	}

	private Marked over(Marked earlier) {
		if (dice.chance(SAME_PLACE)) {
			return earlier;
		}
		var statement = earlier.statement();
		return new Marked(statement,
				List.of(earlier.isWhole() ? dice.any(statement.clauses()) : statement.whole()));
	}
}
