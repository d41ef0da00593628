package org.sourcecritic.reading.amount;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.amount.AmountExpression.Change;
import org.sourcecritic.reading.amount.Phrases.Match;

/** Reads the words before and after a number: more than, about, rose by, or more. */
final class Limits {

	/** More words than these before a number say something else. */
	private static final int STEPS = 5;
	/** So many words may stand between a number and "or more": five hundred men or more. */
	private static final int NOUNS = 2;

	private final List<Piece> pieces;
	private final Cues cues;

	Limits(List<Piece> pieces, Cues cues) {
		this.pieces = pieces;
		this.cues = cues;
	}

	/**
	 * @param first index of the first piece of the number
	 * @param next index after its unit
	 */
	Limit of(int first, int next) {
		var before = before(first);
		var after = cues.after(pieces, next).or(() -> afterNoun(next)).filter(match -> !belongsToNext(match));
		if (after.isEmpty()) {
			return before;
		}
		var role = after.get().value();
		var inclusive = role == CueRole.OR_EQUAL ? withEqual(before.role()) : Optional.<CueRole>empty();
		if (inclusive.isPresent()) {
			return before.with(inclusive.get(), before.cue().map(cue -> range(cue, after.get())).orElseThrow());
		}
		if (role == CueRole.OR_EQUAL) {
			return before;
		}
		boolean exactly = before.role().filter(one -> one == CueRole.EXACTLY).isPresent();
		return before.with(role, exactly
				? range(before.cue().orElseThrow(), after.get())
				: range(after.get()));
	}

	/** Whether the words limit the number behind them: 30 and more than 20. */
	private boolean belongsToNext(Match<CueRole> after) {
		for (int i = after.next(); i <= after.next() + STEPS && i < pieces.size(); i++) {
			if (pieces.get(i).number().isPresent()) {
				int start = i > after.next() && !pieces.get(i - 1).isWord() && cues.before(pieces, i).isEmpty()
						? i - 1
						: i;
				return i == after.next()
						|| cues.before(pieces, start).filter(match -> match.first() < after.next()).isPresent();
			}
		}
		return false;
	}

	private static Optional<CueRole> withEqual(Optional<CueRole> role) {
		return role.flatMap(one -> switch (one) {
			case MORE_THAN, AT_LEAST -> Optional.of(CueRole.AT_LEAST);
			case LESS_THAN, AT_MOST -> Optional.of(CueRole.AT_MOST);
			default -> Optional.empty();
		});
	}

	private Optional<Match<CueRole>> afterNoun(int next) {
		for (int i = next; i < next + NOUNS && i < pieces.size() && pieces.get(i).isWord(); i++) {
			var after = cues.after(pieces, i + 1)
					.filter(match -> match.value() == CueRole.OR_MORE || match.value() == CueRole.OR_LESS)
					.filter(match -> match.next() - match.first() > 1);
			if (after.isPresent()) {
				return after;
			}
		}
		return Optional.empty();
	}

	/** What stands before a number, from there backwards. */
	Limit before(int first) {
		var limit = signed(first);
		int at = first;
		boolean by = false;
		for (int step = 0; step < STEPS; step++) {
			int end = at;
			boolean mayHaveObject = by;
			var found = cues.before(pieces, at).or(() -> mayHaveObject ? changeOfObject(end) : Optional.empty());
			if (found.isEmpty()) {
				return limit;
			}
			var role = found.get().value();
			at = found.get().first();
			switch (role) {
				case UP, DOWN -> {
					return limit.changing(role == CueRole.UP ? Change.UP : Change.DOWN, by);
				}
				case BY -> by = true;
				case FILLER -> {
				}
				case INVERTED -> {
					return limit.role().isEmpty() && cues.inverted(pieces, found.get().next()).isPresent()
							? limit.with(CueRole.ABOUT, range(found.get()))
							: limit;
				}
				default -> {
					if (limit.role().filter(one -> one != CueRole.ABOUT).isPresent() || isBroken(found.get())) {
						return limit;
					}
					limit = limit.with(role, range(found.get()));
				}
			}
		}
		return limit;
	}

	/** Grew sales by 35: one word may stand between the change and "by". */
	private Optional<Match<CueRole>> changeOfObject(int end) {
		return end > 1 && pieces.get(end - 1).isWord()
				? cues.before(pieces, end - 1)
						.filter(match -> match.value() == CueRole.UP || match.value() == CueRole.DOWN)
				: Optional.empty();
	}

	/** Whether a sign of a comparison has another before it, which nobody writes: =&gt;, &lt;&gt;. */
	private boolean isBroken(Match<CueRole> match) {
		return match.first() > 0 && pieces.get(match.first()).isSign("<>")
				&& pieces.get(match.first() - 1).isSign("<>=");
	}

	/** +0.2. */
	private Limit signed(int first) {
		boolean plus = first > 0 && pieces.get(first - 1).isSign("+") && !pieces.get(first).spaced()
				&& (first == 1 || pieces.get(first - 1).spaced());
		return plus ? Limit.NONE.changing(Change.UP, true) : Limit.NONE;
	}

	private TextRange range(Match<CueRole> match) {
		return new TextRange(pieces.get(match.first()).start(), pieces.get(match.next() - 1).end());
	}

	private TextRange range(TextRange from, Match<CueRole> to) {
		return new TextRange(from.start(), pieces.get(to.next() - 1).end());
	}
}
